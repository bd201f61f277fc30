import { isShadowRoot } from './node-kind.js';

/** An element's parent in the flat tree: its slot, its parent or the host of its shadow root. */
export function flatParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}

/** An element and its ancestors in the flat tree, from the inside out. */
export function* flatAncestors(element: Element | undefined): Generator<Element, void> {
  for (let node = element; node; node = flatParent(node)) yield node;
}

/** The first of an element and its ancestors in the flat tree that matches. */
export function findUpwards(
  element: Element | undefined,
  matches: (candidate: Element) => boolean,
): Element | undefined {
  for (const node of flatAncestors(element)) if (matches(node)) return node;
  return undefined;
}
