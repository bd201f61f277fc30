/**
 * What a node is, by what it says of itself: the classes of nodes are others in the document of a
 * frame, and scripts of a page may have replaced the globals that name them.
 */

export function isElement(target: unknown): target is Element {
  return isNode(target) && target.nodeType === 1;
}

export function isHtmlElement(target: unknown): target is HTMLElement {
  return isElement(target) && target.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isText(target: unknown): target is Text {
  return isNode(target) && target.nodeType === 3;
}

export function isShadowRoot(target: unknown): target is ShadowRoot {
  return isNode(target) && target.nodeType === 11 && 'host' in target;
}

function isNode(target: unknown): target is Node {
  return typeof target === 'object' && target !== null && 'nodeType' in target;
}
