import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../../page/is-server.js';
import { whenIdle } from '../../page/when-idle.js';

/**
 * Lets a long table come bit by bit: its first rows at once, the others while the browser is idle,
 * or at once when the page is printed.
 */
export class RowsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #step: number;
  #rows: readonly unknown[] = [];
  #shown = 0;
  #standing = 0;
  #cancel: (() => void) | undefined;
  #complete: () => void = () => undefined;
  #completion = Promise.resolve();

  constructor(host: ReactiveControllerHost, step: number) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  /** How many rows are to be rendered. */
  get shown(): number {
    return this.#shown;
  }

  /** How many were rendered before. */
  get standing(): number {
    return this.#standing;
  }

  /** Resolves when the last row is to be rendered. */
  get completion(): Promise<void> {
    return this.#completion;
  }

  /** Says which rows there are; with others than before it starts anew. */
  offer(rows: readonly unknown[]): void {
    if (rows.length === this.#rows.length && rows.every((row, index) => row === this.#rows[index]))
      return;
    this.#rows = rows;
    this.#standing = 0;
    this.#shown = isServer ? rows.length : Math.min(this.#step, rows.length);
    this.#complete();
    this.#completion = new Promise((resolve) => {
      this.#complete = resolve;
    });
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  hostUpdated(): void {
    this.#standing = this.#shown;
    if (this.#shown === this.#rows.length) this.#complete();
    else
      this.#cancel ??= whenIdle(() => {
        this.#cancel = undefined;
        this.#show(this.#shown + this.#step);
      });
  }

  showAll(): void {
    this.#show(this.#rows.length);
  }

  #show(count: number): void {
    this.#shown = Math.min(count, this.#rows.length);
    this.#host.requestUpdate();
  }
}
