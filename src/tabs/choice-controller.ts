import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { VersusChangeEvent, VersusChangedEvent, type ChoiceKind } from './choice-events.js';
import { holdInPlace } from './hold-in-place.js';

/** What can be chosen. */
export interface Options {
  /** Selected until somebody chooses. */
  readonly first: string;
  /** The selection that a choice results in, or `undefined` if there is no such option. */
  readonly read: (choice: string) => string | undefined;
}

/** Options of which each is an id. */
export function oneOf(ids: readonly string[]): Options | undefined {
  const [first] = ids;
  return first === undefined
    ? undefined
    : { first, read: (choice) => (ids.includes(choice) ? choice : undefined) };
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
  #accepted: string | undefined;
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
    const read = (wish: string | null | undefined) => (wish ? options.read(wish) : undefined);
    return read(this.#accepted) ?? read(this.#assigned) ?? options.first;
  }

  /** Sets the author's choice, which takes effect if there is such an option. Fires no event. */
  assign(id: string | null | undefined): void {
    this.#assigned = id;
    this.#accepted = undefined;
    this.#host.requestUpdate();
  }

  /** Sets what can be chosen. */
  offer(options: Options | undefined): void {
    this.#options = options;
  }

  /**
   * Selects what the reader has asked for with a control, which keeps its place on the screen.
   * Returns false if it was selected already, or if a listener cancelled the event.
   */
  request(id: string, control: Element): boolean {
    const previous = this.selected;
    if (!previous || previous === id) return false;
    if (!this.#host.dispatchEvent(new VersusChangeEvent(this.#kind, id, previous))) return false;
    holdInPlace(control);
    this.accept(id);
    return true;
  }

  /** Applies a choice that can't be cancelled. One that isn't available here changes nothing. */
  readonly accept = (choice: string): void => {
    const previous = this.selected;
    const id = this.#options?.read(choice);
    if (!previous || !id || previous === id) return;
    this.#accepted = id;
    this.#unannounced.push(new VersusChangedEvent(this.#kind, id, previous));
    this.#host.requestUpdate();
  };
}
