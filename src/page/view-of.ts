/**
 * The window in which a node is shown. It may not be the one that the module runs in, as pages can
 * move elements into the document of a frame.
 */
export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}
