import { hasDebris } from '../dataset/inline.js';
import { isElement, isText } from '../page/node-kind.js';

/** Whether the author has put something into an element that a reader could see. */
export function hasAuthorFallback(element: Element): boolean {
  return [...element.childNodes].some(isVisible) && !hasDebris(element);
}

/** White space, comments, scripts and templates show nothing. */
function isVisible(node: Node): boolean {
  if (isElement(node)) return !node.matches('script, template, style');
  return isText(node) && node.data.trim() !== '';
}
