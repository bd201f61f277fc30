import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewOf } from './view-of.js';

/** Tells an element that the page is about to be printed. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #onBeforePrint: () => void;
  #view: Window | undefined;

  constructor(host: ReactiveControllerHost & Node, onBeforePrint: () => void) {
    this.#host = host;
    this.#onBeforePrint = onBeforePrint;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = viewOf(this.#host);
    this.#view.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#onBeforePrint);
  }
}
