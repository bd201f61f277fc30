import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Alternative } from '../dataset/types.js';
import type { Evidence } from './model.js';
import { isServer } from '../page/is-server.js';
import { isHtmlElement } from '../page/node-kind.js';
import { viewOf } from '../page/view-of.js';

/** Around a popover, in CSS pixels. */
const GAP = 8;

/** A claim as its mark stands for it, with what it rests on. */
export interface ClaimReference extends Evidence {
  /** The criterion, or the list that the claim stands in. */
  readonly label: string;
  readonly alternative: Alternative;
  /** What is claimed, as the reader sees it, without markup. */
  readonly text: string;
  /** A judgement needs no source; it may be one as a part of a criterion that is one. */
  readonly isJudgement?: boolean | undefined;
  /** It stands in a cell, whose headers say which claim it is. */
  readonly isCell?: boolean;
}

type EvidenceHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Shows what a claim rests on: one popover for all claims of an element. */
export class EvidenceController implements ReactiveController {
  readonly #host: EvidenceHost;
  #claim: ClaimReference | undefined;
  #mark: HTMLElement | undefined;
  #listsSources = isServer;
  #opened: AbortController | undefined;

  constructor(host: EvidenceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opened?.abort();
  }

  /** Whether somebody has asked for the lists of sources, which are long and seldom opened. */
  get listsSources(): boolean {
    return this.#listsSources;
  }

  readonly onListSources = (): void => {
    this.#listsSources = true;
    this.#host.requestUpdate();
  };

  /** The claim that was asked about last. */
  get claim(): ClaimReference | undefined {
    return this.#claim;
  }

  /** The path of a link to it. */
  get path(): string {
    return this.#mark?.closest('[data-link]')?.getAttribute('data-link') ?? '';
  }

  /**
   * The click then opens or closes the popover by itself, since a mark is its `popovertarget`:
   * one that shows another claim is closed first, so that it opens anew.
   */
  readonly onMark = ({ currentTarget: mark }: MouseEvent, claim: ClaimReference): void => {
    if (!isHtmlElement(mark)) return;
    if (mark !== this.#mark) this.close();
    this.#mark = mark;
    this.#claim = claim;
    this.#host.requestUpdate();
    requestAnimationFrame(this.#place);
  };

  /**
   * Until it is placed it stands in the window, so that the focus scrolls nothing. And the focus
   * is given back: Chromium loses it when a popover in a shadow root closes.
   */
  readonly onToggle = ({ currentTarget: popover, newState }: ToggleEvent): void => {
    if (!isHtmlElement(popover)) return;
    this.#opened?.abort();
    // All the time it would make Chromium say something on pages that are opened with a fragment.
    popover.autofocus = newState === 'open';
    if (popover.autofocus) {
      this.#opened = new AbortController();
      const options = { capture: true, signal: this.#opened.signal };
      const view = viewOf(popover);
      view.addEventListener('resize', this.#place, options);
      // Scroll events don't leave a shadow root.
      view.addEventListener('scroll', this.#onScroll, options);
      this.#host.renderRoot.addEventListener('scroll', this.#onScroll, options);
    } else if (popover.matches(':focus-within')) this.#mark?.focus();
    free(popover);
  };

  /** It scrolls with the page by itself, and may be what is scrolled. */
  readonly #onScroll = ({ target }: Event): void => {
    if (target !== this.#mark?.ownerDocument && target !== this.#popover) this.#place();
  };

  readonly #place = (): void => {
    if (this.#mark && this.#popover) placeBeside(this.#mark, this.#popover);
  };

  close(): void {
    this.#claim = undefined;
    this.#popover?.hidePopover();
  }

  /** The claim is not shown any more: with the next rendering the popover closes. */
  forget(): void {
    this.#claim = undefined;
  }

  hostUpdated(): void {
    if (!this.#claim) this.#popover?.hidePopover();
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#evidence');
  }
}

/** As wide and as high as it wants to be, in the corner of the window. */
function free(popover: HTMLElement): void {
  const { style } = popover;
  const { scrollX, scrollY } = viewOf(popover);
  style.inset = `${scrollY}px auto auto ${scrollX}px`;
  style.maxBlockSize = '';
}

/**
 * Below the mark, or above where there is more room, and no higher than that. CSS could do it with
 * anchors, but its engines don't agree yet on what fits. What is absolute in the top layer scrolls
 * with the page.
 */
function placeBeside(mark: Element, popover: HTMLElement): void {
  free(popover);
  const { style, offsetWidth, scrollHeight } = popover;
  // WebKit doesn't tell the zoom of an element.
  const zoom = 'currentCSSZoom' in popover ? popover.currentCSSZoom : 1;
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const { scrollX, scrollY } = viewOf(popover);
  const { clientWidth, clientHeight } = popover.ownerDocument.documentElement;
  const below = clientHeight - bottom;
  const isBelow = below > top || below > scrollHeight * zoom + 3 * GAP;
  const width = offsetWidth * zoom;
  const middle = (left + right - width) / 2;
  const x = Math.max(GAP, Math.min(middle, clientWidth - width - GAP)) + scrollX;
  const y = isBelow ? bottom + GAP + scrollY : clientHeight - top + GAP - scrollY;
  // Its own lengths count by its zoom, those of the window do not.
  style.inset = isBelow
    ? `${y / zoom}px auto auto ${x / zoom}px`
    : `auto auto ${y / zoom}px ${x / zoom}px`;
  style.maxBlockSize = `${((isBelow ? below : top) - 2 * GAP) / zoom}px`;
}
