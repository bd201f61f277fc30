import { hasTruncatedScript } from '../dataset/inline.js';
import { isServer } from '../page/is-server.js';
import { isElement, isText } from '../page/node-kind.js';

/** Whether the author has put anything visible into an element. */
export function hasAuthorFallback(element: Element): boolean {
  return !isServer && [...element.childNodes].some(isVisible) && !hasTruncatedScript(element);
}

/** White space, comments, scripts, templates and style sheets show nothing. */
function isVisible(node: Node): boolean {
  if (isElement(node)) return !node.matches('script, template, style');
  return isText(node) && node.data.trim() !== '';
}
