import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../page/is-server.js';
import type { ChoiceController } from './choice-controller.js';

interface SyncHost extends ReactiveControllerHost {
  readonly sync: string | null | undefined;
}

/** Shares the reader's choice among elements with the same `sync` name, and with later visits. */
export class SyncController implements ReactiveController {
  readonly #host: SyncHost;
  readonly #choice: ChoiceController;
  #name: string | null | undefined;

  constructor(host: SyncHost, choice: ChoiceController) {
    this.#host = host;
    this.#choice = choice;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Applies an earlier choice. Call it when there are options to choose from. */
  recall(): void {
    const { sync } = this.#host;
    if (isServer || sync === this.#name) return;
    this.#leave();
    if (!sync) return;
    this.#name = sync;
    sharedChoices.join(sync, this.#choice);
  }

  /** Passes the reader's choice on to the others. */
  share(id: string): void {
    if (this.#name) sharedChoices.share(this.#name, id);
  }

  #leave(): void {
    if (this.#name) sharedChoices.leave(this.#name, this.#choice);
    this.#name = undefined;
  }
}

/** The reader's choice under each name, on this page or, if storage allows, on earlier visits. */
class SharedChoices {
  readonly #members = new Map<string, Set<ChoiceController>>();
  /** What was chosen on this page, where nothing may be stored. */
  readonly #chosen = new Map<string, string>();

  /** Applies the choice made under a name to a member, and all later ones until it leaves. */
  join(name: string, choice: ChoiceController): void {
    const members = this.#members.get(name) ?? new Set();
    this.#members.set(name, members.add(choice));
    const chosen = this.#chosen.get(name) ?? readStored(name);
    if (chosen) choice.apply(chosen);
  }

  leave(name: string, choice: ChoiceController): void {
    const members = this.#members.get(name);
    members?.delete(choice);
    if (!members?.size) this.#members.delete(name);
  }

  share(name: string, id: string): void {
    this.#chosen.set(name, id);
    store(name, id);
    for (const choice of this.#members.get(name) ?? []) choice.apply(id);
  }
}

const sharedChoices = new SharedChoices();

const storageKey = (name: string) => `versus-elements:sync:${name}`;

function readStored(name: string): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    // In a sandboxed frame, merely reading `localStorage` throws.
    return null;
  }
}

function store(name: string, id: string): void {
  try {
    localStorage.setItem(storageKey(name), id);
  } catch {
    // Storage is denied or full: the choice lasts until the page is left.
  }
}
