import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Criterion } from '../../dataset/types.js';
import { isServer } from '../../page/is-server.js';
import { whenIdle } from '../../page/when-idle.js';

/**
 * Renders a long table in chunks: the first rows at once, the others while the browser is idle, or
 * all of them when the page is printed.
 */
export class RowsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #chunk: number;
  #all: readonly Criterion[] = [];
  #shown = 0;
  #cancel: (() => void) | undefined;
  #completion = Promise.resolve();
  #complete: () => void = () => undefined;

  /** @param chunk - How many rows are rendered at a time. */
  constructor(host: ReactiveControllerHost, chunk: number) {
    this.#host = host;
    this.#chunk = chunk;
    host.addController(this);
  }

  /** All rows. The array stays the same object while it holds the same rows. */
  get all(): readonly Criterion[] {
    return this.#all;
  }

  /** How many rows to render. */
  get shown(): number {
    return this.#shown;
  }

  /** Resolves when the last row is rendered, or when the table is disconnected before that. */
  get completion(): Promise<void> {
    return this.#completion;
  }

  /** Sets the rows. If they aren't the same as before, starts over and returns true. */
  setRows(rows: readonly Criterion[]): boolean {
    const isSame = rows.length === this.#all.length && rows.every((row, i) => row === this.#all[i]);
    if (isSame) return false;
    this.#all = rows;
    this.#shown = isServer ? rows.length : Math.min(this.#chunk, rows.length);
    this.#expectCompletion();
    return true;
  }

  /** Shows all rows with the next update. */
  showAll(): void {
    this.#show(this.#all.length);
  }

  hostConnected(): void {
    if (this.#shown < this.#all.length) this.#expectCompletion();
  }

  hostUpdated(): void {
    if (this.#shown === this.#all.length) this.#complete();
    else this.#cancel ??= whenIdle(this.#showMore);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#complete();
  }

  readonly #showMore = (): void => {
    this.#cancel = undefined;
    this.#show(this.#shown + this.#chunk);
  };

  #show(count: number): void {
    this.#shown = Math.min(count, this.#all.length);
    this.#host.requestUpdate();
  }

  #expectCompletion(): void {
    this.#complete();
    this.#completion = new Promise((resolve) => {
      this.#complete = resolve;
    });
  }
}
