import { findUpwards, flatParent } from '../page/flat-tree.js';

/** Where a control may move to without anyone noticing, in CSS pixels. */
const TOLERANCE = 0.5;

/**
 * Keeps a control where the reader sees it while what stands above it changes: once now, before
 * the next frame is painted, and once after the browser's own scroll anchoring has had its say.
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
 * The window, unless the control stands in something of the page that scrolls by itself, or that
 * does not move with the page. Scrolling of the body can be the window's own (CSS Overflow 3, 3.3).
 */
function findScroller(control: Element): Element | Window {
  const page = document.scrollingElement;
  const scrolls = (node: Element) =>
    node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY);
  const isWindow = (node: Element) =>
    node === document.body && getComputedStyle(node.parentElement ?? node).overflowY === 'visible';
  const scroller = findUpwards(
    flatParent(control),
    (node) =>
      node === page ||
      getComputedStyle(node).position === 'fixed' ||
      (scrolls(node) && !isWindow(node)),
  );
  return scroller ?? window;
}
