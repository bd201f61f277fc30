import { isShadowRoot } from './node-kind.js';

/** An element's parent in the flat tree: its slot, its parent or its shadow host. */
export function flatParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}

/** An element and its ancestors in the flat tree, innermost first. */
export function* flatAncestors(element: Element | undefined): Generator<Element, void> {
  for (let node = element; node; node = flatParent(node)) yield node;
}

/** The innermost match among an element and its ancestors in the flat tree. */
export function findUpwards(
  element: Element | undefined,
  matches: (candidate: Element) => boolean,
): Element | undefined {
  for (const node of flatAncestors(element)) if (matches(node)) return node;
  return undefined;
}
