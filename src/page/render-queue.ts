import { viewOf } from './view-of.js';
import { whenIdle } from './when-idle.js';

/** How far below the window an element is still rendered at once, in heights of the window. */
const NEAR = 1;

/**
 * Elements far below the window, which wait for their first rendering until the browser is idle:
 * one at a time and the nearest first, so that the page can respond in between.
 */
export class RenderQueue {
  /** Each waiting element, with what ends its wait. */
  readonly #waiting = new Map<Element, () => void>();
  #isScheduled = false;

  /**
   * Resolves when it is the element's turn; `undefined` if it is near enough to be rendered now. One
   * above the window never waits: where the engine has no scroll anchoring, growing later it would
   * move the text that is being read.
   */
  whenDue(element: Element): Promise<void> | undefined {
    if (distanceBelow(element) <= NEAR * viewOf(element).innerHeight) return undefined;
    return new Promise((resolve) => {
      this.#waiting.set(element, resolve);
      this.#schedule();
    });
  }

  /** Ends the wait of an element, if it is waiting. */
  release(element: Element): void {
    this.#waiting.get(element)?.();
    this.#waiting.delete(element);
  }

  /**
   * Ends the wait of all elements that come before another one in the document, which would move when
   * they grow. Resolves when they have rendered.
   */
  async releaseBefore(element: Element): Promise<void> {
    const isBefore = (other: Element) =>
      other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const elements = [...this.#waiting.keys()].filter(isBefore);
    if (!elements.length) return;
    for (const other of elements) this.release(other);
    // They and their parts render in microtasks, all of which come before the next task.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }

  #schedule(): void {
    if (this.#isScheduled || !this.#waiting.size) return;
    this.#isScheduled = true;
    whenIdle(() => {
      this.#isScheduled = false;
      const nearest = nearestOf([...this.#waiting.keys()]);
      if (nearest) this.release(nearest);
      this.#schedule();
    });
  }
}

/** The one of the page, for all elements. */
export const renderQueue = new RenderQueue();

/** How far below the window's lower edge an element begins, in CSS pixels. */
function distanceBelow(element: Element): number {
  return element.getBoundingClientRect().top - viewOf(element).innerHeight;
}

/** The nearest to the window's lower edge: the reader may have scrolled past some of them. */
function nearestOf(elements: readonly Element[]): Element | undefined {
  const distances = elements.map((element) => Math.abs(distanceBelow(element)));
  return elements[distances.indexOf(Math.min(...distances))];
}
