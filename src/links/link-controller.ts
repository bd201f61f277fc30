import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison } from '../dataset/types.js';
import { isHtmlElement } from '../page/node-kind.js';
import { viewOf } from '../page/view-of.js';
import { isRouted } from './address.js';
import { linkRegistry, type LinkHost } from './link-registry.js';

/** Lets links lead into an element, and follows the links in it. */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost & ReactiveControllerHost;
  #announced: Comparison | undefined;

  constructor(host: LinkHost & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    linkRegistry.join(this.#host);
  }

  hostDisconnected(): void {
    linkRegistry.leave(this.#host);
    this.#announced = undefined;
  }

  hostUpdated(): void {
    const { linkable } = this.#host;
    const announced = this.#announced;
    if (linkable === announced) return;
    this.#announced = linkable;
    if (announced && linkable?.id !== announced.id) linkRegistry.unmark(this.#host);
    if (linkable) linkRegistry.announce(this.#host, linkable);
  }

  /** The dataset is gone. To be called before its parts leave, which then need not update others. */
  withdraw(): void {
    linkRegistry.enlist(this.#host, undefined);
  }

  /** Follows a link at once, unless the click is to open a new tab or window. */
  readonly onClick = (event: MouseEvent): void => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
    if (button || altKey || ctrlKey || metaKey || shiftKey) return;
    if (!isAnchor(currentTarget)) return;
    const { hash } = currentTarget;
    linkRegistry.follow(hash, this.#host);
    // To a router, or with the page's `<base>`, it would be a link to another page.
    event.preventDefault();
    const { location } = viewOf(this.#host);
    if (!isRouted(location.hash)) location.hash = hash;
  };
}

function isAnchor(target: unknown): target is HTMLAnchorElement {
  return isHtmlElement(target) && target.localName === 'a';
}
