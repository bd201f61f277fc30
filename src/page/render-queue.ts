import { viewOf } from './view-of.js';
import { whenIdle } from './when-idle.js';

/** How far below the window an element still renders at once, in window heights. */
const NEAR = 1;

/**
 * How long elements are rendered in one go, in milliseconds. Laying out and painting them can take
 * twice as long, and more than 50 ms would be a long task. Less would not finish sooner: each turn
 * costs a frame, which takes the longer the more there is on the page.
 */
const TIME_SLICE = 20;

/** An element that renders once its wait has ended. */
interface Waiting extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** Why a wait has ended: the browser was idle, or the element is needed at once. */
export type EndOfWait = 'idle' | 'needed';

/**
 * Delays the first render of elements far below the window until the browser is idle: a few at a
 * time, nearest first, so that the page stays responsive.
 */
export class RenderQueue {
  /** Each waiting element, with what ends its wait. */
  readonly #waiting = new Map<Waiting, (end: EndOfWait) => void>();
  #isScheduled = false;

  /**
   * Resolves when it is the element's turn; `undefined` if it is near enough to render now.
   * Elements above the window never wait: in engines without scroll anchoring, growing later would
   * move the text that is being read.
   */
  whenDue(element: Waiting): Promise<EndOfWait> | undefined {
    if (distanceBelow(element) <= NEAR * viewOf(element).innerHeight) return undefined;
    return new Promise((resolve) => {
      this.#waiting.set(element, resolve);
      this.#schedule();
    });
  }

  /** Ends the wait of an element, if it is waiting. */
  release(element: Waiting): void {
    this.#endWait(element, 'needed');
  }

  /**
   * Ends the wait of all elements that precede another one in the document, as they would move it
   * when they grow. Resolves when they have rendered.
   */
  async releaseBefore(element: Element): Promise<void> {
    const isBefore = (other: Element) =>
      other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const elements = [...this.#waiting.keys()].filter(isBefore);
    if (!elements.length) return;
    for (const other of elements) this.release(other);
    // They and their parts render in microtasks, all of which run before the next task.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }

  #endWait(element: Waiting, end: EndOfWait): void {
    this.#waiting.get(element)?.(end);
    this.#waiting.delete(element);
  }

  #schedule(): void {
    if (this.#isScheduled || !this.#waiting.size) return;
    this.#isScheduled = true;
    whenIdle(() => {
      void this.#takeTurn();
    });
  }

  /** Runs as a single task, since elements and their parts render in microtasks. */
  async #takeTurn(): Promise<void> {
    const end = performance.now() + TIME_SLICE;
    for (const element of nearestFirst([...this.#waiting.keys()])) {
      this.#endWait(element, 'idle');
      // One that fails must not keep the others from rendering.
      await Promise.allSettled([element.updateComplete]);
      if (performance.now() >= end) break;
    }
    this.#isScheduled = false;
    this.#schedule();
  }
}

/** Shared by all elements on the page. */
export const renderQueue = new RenderQueue();

/** How far below the bottom of the window an element begins, in CSS pixels. */
function distanceBelow(element: Element): number {
  return element.getBoundingClientRect().top - viewOf(element).innerHeight;
}

/** By the distance to the bottom of the window: the reader may have scrolled past some of them. */
function nearestFirst<Item extends Element>(elements: readonly Item[]): Item[] {
  return elements
    .map((element) => ({ element, distance: Math.abs(distanceBelow(element)) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ element }) => element);
}
