import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison } from '../dataset/types.js';
import { isHtmlElement } from '../page/node-kind.js';
import { viewOf } from '../page/view-of.js';
import { isRouted } from './address.js';
import { type LinkHost, linkRegistry } from './link-registry.js';

/** Makes an element a target of links, and follows the links inside it. */
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

  /** Links to a dataset lead elsewhere once it is gone from this element. */
  hostUpdate(): void {
    if (!this.#host.shownComparison) linkRegistry.record(this.#host, undefined);
  }

  hostUpdated(): void {
    const { shownComparison } = this.#host;
    const announced = this.#announced;
    if (shownComparison === announced) return;
    this.#announced = shownComparison;
    if (announced && shownComparison?.id !== announced.id) linkRegistry.clearTarget(this.#host);
    if (shownComparison) linkRegistry.announce(this.#host, shownComparison);
  }

  /** Follows a link without a navigation, unless the click asks for a new tab or window. */
  readonly onClick = (event: MouseEvent): void => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
    if (button || altKey || ctrlKey || metaKey || shiftKey) return;
    if (!isAnchor(currentTarget)) return;
    const { hash } = currentTarget;
    linkRegistry.follow(hash, this.#host);
    // A router, or the page's `<base>`, would make it a navigation to another page.
    event.preventDefault();
    const { location } = viewOf(this.#host);
    if (!isRouted(location.hash)) location.hash = hash;
  };
}

function isAnchor(target: unknown): target is HTMLAnchorElement {
  return isHtmlElement(target) && target.localName === 'a';
}
