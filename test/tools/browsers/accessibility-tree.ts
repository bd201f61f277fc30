import type { SerializedAXNode } from 'puppeteer-core';

/** Left out with their children kept: they mean nothing to a reader unless they have a name. */
const plainRoles = new Set(['generic', 'none', 'presentation', 'LayoutTableCell']);

const shownProperties = [
  'level',
  'selected',
  'pressed',
  'checked',
  'expanded',
  'disabled',
] as const;

/** That these are off is worth telling. */
const toggles = new Set<string>(['pressed', 'checked', 'expanded']);

const nameOf = ({ name = '' }: SerializedAXNode): string => name.trim();

const isText = ({ role }: SerializedAXNode): boolean => role === 'StaticText';

function shownAmong(nodes: readonly SerializedAXNode[] = []): SerializedAXNode[] {
  return nodes.flatMap((node) => {
    if (node.role === 'InlineTextBox') return [];
    return plainRoles.has(node.role) && !node.name ? shownAmong(node.children) : [node];
  });
}

function describeNode(node: SerializedAXNode): string {
  const properties = shownProperties.flatMap((property) => {
    const value = node[property];
    const isOff = value === false && !toggles.has(property);
    return value === undefined || isOff ? [] : [`${property}=${value}`];
  });
  const role = isText(node) ? 'text' : node.role;
  return [role, ...(node.name ? [JSON.stringify(node.name)] : []), ...properties].join(' ');
}

function describe(node: SerializedAXNode, depth: number): string[] {
  const children = shownAmong(node.children);
  const text = children.map(({ name = '' }) => name).join('');
  const isNamed = children.every(isText) && text.trim() === nameOf(node);
  const below = isNamed ? [] : children.flatMap((child) => describe(child, depth + 1));
  return ['  '.repeat(depth) + describeNode(node), ...below];
}

/**
 * The tree from a node on as indented text, one node a line: role, name in quotes, properties.
 * Text that only repeats the name of what it stands in is left out.
 */
export function describeAccessibilityTree(root: SerializedAXNode): string {
  return shownAmong([root])
    .flatMap((node) => describe(node, 0))
    .join('\n');
}
