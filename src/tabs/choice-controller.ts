import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ChoiceKind, VersusChangedEvent, VersusChangeEvent } from './choice-events.js';
import { holdInPlace } from './hold-in-place.js';

/** What can be chosen. */
export interface Options {
  /** Selected until somebody chooses. */
  readonly initial: string;
  /** The selection that a choice results in, or `undefined` if there is no such option. */
  readonly resolve: (choice: string) => string | undefined;
}

/** Options that are single ids. */
export function oneOf(ids: readonly string[]): Options | undefined {
  const [first] = ids;
  return first === undefined
    ? undefined
    : { initial: first, resolve: (choice) => (ids.includes(choice) ? choice : undefined) };
}

/**
 * Which of several options the reader sees. One is always selected: the last choice, else the
 * author's, else the first.
 */
export class ChoiceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #kind: ChoiceKind;
  #options: Options | undefined;
  #assigned: string | null | undefined;
  #applied: string | undefined;
  /** Events held back until what they announce has been rendered. */
  #unannounced: VersusChangedEvent[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, kind: ChoiceKind) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  hostUpdated(): void {
    const events = this.#unannounced;
    this.#unannounced = [];
    for (const event of events) this.#host.dispatchEvent(event);
  }

  /** The effective choice; before there is data, the author's. */
  get selected(): string | undefined {
    const options = this.#options;
    if (!options) return this.#assigned ?? undefined;
    const resolve = (choice: string | null | undefined) =>
      choice ? options.resolve(choice) : undefined;
    return resolve(this.#applied) ?? resolve(this.#assigned) ?? options.initial;
  }

  /** Sets the author's choice, which takes effect if there is such an option. Fires no event. */
  assign(id: string | null | undefined): void {
    this.#assigned = id;
    this.#applied = undefined;
    this.#host.requestUpdate();
  }

  /** Sets what can be chosen. */
  setOptions(options: Options | undefined): void {
    this.#options = options;
  }

  /**
   * Selects what the reader has asked for with a control, which keeps its place on the screen.
   * Returns false if it was selected already, or if a listener cancelled the event.
   */
  choose(id: string, control: Element): boolean {
    const previous = this.selected;
    if (!previous || previous === id) return false;
    if (!this.#host.dispatchEvent(new VersusChangeEvent(this.#kind, id, previous))) return false;
    holdInPlace(control);
    this.apply(id);
    return true;
  }

  /** Applies a choice that can't be cancelled. One that isn't available here changes nothing. */
  readonly apply = (choice: string): void => {
    const previous = this.selected;
    const id = this.#options?.resolve(choice);
    if (!previous || !id || previous === id) return;
    this.#applied = id;
    this.#unannounced.push(new VersusChangedEvent(this.#kind, id, previous));
    this.#host.requestUpdate();
  };
}
