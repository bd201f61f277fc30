import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { VersusChangeEvent, VersusChangedEvent, type ChoiceKind } from './choice-events.js';
import { holdInPlace } from './hold-in-place.js';

/** What there is to choose from. */
export interface Options {
  /** What is chosen while nobody has chosen anything. */
  readonly first: string;
  /** A choice as it takes effect, or nothing if there is no such option. */
  readonly read: (choice: string) => string | undefined;
}

/** One of several ids. */
export function oneOf(ids: readonly string[]): Options | undefined {
  const [first] = ids;
  return first === undefined
    ? undefined
    : { first, read: (choice) => (ids.includes(choice) ? choice : undefined) };
}

/**
 * Which of several the reader sees. There is always one: what was chosen last, else what the
 * author has set, else the first.
 */
export class ChoiceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #kind: ChoiceKind;
  #options: Options | undefined;
  #assigned: string | null | undefined;
  #accepted: string | undefined;
  /** Changes that are to be rendered before anybody hears of them. */
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

  /** The effective choice; before there is data, what the author has set. */
  get selected(): string | undefined {
    const options = this.#options;
    if (!options) return this.#assigned ?? undefined;
    const read = (wish: string | null | undefined) => (wish ? options.read(wish) : undefined);
    return read(this.#accepted) ?? read(this.#assigned) ?? options.first;
  }

  /** The author's choice. It takes effect where there is such an option, and fires nothing. */
  assign(id: string | null | undefined): void {
    this.#assigned = id;
    this.#accepted = undefined;
    this.#host.requestUpdate();
  }

  /** Says what there is to choose from. */
  offer(options: Options | undefined): void {
    this.#options = options;
  }

  /**
   * The reader asks for one with a control, which stays where it is.
   * Says whether it is granted: a listener may object.
   */
  request(id: string, control: Element): boolean {
    const previous = this.selected;
    if (!previous || previous === id) return false;
    if (!this.#host.dispatchEvent(new VersusChangeEvent(this.#kind, id, previous))) return false;
    holdInPlace(control);
    this.accept(id);
    return true;
  }

  /** Takes over a choice that can't be refused. One that is absent here changes nothing. */
  readonly accept = (choice: string): void => {
    const previous = this.selected;
    const id = this.#options?.read(choice);
    if (!previous || !id || previous === id) return;
    this.#accepted = id;
    this.#unannounced.push(new VersusChangedEvent(this.#kind, id, previous));
    this.#host.requestUpdate();
  };
}
