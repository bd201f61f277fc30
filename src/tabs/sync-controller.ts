import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../page/is-server.js';
import type { ChoiceController } from './choice-controller.js';

interface SyncHost extends ReactiveControllerHost {
  readonly sync: string | null | undefined;
}

/** Shares the reader's choice with the elements of the same `sync` name, and with later visits. */
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

  /** Takes up what was chosen before, once there is something to choose from. */
  recall(): void {
    const { sync } = this.#host;
    if (isServer || sync === this.#name) return;
    this.#leave();
    if (!sync) return;
    this.#name = sync;
    sharedChoices.join(sync, this.#choice);
  }

  /** Tells the others what the reader has chosen here. */
  share(id: string): void {
    if (this.#name) sharedChoices.share(this.#name, id);
  }

  #leave(): void {
    if (this.#name) sharedChoices.leave(this.#name, this.#choice);
    this.#name = undefined;
  }
}

/** What the reader has chosen under each name, on this page and, where storage is allowed, before. */
class SharedChoices {
  readonly #members = new Map<string, Set<ChoiceController>>();
  /** What was chosen on this page: it may be that nothing can be stored. */
  readonly #chosen = new Map<string, string>();

  /** A choice follows the others of its name until it leaves; first it takes up what they have. */
  join(name: string, choice: ChoiceController): void {
    const members = this.#members.get(name) ?? new Set();
    this.#members.set(name, members.add(choice));
    const chosen = this.#chosen.get(name) ?? readStored(name);
    if (chosen) choice.accept(chosen);
  }

  leave(name: string, choice: ChoiceController): void {
    const members = this.#members.get(name);
    members?.delete(choice);
    if (!members?.size) this.#members.delete(name);
  }

  share(name: string, id: string): void {
    this.#chosen.set(name, id);
    store(name, id);
    for (const choice of this.#members.get(name) ?? []) choice.accept(id);
  }
}

const sharedChoices = new SharedChoices();

const storageKey = (name: string) => `versus-elements:sync:${name}`;

function readStored(name: string): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    // In a sandboxed frame even access to `localStorage` throws.
    return null;
  }
}

function store(name: string, id: string): void {
  try {
    localStorage.setItem(storageKey(name), id);
  } catch {
    // Not allowed, or full: the choice holds until the page is left.
  }
}
