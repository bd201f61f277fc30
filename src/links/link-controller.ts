import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison } from '../dataset/types.js';
import { unmark } from './target.js';
import { announce, enlist, join, leave, open, type LinkHost } from './link-registry.js';

/** Lets links lead into an element: on load, when the address changes, and from within. */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost & ReactiveControllerHost;
  #announced: Comparison | undefined;

  constructor(host: LinkHost & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    join(this.#host);
  }

  hostDisconnected(): void {
    leave(this.#host);
    this.#announced = undefined;
  }

  hostUpdated(): void {
    const { linkable } = this.#host;
    const announced = this.#announced;
    if (linkable === announced) return;
    this.#announced = linkable;
    if (announced && linkable?.id !== announced.id) unmark(this.#host.renderRoot);
    if (linkable) announce(this.#host, linkable);
  }

  /** The dataset is gone: links lead nowhere, and parts that leave with it need not say so. */
  withdraw(): void {
    enlist(this.#host, undefined);
  }

  /** Follows a link of the widget at once; a click for a new tab or window is the browser's. */
  readonly onClick = (event: MouseEvent): void => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
    if (button || altKey || ctrlKey || metaKey || shiftKey) return;
    if (!(currentTarget instanceof HTMLAnchorElement)) return;
    const { hash } = currentTarget;
    open(hash, this.#host);
    // A router, or the page's `base`, would make of it a link to another page.
    event.preventDefault();
    location.hash = hash;
  };
}
