import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../page/is-server.js';
import type { ChoiceController } from './choice-controller.js';

interface SyncHost extends ReactiveControllerHost {
  readonly sync: string | null | undefined;
}

const members = new Set<SyncController>();
/** What was chosen on this page, for where nothing can be stored. */
const choices = new Map<string, string>();

const storageKey = (name: string) => `versus-elements:sync:${name}`;

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
    members.delete(this);
    this.#name = undefined;
  }

  /** Takes up what was chosen before, once there is something to choose from. */
  recall(): void {
    const { sync } = this.#host;
    if (isServer || sync === this.#name) return;
    this.#name = sync;
    members.add(this);
    const remembered = sync && recall(sync);
    if (remembered) this.#choice.accept(remembered);
  }

  /** Tells the others what the reader has chosen here. */
  share(id: string): void {
    const name = this.#name;
    if (!name) return;
    remember(name, id);
    for (const member of members) if (member.#name === name) member.#choice.accept(id);
  }
}

/** The shared choice, or the one of an earlier visit. */
function recall(name: string): string | null | undefined {
  try {
    return choices.get(name) ?? localStorage.getItem(storageKey(name));
  } catch {
    // In a sandboxed frame even naming the storage throws.
    return undefined;
  }
}

function remember(name: string, id: string): void {
  choices.set(name, id);
  try {
    localStorage.setItem(storageKey(name), id);
  } catch {
    // Forbidden or full: then the choice holds for this page.
  }
}
