import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewOf } from './view-of.js';

interface FarHost extends ReactiveControllerHost, HTMLElement {
  readonly states: CustomStateSet;
}

const CHANGE = 'contentvisibilityautostatechange';

/**
 * Not in WebKit, where what grows above the window would move the text that is being read, nor in
 * Firefox, where what comes near during a resize makes every ResizeObserver fail.
 */
const SUITABLE_ENGINE = '(overflow-anchor: auto) and (not (-moz-appearance: none))';

/**
 * Gives an element that has rendered far below the window the custom state `far`, so that the
 * browser neither lays it out nor paints it until it comes near, is found by find-in-page or gets
 * the focus: a page with a hundred small comparisons is at rest in a third of the time. Then the
 * state goes, since what is left out is also contained, and would clip focus rings at its edge.
 */
export class FarController implements ReactiveController {
  readonly #host: FarHost;
  #observer: ResizeObserver | undefined;
  /** In CSS pixels. */
  #reservedHeight: number | undefined;

  constructor(host: FarHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call it once the element has rendered. */
  start(): void {
    if (!CSS.supports(SUITABLE_ENGINE)) return;
    this.#host.states.add('far');
    this.#host.addEventListener(CHANGE, this.#onChange);
  }

  hostDisconnected(): void {
    layOutNow(this.#host);
    this.#host.removeEventListener(CHANGE, this.#onChange);
    this.#observer?.disconnect();
  }

  readonly #onChange = (event: Event): void => {
    if (this.#observer || !('skipped' in event)) return;
    if (event.skipped) {
      this.#observer = new (viewOf(this.#host).ResizeObserver)(this.#onResize);
      this.#observer.observe(this.#host);
    } else layOutNow(this.#host);
  };

  /**
   * When it gets its true height, keeps what a reader sees below it in its place: if its end is in
   * view, the browser keeps its top, as it can't tell what is seen of it. The state goes only then:
   * in one frame with a change above, it would make the browser lose the place.
   */
  readonly #onResize = (): void => {
    const { top, bottom, height } = this.#host.getBoundingClientRect();
    const growth = height - (this.#reservedHeight ?? height);
    const end = bottom - growth;
    this.#reservedHeight = height;
    if (!growth) return;
    this.#observer?.disconnect();
    layOutNow(this.#host);
    const view = viewOf(this.#host);
    if (top < 0 && end >= 0 && end <= view.innerHeight) {
      view.scrollBy({ top: growth, behavior: 'instant' });
    }
  };
}

/** Has an element laid out with the next frame, wherever it is. */
export function layOutNow({ states }: Pick<FarHost, 'states'>): void {
  states.delete('far');
}
