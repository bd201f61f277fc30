import type { Comparison } from '../dataset/types.js';
import { layOutNow } from '../page/far-controller.js';
import { isReaderWriting } from '../page/is-reader-writing.js';
import { isServer } from '../page/is-server.js';
import { renderQueue } from '../page/render-queue.js';
import { revealAncestors } from '../page/reveal-ancestors.js';
import { isRouted } from './address.js';
import { parseFragment } from './fragment.js';
import { LinkTarget, scrollToTarget } from './link-target.js';
import { observeAddress } from './observe-address.js';

/** An element that links can point into. */
export interface LinkHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly states: CustomStateSet;
  /** The dataset that is shown, once it has loaded. */
  readonly shownComparison: Comparison | undefined;
  /** The host of the shadow root that this element is a part of. */
  readonly owner: Element | undefined;
  /** The elements that this one is composed of, if any. */
  readonly parts: readonly LinkHost[] | undefined;
  /** Whether the dataset could have this id, as far as can be told before it has loaded. */
  mayShowDataset(id: string): boolean;
  /** Renders a target that is currently left out, as in a hidden column; false if there is none. */
  renderTarget?(path: string): boolean;
  requestUpdate(): void;
}

/** Where a fragment currently leads. */
interface Destination {
  readonly host: LinkHost;
  readonly target: HTMLElement;
  /** 0 is best. A better target may still be rendered later. */
  readonly rank: number;
}

/** A followed link, and the widget it was clicked in, which may be removed at any time. */
interface ClickedLink {
  readonly fragment: string;
  readonly widget: WeakRef<Element>;
}

/** Where a followed link has led. */
interface Arrival {
  readonly widget: WeakRef<Element>;
  readonly rank: number;
}

/**
 * Knows which elements are on the page and which datasets they show, and takes the reader to the
 * target of a fragment: on page load, when the address changes, and on a click within a widget.
 */
export class LinkRegistry {
  /** The connected elements, each with the dataset that it shows. */
  readonly #hosts = new Map<LinkHost, Comparison | undefined>();
  /** The elements that show a dataset themselves rather than through their parts, by its id. */
  readonly #showing = new Map<string, Set<LinkHost>>();
  readonly #target = new LinkTarget();
  /** The link last clicked in a widget, unless the address has changed to another since. */
  #clicked: ClickedLink | undefined;
  /** Where the last fragment has led so far. */
  #arrival: Arrival | undefined;
  #listening: AbortController | undefined;

  /** Makes an element a target of links, until it leaves. */
  join(host: LinkHost): void {
    if (!this.#listening) {
      this.#listening = new AbortController();
      observeAddress(this.#followAddress, this.#listening.signal);
    }
    this.#hosts.set(host, undefined);
  }

  leave(host: LinkHost): void {
    this.record(host, undefined);
    this.#hosts.delete(host);
    if (this.#hosts.size) return;
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** Follows the address into an element that has just rendered a dataset. */
  announce(host: LinkHost, comparison: Comparison): void {
    // Record parts before they render: those that know of each other in time render only once.
    for (const member of [...(host.parts ?? []), host]) this.record(member, comparison);
    const { hash } = location;
    if (!hash || isReaderWriting()) return;
    const destination = this.#find(hash);
    // Follow the address only once, even if the page renders the same dataset again.
    const arrival = this.#arrival;
    const isElsewhere = arrival?.widget.deref() !== widgetOf(host);
    if (!destination) {
      if (isElsewhere) void this.#renderTarget(hash, [host]);
    } else if (destination.host === host) {
      if (isElsewhere || destination.rank < arrival.rank) void this.#reveal(destination);
    }
  }

  /** Records which dataset an element shows, if any. */
  record(host: LinkHost, comparison: Comparison | undefined): void {
    const previous = this.#hosts.get(host);
    if (previous === comparison) return;
    this.#hosts.set(host, comparison);
    if (previous?.id === comparison?.id || host.parts) return;
    if (previous) {
      this.#showing.get(previous.id)?.delete(host);
      this.#updateOthers(host, previous.id);
    }
    if (comparison) {
      const showing = this.#showing.get(comparison.id) ?? new Set();
      this.#showing.set(comparison.id, showing.add(host));
      this.#updateOthers(host, comparison.id);
    }
  }

  /**
   * Whether the page has an element with this tag that shows the dataset. A server renders whole
   * comparisons, which have them all.
   */
  isOnPage(tag: string, { id }: Comparison): boolean {
    for (const { localName } of this.#showing.get(id) ?? []) if (localName === tag) return true;
    return isServer;
  }

  /** Whether a fragment could point into an element, which may not have its dataset yet. */
  mayPointInto(fragment: string, host: LinkHost): boolean {
    const id = isRouted(fragment) ? undefined : parseFragment(fragment)?.id;
    return id !== undefined && (id === host.id || host.mayShowDataset(id));
  }

  /** Follows a link within its own widget, even if an earlier one on the page has the same id. */
  follow(fragment: string, host: LinkHost): void {
    this.#clicked = { fragment, widget: new WeakRef(widgetOf(host)) };
    this.#goTo(fragment);
  }

  /** Clears the mark of a link's target in an element that now shows another dataset. */
  clearTarget(host: LinkHost): void {
    this.#target.clearIn(host.renderRoot);
  }

  readonly #followAddress = (): void => {
    const { hash } = location;
    // A click on a link in a widget has changed the address, and is still the one to follow.
    if (hash !== this.#clicked?.fragment) this.#clicked = undefined;
    this.#goTo(hash);
  };

  #goTo(fragment: string): void {
    this.#arrival = undefined;
    for (const [host, comparison] of this.#hosts) {
      if (!comparison && this.mayPointInto(fragment, host)) renderQueue.release(host);
    }
    const destination = this.#find(fragment);
    if (destination) void this.#reveal(destination);
    else void this.#renderTarget(fragment, this.#hosts.keys());
  }

  /** Follows a fragment whose target isn't rendered, if an element can render it. */
  async #renderTarget(fragment: string, among: Iterable<LinkHost>): Promise<void> {
    const { id, path } = parseFragment(fragment) ?? {};
    if (id === undefined || path === undefined) return;
    const arrival = this.#arrival;
    const candidates = new Set(among);
    const host = this.#hostsOf(id).find(
      (each) => candidates.has(each) && each.renderTarget?.(path),
    );
    await host?.updateComplete;
    const destination = host && this.#find(fragment);
    // Unless another link has been followed meanwhile.
    if (destination && this.#arrival === arrival) void this.#reveal(destination);
  }

  /** The best target of a fragment, in the first element in document order that has it. */
  #find(fragment: string): Destination | undefined {
    const { id, path } = parseFragment(fragment) ?? {};
    if (id === undefined) return undefined;
    const hosts = this.#hostsOf(id);
    // In order of precedence: a tab or panel of any element, a row or a detail, a cell, a section.
    const selectors = [
      `:is([role=tab], [part=panel])[data-link="${path}"]`,
      `[data-link="${path}"]`,
      `[data-link="${path}/value"]`,
      `[data-section="${path}"]`,
    ];
    let rank = 0;
    for (const selector of selectors) {
      for (const host of hosts) {
        const target = host.renderRoot.querySelector<HTMLElement>(selector);
        if (target) return { host, target, rank };
      }
      rank += 1;
    }
    return undefined;
  }

  /** The elements that an id refers to, in document order after those the link was clicked in. */
  #hostsOf(id: string): LinkHost[] {
    const clicked = this.#clicked?.widget.deref();
    const isOther = (host: LinkHost) => Number(widgetOf(host) !== clicked);
    return [...this.#hosts]
      .filter(([host, comparison]) => [host.id, host.owner?.id, comparison?.id].includes(id))
      .map(([host]) => host)
      .sort((a, b) => isOther(a) - isOther(b) || compareInDocument(a, b));
  }

  /** Opens whatever hides the target, and moves there. */
  async #reveal({ host, target, rank }: Destination): Promise<void> {
    const widget = widgetOf(host);
    const arrival = { widget: new WeakRef(widget), rank };
    this.#arrival = arrival;
    await renderQueue.releaseBefore(widget);
    this.#layOutUpTo(widget);
    // A stored choice is applied first, so that it can't undo what the link selects.
    await host.updateComplete;
    revealAncestors(target);
    const panel = target.getAttribute('aria-controls');
    const shown = panel ? host.renderRoot.querySelector(`#${panel}`) : target;
    shown?.closest('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await host.updateComplete;
    // Superseded by another link, or by a better target of the same one.
    if (this.#arrival !== arrival) return;
    this.#target.moveTo(target);
    this.#keepInView(target, arrival);
  }

  /** Those near the target would get their height, and move it, only after the reader's arrival. */
  #layOutUpTo(widget: Element): void {
    for (const host of this.#hosts.keys()) {
      const position = host.compareDocumentPosition(widget);
      if (!position || position & Node.DOCUMENT_POSITION_FOLLOWING) layOutNow(host);
    }
  }

  /** Until the page has loaded, style sheets and images can still shift the target out of view. */
  #keepInView(target: HTMLElement, arrival: Arrival): void {
    const signal = this.#listening?.signal;
    if (!signal || document.readyState === 'complete') return;
    const { scrollY } = window;
    const restore = () => {
      if (this.#arrival === arrival && window.scrollY === scrollY) scrollToTarget(target);
    };
    addEventListener('load', restore, { once: true, signal });
  }

  /**
   * Updates the other elements when the first one of a tag appears, or the last one goes: they link
   * to that tag only while the page has one.
   */
  #updateOthers(host: LinkHost, id: string): void {
    const others = [...(this.#showing.get(id) ?? [])].filter((other) => other !== host);
    if (others.some(({ localName }) => localName === host.localName)) return;
    for (const other of others) other.requestUpdate();
  }
}

/** Shared by all elements on the page. */
export const linkRegistry = new LinkRegistry();

/** The element that the author put on the page: this one, or the one that it is a part of. */
const widgetOf = (host: LinkHost): Element => host.owner ?? host;

function compareInDocument(a: LinkHost, b: LinkHost): number {
  const position = widgetOf(a).compareDocumentPosition(widgetOf(b));
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position;
}
