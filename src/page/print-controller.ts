import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element that the page is about to be printed. */
export class PrintController implements ReactiveController {
  readonly #onBeforePrint: () => void;

  constructor(host: ReactiveControllerHost, onBeforePrint: () => void) {
    this.#onBeforePrint = onBeforePrint;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
  }
}
