import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node);

/** Creates an element without a parent, and moves the children into it. */
export function create(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[] = [],
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  append(element, children);
  return element;
}

export function append(parent: Parent, children: readonly Node[]): void {
  for (const child of children) child.parentNode = parent;
  parent.childNodes.push(...children);
}

export function insertAt(parent: Parent, index: number, node: Node): void {
  node.parentNode = parent;
  parent.childNodes.splice(index, 0, node);
}

export function replace(node: Node, ...others: Node[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  for (const other of others) other.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...others);
}

export function remove(node: Node): void {
  defaultTreeAdapter.detachNode(node);
}

export function childrenOf(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement);
}

/** Every element in a tree, in document order. */
export function elementsIn(parent: Parent): Element[] {
  return childrenOf(parent).flatMap((element) => [element, ...elementsIn(element)]);
}

export function withClass(name: string, parent: Parent): Element[] {
  return elementsIn(parent).filter((element) => hasClass(element, name));
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

export function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** Sets an attribute, or removes it where there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((each) => each.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/**
 * Removes comments, and collapses white space as browsers do to display it, except in preformatted
 * text.
 */
export function tidy(parent: Parent): void {
  const nodes = parent.childNodes.filter((node) => isElement(node) || isText(node));
  parent.childNodes = [];
  for (const node of nodes) {
    const previous = parent.childNodes.at(-1);
    if (isElement(node)) {
      if (node.tagName !== 'pre') tidy(node);
      else withoutComments(node);
      parent.childNodes.push(node);
    } else if (previous && isText(previous))
      previous.value = inOneLine(previous.value + node.value);
    else parent.childNodes.push({ ...node, value: inOneLine(node.value) });
  }
}

function withoutComments(parent: Parent): void {
  parent.childNodes = parent.childNodes.filter((node) => isElement(node) || isText(node));
  childrenOf(parent).forEach(withoutComments);
}

function inOneLine(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}
