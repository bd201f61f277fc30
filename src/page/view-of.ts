/**
 * The window in which a node is shown. It need not be the one that the module runs in: a page may
 * move an element into the document of a frame.
 */
export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}
