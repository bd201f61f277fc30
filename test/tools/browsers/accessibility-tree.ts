import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Left out with their children kept: they mean nothing to a reader unless they have a name. */
const plainRoles = new Set<unknown>(['generic', 'none', 'presentation', 'LayoutTableCell']);

const shownProperties: readonly Protocol.Accessibility.AXPropertyName[] = [
  'level',
  'selected',
  'pressed',
  'checked',
  'expanded',
  'disabled',
];

/** That these are off is worth telling. */
const toggles = new Set<Protocol.Accessibility.AXPropertyName>(['pressed', 'checked', 'expanded']);

function textOf(value: Protocol.Accessibility.AXValue | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function isText(node: Node): boolean {
  return textOf(node.role) === 'StaticText';
}

function isLeftOut(node: Node): boolean {
  return node.ignored || (plainRoles.has(node.role?.value) && !textOf(node.name));
}

/** Of an element and of all below it, shadow trees included: itself may have no accessible node. */
function idsOf(node: Protocol.DOM.Node): Set<number> {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return new Set([node.backendNodeId, ...below.flatMap((child) => [...idsOf(child)])]);
}

function describeNode(node: Node): string {
  const properties = shownProperties.flatMap((name) => {
    const value: unknown = node.properties?.find((property) => property.name === name)?.value.value;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const isOff = text === 'false' && !toggles.has(name);
    return value === undefined || isOff ? [] : [`${name}=${text}`];
  });
  const name = textOf(node.name);
  const role = isText(node) ? 'text' : textOf(node.role);
  return [role, ...(name ? [JSON.stringify(name)] : []), ...properties].join(' ');
}

/**
 * The tree under an element as indented text, one node a line: role, name in quotes, properties.
 * Text that only repeats the name of what it stands in is left out.
 */
export function describeAccessibilityTree(
  nodes: readonly Node[],
  element: Protocol.DOM.Node,
): string {
  const nodesById = new Map(nodes.map((node) => [node.nodeId, node]));

  function childrenOf(node: Node): Node[] {
    return (node.childIds ?? []).flatMap((id) => {
      const child = nodesById.get(id);
      if (!child || textOf(child.role) === 'InlineTextBox') return [];
      return isLeftOut(child) ? childrenOf(child) : [child];
    });
  }

  function describe(node: Node, depth: number): string[] {
    const children = childrenOf(node);
    const text = children.map((child) => textOf(child.name)).join('');
    const isNamed = children.every(isText) && text.trim() === textOf(node.name).trim();
    const shown = isNamed ? [] : children;
    const line = '  '.repeat(depth) + describeNode(node);
    return [line, ...shown.flatMap((child) => describe(child, depth + 1))];
  }

  const inElement = idsOf(element);
  const isIn = (node: Node | undefined): boolean => inElement.has(node?.backendDOMNodeId ?? -1);
  return nodes
    .filter((node) => isIn(node) && !isIn(nodesById.get(node.parentId ?? '')))
    .flatMap((node) => (isLeftOut(node) ? childrenOf(node) : [node]))
    .flatMap((node) => describe(node, 0))
    .join('\n');
}
