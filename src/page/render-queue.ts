import { viewOf } from './view-of.js';
import { whenIdle } from './when-idle.js';

/** How far below the window an element is still rendered at once, in heights of the window. */
const NEAR = 1;

/**
 * For how long elements are rendered in one go, in milliseconds. They share a layout then, and the
 * page can still respond in time.
 */
const TURN = 10;

/** An element that renders once its wait has ended. */
interface Waiting extends Element {
  readonly updateComplete: Promise<unknown>;
}

/**
 * Elements far below the window, which wait for their first rendering until the browser is idle: a
 * few at a time and the nearest first, so that the page can respond in between.
 */
export class RenderQueue {
  /** Each waiting element, with what ends its wait. */
  readonly #waiting = new Map<Waiting, () => void>();
  #isScheduled = false;

  /**
   * Resolves when it is the element's turn; `undefined` if it is near enough to be rendered now. One
   * above the window never waits: where the engine has no scroll anchoring, growing later it would
   * move the text that is being read.
   */
  whenDue(element: Waiting): Promise<void> | undefined {
    if (distanceBelow(element) <= NEAR * viewOf(element).innerHeight) return undefined;
    return new Promise((resolve) => {
      this.#waiting.set(element, resolve);
      this.#schedule();
    });
  }

  /** Ends the wait of an element, if it is waiting. */
  release(element: Waiting): void {
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
      void this.#takeTurn();
    });
  }

  /** All of it is one task: elements and their parts render in microtasks. */
  async #takeTurn(): Promise<void> {
    const end = performance.now() + TURN;
    for (const element of nearestFirst([...this.#waiting.keys()])) {
      this.release(element);
      // One that fails must not keep the others from being rendered.
      await Promise.allSettled([element.updateComplete]);
      if (performance.now() >= end) break;
    }
    this.#isScheduled = false;
    this.#schedule();
  }
}

/** The one of the page, for all elements. */
export const renderQueue = new RenderQueue();

/** How far below the window's lower edge an element begins, in CSS pixels. */
function distanceBelow(element: Element): number {
  return element.getBoundingClientRect().top - viewOf(element).innerHeight;
}

/** By the distance from the window's lower edge: the reader may have scrolled past some of them. */
function nearestFirst<Item extends Element>(elements: readonly Item[]): Item[] {
  return elements
    .map((element) => ({ element, distance: Math.abs(distanceBelow(element)) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ element }) => element);
}
