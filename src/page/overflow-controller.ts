import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inNextFrame } from './in-next-frame.js';
import { isElement, isHtmlElement } from './node-kind.js';
import { observeSize } from './observe-size.js';
import { scaleOf } from './scale-of.js';

type OverflowHost = ReactiveControllerHost & Node & { readonly renderRoot: ParentNode };

interface Observed {
  readonly parts: readonly Element[];
  readonly name: string | null;
  readonly tab: Element | null;
  readonly stop: () => void;
}

/** How much to show of the tabs beside the selected one, in CSS pixels. */
const NEIGHBOUR = 48;

/**
 * Watches elements that may scroll sideways, those with `data-scroller`, and marks the sides on
 * which there is more. One that overflows becomes a tab stop, as a group named by the attribute's
 * value (WCAG 2.1.1). A tablist has no such value, since its tabs are focusable themselves; it
 * scrolls to the selected tab.
 */
export class OverflowController implements ReactiveController {
  readonly #host: OverflowHost;
  /** What is observed for each scroller, and its selected tab. */
  readonly #scrollers = new Map<HTMLElement, Observed>();

  constructor(host: OverflowHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const scroller of this.#scrollers.keys())
      if (!scroller.isConnected) this.#forget(scroller);
    for (const scroller of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-scroller]')) {
      // The size of the scroller doesn't tell when that of its content changes.
      const parts = [scroller, ...scroller.children];
      const name = scroller.getAttribute('data-scroller');
      const tab = name ? null : selectedTab(scroller);
      const known = this.#scrollers.get(scroller);
      if (known?.name === name && isSame(parts, known.parts)) {
        if (tab === known.tab) continue;
        inNextFrame(() => showSelected(scroller));
        this.#scrollers.set(scroller, { ...known, tab });
      } else {
        // Observing again measures again.
        known?.stop();
        const stop = observeParts(scroller, parts);
        this.#scrollers.set(scroller, { parts, name, tab, stop });
      }
    }
  }

  hostDisconnected(): void {
    for (const scroller of this.#scrollers.keys()) this.#forget(scroller);
  }

  #forget(scroller: HTMLElement): void {
    this.#scrollers.get(scroller)?.stop();
    this.#scrollers.delete(scroller);
  }
}

function observeParts(scroller: HTMLElement, parts: readonly Element[]): () => void {
  const read = () => {
    const mark = measure(scroller);
    const show = scroller.dataset['scroller'] ? undefined : showSelected(scroller);
    return () => {
      mark();
      show?.();
    };
  };
  const stops = parts.map((part) => observeSize(part, read));
  return () => {
    for (const stop of stops) stop();
  };
}

const isSame = (some: readonly Element[], others: readonly Element[]) =>
  some.length === others.length && some.every((element, index) => element === others[index]);

/** The width that is scrolled out of view. Rounding can make it 1 where everything is visible. */
const hiddenWidth = ({ clientWidth, scrollWidth }: Element) => scrollWidth - clientWidth;

const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';

const selectedTab = (tablist: HTMLElement) => tablist.querySelector('[aria-selected=true]');

/**
 * Scrolls the selected tab into view, clear of the soft edge and with enough of its neighbour to
 * click on. Unlike `scrollIntoView`, it never scrolls the page.
 */
function showSelected(tablist: HTMLElement): (() => void) | undefined {
  const { scrollLeft } = tablist;
  const hidden = hiddenWidth(tablist);
  const [first, last] = isRightToLeft(tablist) ? [-hidden, 0] : [0, hidden];
  const room = tablist.getBoundingClientRect();
  const scale = scaleOf(tablist);
  const tab = selectedTab(tablist)?.getBoundingClientRect() ?? room;
  const margin = Math.max(0, Math.min(NEIGHBOUR * scale, (room.width - tab.width) / 2));
  const way =
    Math.max(0, tab.right + margin - room.right) || Math.min(0, tab.left - margin - room.left);
  const left = Math.min(last, Math.max(first, scrollLeft + way / scale));
  // Even scrolling to the current position forces a layout.
  if (Math.abs(left - scrollLeft) < 1) return undefined;
  return () => {
    tablist.scrollTo({ left, behavior: 'instant' });
  };
}

/**
 * If there is a header row (`data-header`), says how it can stick to the window: it is `sticky`
 * where the engine can scroll a single axis. In others, `clip` computes to `hidden`, so the row
 * sticks only if it is `free` of the scroller, while everything fits, and otherwise is `static`.
 */
export function measureHeader(scroller: HTMLElement): (() => void) | undefined {
  const { dataset } = scroller;
  const isClipped = getComputedStyle(scroller).overflowY === 'clip';
  const header = isClipped ? 'sticky' : hiddenWidth(scroller) > 1 ? 'static' : 'free';
  if (header === (dataset['header'] ?? header)) return undefined;
  return () => {
    dataset['header'] = header;
  };
}

/** Marks the sides on which there is more: `data-more` holds `start`, `end`, both or nothing. */
function measure(scroller: HTMLElement): () => void {
  const { dataset } = scroller;
  const name = dataset['scroller'];
  const hidden = hiddenWidth(scroller);
  const scrolled = Math.abs(scroller.scrollLeft);
  const isRtl = isRightToLeft(scroller);
  const fitHeader = measureHeader(scroller);
  return () => {
    const more = `${scrolled > 1 ? 'start' : ''} ${hidden - scrolled > 1 ? 'end' : ''}`.trim();
    // Setting the same value again would still invalidate style and layout.
    if (more !== (dataset['more'] ?? '')) dataset['more'] = more;
    // It may change the height, which within this frame would be a ResizeObserver loop error.
    if (fitHeader) inNextFrame(() => fitHeader);
    scroller.toggleAttribute('data-rtl', isRtl);
    if (!name) return;
    for (const [attribute, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      ['aria-label', name],
    ] as const) {
      if (hidden <= 1) scroller.removeAttribute(attribute);
      else if (value !== scroller.getAttribute(attribute)) scroller.setAttribute(attribute, value);
    }
  };
}

/** A scroller's `scroll` listener. */
export function onScroll({ currentTarget }: Event): void {
  if (isHtmlElement(currentTarget)) measure(currentTarget)();
}

/** A scroller's `focusin` listener: not every engine keeps the focus clear of sticky headers. */
export function onFocus({ currentTarget, target }: Event): void {
  if (isElement(target) && target !== currentTarget && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
