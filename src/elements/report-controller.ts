import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetState } from '../dataset/dataset-controller.js';
import { VersusErrorEvent, VersusLoadEvent } from '../dataset/dataset-events.js';

const STATUSES = ['loading', 'ready', 'error'];

interface ReportHost extends ReactiveControllerHost, HTMLElement {
  /** The element that this one is a part of, and that reports in its place. */
  readonly owner: Element | undefined;
  readonly states: CustomStateSet;
}

/**
 * Tells the page which dataset an element shows, or why it shows none: style sheets by a custom
 * state, and scripts by an event, once for each dataset or failure.
 */
export class ReportController implements ReactiveController {
  readonly #host: ReportHost;
  readonly #getState: () => DatasetState;
  #reported: DatasetState | undefined;

  /** @param getState - Returns the state that is rendered. */
  constructor(host: ReportHost, getState: () => DatasetState) {
    this.#host = host;
    this.#getState = getState;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#getState();
    this.#setCustomState(state.status);
    if (state === this.#reported || this.#host.owner) return;
    this.#reported = state;
    if (state.status === 'error') this.#reportError(state);
    else if (state.status === 'ready') void this.#reportLoad(state);
  }

  #setCustomState(status: DatasetState['status']): void {
    const { states } = this.#host;
    if (states.has(status)) return;
    for (const other of STATUSES) states.delete(other);
    if (status !== 'absent') states.add(status);
  }

  #reportError({ error, src }: DatasetState & { status: 'error' }): void {
    console.error(`<${this.#host.localName}> ${error.message}`);
    this.#host.dispatchEvent(new VersusErrorEvent(error, src));
  }

  /** A long table is complete only some time after its first rows, and may be replaced by then. */
  async #reportLoad(state: DatasetState & { status: 'ready' }): Promise<void> {
    await this.#host.updateComplete;
    if (state !== this.#getState()) return;
    if (!this.#host.isConnected) {
      // Disconnected before it was complete: report when it is back.
      this.#reported = undefined;
      return;
    }
    this.#host.dispatchEvent(new VersusLoadEvent(state.comparison));
  }
}
