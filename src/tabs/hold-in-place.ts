import { findUpwards, flatParent } from '../page/flat-tree.js';
import { viewOf } from '../page/view-of.js';

/** A shift that nobody notices, in CSS pixels. */
const TOLERANCE = 0.5;

/**
 * Keeps a control where the reader sees it while what is above it changes before the next paint. In
 * Firefox the first correction can be off by more than a pixel, so a frame later there is another.
 */
export function holdInPlace(control: Element): void {
  const before = control.getBoundingClientRect().top;
  const restore = () => {
    const top = control.getBoundingClientRect().top - before;
    if (Math.abs(top) > TOLERANCE) findScroller(control).scrollBy({ top, behavior: 'instant' });
  };
  requestAnimationFrame(() => {
    restore();
    requestAnimationFrame(restore);
  });
}

/**
 * The window, unless a scroll container of the page is around the control, or something fixed that
 * doesn't move with the page. `overflow` of the body can apply to the viewport instead (CSS
 * Overflow 3, 3.3).
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
