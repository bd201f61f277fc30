import { findUpwards, flatParent } from '../page/flat-tree.js';
import { viewOf } from '../page/view-of.js';

/** A shift too small to notice, in CSS pixels. */
const TOLERANCE = 0.5;

/**
 * Keeps a control at its place on the screen while content above it changes before the next paint.
 * Firefox's first correction can be off by more than a pixel, so another follows one frame later.
 */
export function holdInPlace(control: Element): void {
  const before = control.getBoundingClientRect().top;
  const restore = (): boolean => {
    const top = control.getBoundingClientRect().top - before;
    if (Math.abs(top) <= TOLERANCE) return false;
    findScroller(control).scrollBy({ top, behavior: 'instant' });
    return true;
  };
  requestAnimationFrame(() => {
    if (restore()) requestAnimationFrame(restore);
  });
}

/**
 * What to scroll in order to move the control: the nearest scroll container, else the window. A
 * fixed ancestor ends the search, as the page doesn't move it. `overflow` on the body may propagate
 * to the viewport (CSS Overflow 3, 3.3).
 */
function findScroller(control: Element): Element | Window {
  const { body, scrollingElement: page } = control.ownerDocument;
  const scrolls = (node: Element) =>
    node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY);
  const isViewport = (node: Element) =>
    node === body && getComputedStyle(node.parentElement ?? node).overflowY === 'visible';
  const scroller = findUpwards(
    flatParent(control),
    (node) =>
      node === page ||
      getComputedStyle(node).position === 'fixed' ||
      (scrolls(node) && !isViewport(node)),
  );
  return scroller ?? viewOf(control);
}
