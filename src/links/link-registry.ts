import type { Comparison } from '../dataset/types.js';
import { isReaderWriting } from '../page/is-reader-writing.js';
import { renderQueue } from '../page/render-queue.js';
import { revealAncestors } from '../page/reveal-ancestors.js';
import { isRouted } from './address.js';
import { parseFragment } from './fragment.js';
import { LinkTarget, scrollToTarget } from './link-target.js';
import { observeAddress } from './observe-address.js';

/** An element that links lead into. */
export interface LinkHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  /** The dataset, once it is there. */
  readonly linkable: Comparison | undefined;
  /** The element that this one is a part of. */
  readonly owner: Element | undefined;
  /** The elements that are a part of this one, if it is made of such. */
  readonly parts: readonly LinkHost[] | undefined;
  /** Whether the dataset may have this id, as far as can be told before it is there. */
  mayShowDataset(id: string): boolean;
  /** Shows what a link may lead to and is put away; says whether there is such a thing. */
  uncover(path: string): boolean;
  requestUpdate(): void;
}

/** Where a fragment leads to at the moment. */
interface Destination {
  readonly host: LinkHost;
  readonly target: HTMLElement;
  /** 0 is the best: a better target may be rendered later. */
  readonly rank: number;
}

/** A link that was followed, by where it was clicked. The widget may be removed at any time. */
interface ClickedLink {
  readonly fragment: string;
  readonly widget: WeakRef<Element>;
}

/** A link that was followed, by where it has led to. */
interface Arrival {
  readonly widget: WeakRef<Element>;
  readonly rank: number;
}

/**
 * Knows the elements on the page and the datasets that they show, and brings the reader to what a
 * link means: when the page is opened, when its address changes, and from within a widget.
 */
export class LinkRegistry {
  /** Each element on the page, with the dataset that it shows. */
  readonly #hosts = new Map<LinkHost, Comparison | undefined>();
  readonly #target = new LinkTarget();
  /** The link in a widget that the reader has clicked, unless the address has changed since. */
  #clicked: ClickedLink | undefined;
  /** Where the last fragment has led to so far. */
  #arrival: Arrival | undefined;
  #listening: AbortController | undefined;

  /** From now on links can lead into an element, until it leaves. */
  join(host: LinkHost): void {
    if (!this.#listening) {
      this.#listening = new AbortController();
      observeAddress(this.#followAddress, this.#listening.signal);
    }
    this.#hosts.set(host, undefined);
  }

  leave(host: LinkHost): void {
    this.enlist(host, undefined);
    this.#hosts.delete(host);
    if (this.#hosts.size) return;
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** An element has rendered a dataset, and the address may lead there. */
  announce(host: LinkHost, comparison: Comparison): void {
    // Parts are enlisted before they render, so that they know of each other and render once.
    for (const member of [...(host.parts ?? []), host]) this.enlist(member, comparison);
    if (isReaderWriting()) return;
    const { hash } = location;
    const destination = this.#find(hash);
    // The address is followed once, also where the page renders the same dataset anew.
    const arrival = this.#arrival;
    const isElsewhere = arrival?.widget.deref() !== widgetOf(host);
    if (!destination) {
      if (isElsewhere) void this.#uncover(hash, [host]);
    } else if (destination.host === host) {
      if (isElsewhere || destination.rank < arrival.rank) void this.#reveal(destination);
    }
  }

  /** Sets the dataset that an element shows, if any. */
  enlist(host: LinkHost, comparison: Comparison | undefined): void {
    const previous = this.#hosts.get(host);
    if (previous === comparison) return;
    this.#hosts.set(host, comparison);
    if (previous?.id === comparison?.id) return;
    if (previous) this.#tellOthers(host, previous.id);
    if (comparison) this.#tellOthers(host, comparison.id);
  }

  /** Whether an element of this tag that shows the dataset is on the page. */
  isOnPage(tag: string, { id }: Comparison): boolean {
    return this.#shows(id).some((host) => host.localName === tag);
  }

  /** Whether a fragment may lead into an element, which may have no dataset yet. */
  mayMean(host: LinkHost, fragment: string): boolean {
    const id = isRouted(fragment) ? undefined : parseFragment(fragment)?.id;
    return id !== undefined && (id === host.id || host.mayShowDataset(id));
  }

  /** Follows a link in an element. It means this widget, even if another one comes first. */
  follow(fragment: string, host: LinkHost): void {
    this.#clicked = { fragment, widget: new WeakRef(widgetOf(host)) };
    this.#goTo(fragment);
  }

  /** What a link has led to is no longer there once an element shows another dataset. */
  unmark(host: LinkHost): void {
    this.#target.unmarkIn(host.renderRoot);
  }

  readonly #followAddress = (): void => {
    const { hash } = location;
    // Following a link in a widget changes the address, too.
    if (hash !== this.#clicked?.fragment) this.#clicked = undefined;
    this.#goTo(hash);
  };

  #goTo(fragment: string): void {
    this.#arrival = undefined;
    for (const [host, comparison] of this.#hosts) {
      if (!comparison && this.mayMean(host, fragment)) renderQueue.release(host);
    }
    const destination = this.#find(fragment);
    if (destination) void this.#reveal(destination);
    else void this.#uncover(fragment, this.#hosts.keys());
  }

  /** Where no element shows the target, one of them may have put it away. */
  async #uncover(fragment: string, among: Iterable<LinkHost>): Promise<void> {
    const { id, path } = parseFragment(fragment) ?? {};
    if (id === undefined || path === undefined) return;
    const arrival = this.#arrival;
    const candidates = new Set(among);
    const host = this.#hostsOf(id).find((each) => candidates.has(each) && each.uncover(path));
    await host?.updateComplete;
    const destination = host && this.#find(fragment);
    // Another link was followed meanwhile, or there was nothing to show.
    if (destination && this.#arrival === arrival) void this.#reveal(destination);
  }

  /** The best target of a fragment, in the first element in document order that has it. */
  #find(fragment: string): Destination | undefined {
    const { id, path } = parseFragment(fragment) ?? {};
    if (id === undefined) return undefined;
    const hosts = this.#hostsOf(id);
    // A panel or its tab goes before a row, wherever it is, a detail before a cell, and an id before a section.
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

  /** The elements that an id means, in document order; first the one in which the link was clicked. */
  #hostsOf(id: string): LinkHost[] {
    const clicked = this.#clicked?.widget.deref();
    const isOther = (host: LinkHost) => Number(widgetOf(host) !== clicked);
    return [...this.#hosts]
      .filter(([host, comparison]) => [host.id, host.owner?.id, comparison?.id].includes(id))
      .map(([host]) => host)
      .sort((a, b) => isOther(a) - isOther(b) || compareInDocument(a, b));
  }

  /** Opens what hides the target, and goes there. */
  async #reveal({ host, target, rank }: Destination): Promise<void> {
    const widget = widgetOf(host);
    const arrival = { widget: new WeakRef(widget), rank };
    this.#arrival = arrival;
    await renderQueue.releaseBefore(widget);
    // A stored choice that the element takes up meanwhile must not undo what the link chooses.
    await host.updateComplete;
    revealAncestors(target);
    const panel = target.getAttribute('aria-controls');
    const shown = panel ? host.renderRoot.querySelector(`#${panel}`) : target;
    shown?.closest('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await host.updateComplete;
    // Another link was followed meanwhile, or a better target of this one has been rendered.
    if (this.#arrival !== arrival) return;
    this.#target.moveTo(target);
    this.#keepInView(target, arrival);
  }

  /** Until the page has loaded, a style sheet or an image may move the target away again. */
  #keepInView(target: HTMLElement, arrival: Arrival): void {
    const signal = this.#listening?.signal;
    if (!signal || document.readyState === 'complete') return;
    const { scrollY } = window;
    const restore = () => {
      if (this.#arrival === arrival && window.scrollY === scrollY) scrollToTarget(target);
    };
    addEventListener('load', restore, { once: true, signal });
  }

  /** The elements that show a dataset themselves, and not by their parts. */
  #shows(id: string): LinkHost[] {
    return [...this.#hosts]
      .filter(([host, comparison]) => comparison?.id === id && !host.parts)
      .map(([host]) => host);
  }

  /** An element links to others only while there is one: the first and the last of a tag matter. */
  #tellOthers(host: LinkHost, id: string): void {
    if (host.parts) return;
    const others = this.#shows(id).filter((other) => other !== host);
    if (others.some(({ localName }) => localName === host.localName)) return;
    for (const other of others) other.requestUpdate();
  }
}

/** The one of the page, for all elements. */
export const linkRegistry = new LinkRegistry();

/** What stands on the page: the element itself, or the one that it is a part of. */
const widgetOf = (host: LinkHost): Element => host.owner ?? host;

function compareInDocument(a: LinkHost, b: LinkHost): number {
  const position = widgetOf(a).compareDocumentPosition(widgetOf(b));
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position;
}
