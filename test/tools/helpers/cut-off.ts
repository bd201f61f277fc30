import { findAll } from './find.js';

const TOLERANCE = 1.5;

/** What has been made invisible on purpose. */
const HIDDEN = '.visually-hidden, .probe, [hidden] *, [popover]';

function describe(element: Element): string {
  const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  return `<${element.localName} class="${element.className}"> ${text}`;
}

const isClipped = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** Where the lines of a text are. */
function linesOf(text: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNode(text);
  return [...range.getClientRects()];
}

/** What stands directly in an element and can be seen: other elements, and lines of text. */
function boxesIn(element: Element): DOMRect[] {
  const shown = [...element.children].filter(
    (child) => !child.matches(HIDDEN) && child.checkVisibility(),
  );
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return [...shown.map((child) => child.getBoundingClientRect()), ...texts.flatMap(linesOf)];
}

function isCut(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return boxesIn(element).some(({ left, top, right, bottom }) => {
    const isBeside = left < box.left - TOLERANCE || right > box.right + TOLERANCE;
    const isBelow = top < box.top - TOLERANCE || bottom > box.bottom + TOLERANCE;
    return (isClipped(overflowX) && isBeside) || (isClipped(overflowY) && isBelow);
  });
}

/**
 * What a reader can't see of an element: content that is clipped without a way to scroll to it,
 * and what stands out of the element but for what scrolls.
 */
export function cutOffIn(host: Element): string[] {
  const { left, right } = host.getBoundingClientRect();
  return findAll(host, '*').flatMap((element) => {
    if (element.matches(HIDDEN) || !element.checkVisibility()) return [];
    const box = element.getBoundingClientRect();
    const isOut =
      !element.parentElement?.closest('[data-scroller]') &&
      box.width > 0 &&
      (box.left < left - TOLERANCE || box.right > right + TOLERANCE);
    return [
      ...(isCut(element) ? [`cut: ${describe(element)}`] : []),
      ...(isOut ? [`out: ${describe(element)}`] : []),
    ];
  });
}
