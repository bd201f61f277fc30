/**
 * How many pixels of the window one of an element's own is wide, by `zoom` or a transform around it:
 * `getBoundingClientRect` counts in the former, scrolling in the latter.
 */
export function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
