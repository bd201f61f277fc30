/**
 * Tells what a node is by its properties and not by `instanceof`: nodes in a frame's document have
 * other classes, and scripts on the page may have replaced the globals that name them.
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
