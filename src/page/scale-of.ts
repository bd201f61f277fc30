/**
 * The scale of an element on the screen, due to `zoom` or a transform on or around it:
 * `getBoundingClientRect` includes it, the element's own scroll positions don't.
 */
export function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
