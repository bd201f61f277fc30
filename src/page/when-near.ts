import { whenIdle } from './when-idle.js';

/** How far below the window an element may be to be rendered at once, in heights of the window. */
const NEAR = 1;

/** What has to wait, and what ends its wait. */
const waiting = new Map<Element, () => void>();
let isScheduled = false;

/**
 * What is far below the window waits until the browser is idle, a link is followed or the element
 * leaves. Nothing is returned for what has no need to. What is above doesn't wait: growing later it
 * would move what is being read, where the engine doesn't anchor it.
 */
export function whenNear(element: Element): Promise<void> | undefined {
  if (distanceOf(element) <= NEAR * innerHeight) return undefined;
  return new Promise((resolve) => {
    waiting.set(element, resolve);
    schedule();
  });
}

/** Ends the wait of an element, if it waits. */
export function hurry(element: Element): void {
  waiting.get(element)?.();
  waiting.delete(element);
}

export function hurryAll(): void {
  for (const element of waiting.keys()) hurry(element);
}

/** How far it begins below the window, in CSS pixels. */
function distanceOf(element: Element): number {
  return element.getBoundingClientRect().top - innerHeight;
}

/** One at a time, the nearest first, so that the page answers in between. */
function schedule(): void {
  if (isScheduled || !waiting.size) return;
  isScheduled = true;
  whenIdle(() => {
    isScheduled = false;
    const elements = [...waiting.keys()];
    const distances = elements.map((element) => Math.abs(distanceOf(element)));
    const nearest = elements[distances.indexOf(Math.min(...distances))];
    if (nearest) hurry(nearest);
    schedule();
  });
}
