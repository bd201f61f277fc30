import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetState } from '../dataset/dataset-controller.js';
import { VersusErrorEvent, VersusLoadEvent } from '../dataset/dataset-events.js';

/** Tells the page, once for each, which dataset an element shows or why it shows none. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #getState: () => DatasetState | undefined;
  #reported: DatasetState | undefined;

  /** @param getState - The state that is rendered; `undefined` if another element reports it. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    getState: () => DatasetState | undefined,
  ) {
    this.#host = host;
    this.#getState = getState;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#getState();
    if (!state || state === this.#reported) return;
    this.#reported = state;
    if (state.status === 'error') this.#reportError(state);
    else if (state.status === 'ready') void this.#reportLoad(state);
  }

  #reportError({ error, src }: DatasetState & { status: 'error' }): void {
    console.error(`<${this.#host.localName}> ${error.message}`);
    this.#host.dispatchEvent(new VersusErrorEvent(error, src));
  }

  /** A long table is complete some time after its first rows, and may be replaced before. */
  async #reportLoad(state: DatasetState & { status: 'ready' }): Promise<void> {
    await this.#host.updateComplete;
    if (state !== this.#getState()) return;
    if (!this.#host.isConnected) {
      // It left before it was complete: to be reported when it is back.
      this.#reported = undefined;
      return;
    }
    this.#host.dispatchEvent(new VersusLoadEvent(state.comparison));
  }
}
