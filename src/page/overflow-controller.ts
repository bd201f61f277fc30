import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inNextFrame } from './in-next-frame.js';
import { isServer } from './is-server.js';

type OverflowHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** How much is seen of the tabs beside the selected one, in CSS pixels. */
const NEIGHBOUR = 48;

/** One for all elements, so that they are measured together. */
const observer = isServer
  ? undefined
  : new ResizeObserver((entries) => {
      const scrollers = entries.map(({ target }) => target.closest<HTMLElement>('[data-scroller]'));
      const writes = [...new Set(scrollers)].flatMap((scroller) =>
        scroller ? [measure(scroller), showSelected(scroller)] : [],
      );
      for (const write of writes) write();
    });

/**
 * Watches what may scroll sideways: elements with `data-scroller`. Says on which sides there is
 * more, and makes one that overflows reachable by keyboard, as a group that bears the name which
 * the attribute gives (WCAG 2.1.1). A tablist has no such name, since its tabs are reachable
 * themselves; it is scrolled to the tab that gets selected.
 */
export class OverflowController implements ReactiveController {
  readonly #host: OverflowHost;
  /** What is observed, with its selected tab. */
  readonly #scrollers = new Map<Element, Element | null>();

  constructor(host: OverflowHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#forget(({ isConnected }) => !isConnected);
    for (const scroller of this.#host.renderRoot.querySelectorAll('[data-scroller]')) {
      const tab = scroller.querySelector('[aria-selected=true]');
      if (this.#scrollers.get(scroller) === tab) continue;
      if (this.#scrollers.has(scroller)) inNextFrame(() => showSelected(scroller));
      else for (const part of partsOf(scroller)) observer?.observe(part);
      this.#scrollers.set(scroller, tab);
    }
  }

  hostDisconnected(): void {
    this.#forget(() => true);
  }

  #forget(isGone: (scroller: Element) => boolean): void {
    for (const scroller of [...this.#scrollers.keys()].filter(isGone)) {
      for (const part of partsOf(scroller)) observer?.unobserve(part);
      this.#scrollers.delete(scroller);
    }
  }
}

/** A change of the content's size shows at the content alone. */
const partsOf = (scroller: Element) => [scroller, ...scroller.children];

/**
 * Brings the selected tab into view, clear of the soft edge and with a piece of its neighbour, which
 * a mouse can click on then. It never scrolls the page for it.
 */
function showSelected(scroller: Element): () => void {
  const room = scroller.getBoundingClientRect();
  const tab = scroller.querySelector('[aria-selected=true]')?.getBoundingClientRect() ?? room;
  const margin = Math.max(0, Math.min(NEIGHBOUR, (room.width - tab.width) / 2));
  const left =
    Math.max(0, tab.right + margin - room.right) || Math.min(0, tab.left - margin - room.left);
  return () => {
    if (left) scroller.scrollBy({ left, behavior: 'instant' });
  };
}

/**
 * Says on which sides there is more: `data-more` holds `start`, `end`, both or nothing.
 * Where the engine can't scroll one axis alone, clip becomes hidden, and nothing can stick to the
 * window from inside.
 */
function measure(scroller: HTMLElement): () => void {
  const { clientWidth, dataset, scrollLeft, scrollWidth } = scroller;
  const name = dataset['scroller'];
  const hidden = scrollWidth - clientWidth;
  const scrolled = Math.abs(scrollLeft);
  const isSticky = getComputedStyle(scroller).overflowY === 'clip';
  return () => {
    const more = `${scrolled > 1 ? 'start' : ''} ${hidden - scrolled > 1 ? 'end' : ''}`.trim();
    // What changes nothing would be styled and laid out again all the same.
    if (more !== (dataset['more'] ?? '')) dataset['more'] = more;
    scroller.toggleAttribute('data-sticky', isSticky);
    if (!name) return;
    for (const [attribute, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      ['aria-label', name],
    ] as const) {
      if (hidden > 0) scroller.setAttribute(attribute, value);
      else scroller.removeAttribute(attribute);
    }
  };
}

/** To listen to a scroller with. */
export function onScroll({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) measure(currentTarget)();
}

/** To listen to a scroller with: not every engine keeps the focus clear of what is sticky. */
export function onFocus({ currentTarget, target }: Event): void {
  if (target instanceof Element && target !== currentTarget && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
