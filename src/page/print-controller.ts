import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewOf } from './view-of.js';

interface PrintHost extends ReactiveControllerHost, Node {
  /** The element that this one is a part of, and renders with. */
  readonly owner: Element | undefined;
  renderWhole(): void;
}

/** Renders an element as a whole when the page is about to be printed. */
export class PrintController implements ReactiveController {
  readonly #host: PrintHost;
  #view: Window | undefined;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.owner) return;
    this.#view = viewOf(this.#host);
    this.#view.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  readonly #onBeforePrint = (): void => {
    this.#host.renderWhole();
  };
}
