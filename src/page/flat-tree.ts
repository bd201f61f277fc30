/** The element that an element is rendered in: its slot, its parent or the host of its shadow root. */
export function flatParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The first of an element and its flat-tree ancestors of which something is true. */
export function findUpwards(
  element: Element | undefined,
  matches: (candidate: Element) => boolean,
): Element | undefined {
  for (let node = element; node; node = flatParent(node)) if (matches(node)) return node;
  return undefined;
}
