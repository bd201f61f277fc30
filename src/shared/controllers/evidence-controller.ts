import type { ReactiveControllerHost } from 'lit';
import type { Alternative } from '../../model/dataset.js';
import type { Evidence } from '../../model/evidence.js';
import { isServer } from '../is-server.js';

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
}

type EvidenceHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Shows what a claim rests on: one popover for all claims of an element. */
export class EvidenceController {
  readonly #host: EvidenceHost;
  #claim: ClaimReference | undefined;
  #mark: HTMLElement | undefined;
  #listsSources = isServer;

  constructor(host: EvidenceHost) {
    this.#host = host;
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
    if (!(mark instanceof HTMLElement)) return;
    if (mark !== this.#mark) this.close();
    this.#mark = mark;
    this.#claim = claim;
    this.#host.requestUpdate();
    requestAnimationFrame(() => {
      if (this.#popover) placeBeside(mark, this.#popover);
    });
  };

  /**
   * Until it is placed it stands in the window, so that the focus scrolls nothing. And the focus
   * is given back: Chromium loses it when a popover in a shadow root closes.
   */
  readonly onToggle = ({ currentTarget: popover }: Event): void => {
    if (!(popover instanceof HTMLElement)) return;
    if (popover.matches(':focus-within')) this.#mark?.focus();
    popover.style.inset = `${scrollY}px auto auto ${scrollX}px`;
    popover.style.maxBlockSize = '';
  };

  close(): void {
    this.#popover?.hidePopover();
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#evidence');
  }
}

/**
 * Below the mark, or above where there is more room, and no higher than that. CSS could do it with
 * anchors, but its engines don't agree yet on what fits. What is absolute in the top layer scrolls
 * with the page.
 */
function placeBeside(mark: Element, { style, offsetWidth, scrollHeight }: HTMLElement): void {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom;
  const isBelow = below > top || below > scrollHeight + 3 * GAP;
  const middle = (left + right - offsetWidth) / 2;
  const x = Math.max(GAP, Math.min(middle, clientWidth - offsetWidth - GAP)) + scrollX;
  style.inset = isBelow
    ? `${bottom + GAP + scrollY}px auto auto ${x}px`
    : `auto auto ${clientHeight - top + GAP - scrollY}px ${x}px`;
  style.maxBlockSize = `${(isBelow ? below : top) - 2 * GAP}px`;
}
