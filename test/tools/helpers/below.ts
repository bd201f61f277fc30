import { expect, fixture, html } from '@open-wc/testing';
import { framesOf } from './rendered.js';

/** What stands in a widget until it has rendered. */
export const STANDS_IN = 'Stands in for the widget.';
/** In milliseconds. By then, waiting elements have rendered, and shifts, reported late, are known. */
export const IDLE_FOR_CERTAIN = 300;

/** A widget this many window heights below the window, with a fallback. */
export async function placeAt(
  heights: number,
  tag = 'versus-comparison',
  prepare: (element: HTMLElement) => void = () => undefined,
): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.paddingBlockStart = `${(heights + 1) * innerHeight}px`;
  const element = document.createElement(tag);
  const text = Object.assign(document.createElement('p'), { textContent: STANDS_IN });
  element.id = 'far';
  element.append(text);
  prepare(element);
  place.append(element);
  return element;
}

export const isShown = (element: Element) => element.matches(':state(ready)');

/** Expects an element to keep its place, to half a pixel, in every frame until something is over. */
export async function expectToStay(
  element: Element,
  happen: () => Promise<unknown>,
): Promise<void> {
  const { top } = element.getBoundingClientRect();
  const tops = new Set<number>();
  let isOver = false;
  const look = () => {
    tops.add(element.getBoundingClientRect().top);
    if (!isOver) requestAnimationFrame(look);
  };
  look();
  await happen();
  await framesOf();
  isOver = true;
  for (const each of tops) expect(each).to.be.closeTo(top, 0.5);
}
