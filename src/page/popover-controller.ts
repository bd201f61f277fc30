import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isHtmlElement } from './node-kind.js';
import { viewOf } from './view-of.js';

/** Around a popover, in CSS pixels. */
const GAP = 8;

type PopoverHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Keeps a popover beside the control that opens it, as its `popovertarget`: CSS could do it with
 * anchors, but its engines don't agree yet on what fits.
 */
export class PopoverController implements ReactiveController {
  readonly #host: PopoverHost;
  readonly #id: string;
  #control: HTMLElement | undefined;
  #opened: AbortController | undefined;

  /** @param id - The id of the popover in the host's shadow root. */
  constructor(host: PopoverHost, id: string) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opened?.abort();
  }

  /** The control that it was opened with last. */
  get control(): HTMLElement | undefined {
    return this.#control;
  }

  /**
   * To listen to its controls with, for a click, which then opens or closes the popover by itself:
   * one that another control has opened is closed first, so that it opens anew.
   */
  readonly onControl = ({ currentTarget: control }: Event): void => {
    if (!isHtmlElement(control)) return;
    if (control !== this.#control) this.close();
    this.#control = control;
    requestAnimationFrame(this.#place);
  };

  /**
   * To listen to the popover with, for `beforetoggle`. Until it is placed it stands in the window,
   * so that the focus scrolls nothing. And the focus is given back: Chromium loses it when a popover
   * in a shadow root closes.
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
    } else if (popover.matches(':focus-within')) this.#control?.focus();
    free(popover);
  };

  close(): void {
    this.#popover?.hidePopover();
  }

  /** It scrolls with the page by itself, and may be what is scrolled. */
  readonly #onScroll = ({ target }: Event): void => {
    if (target !== this.#control?.ownerDocument && target !== this.#popover) this.#place();
  };

  readonly #place = (): void => {
    if (this.#control && this.#popover) placeBeside(this.#control, this.#popover);
  };

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`);
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
 * Below the control, or above where there is more room, and no higher than that. What is absolute
 * in the top layer scrolls with the page.
 */
function placeBeside(control: Element, popover: HTMLElement): void {
  free(popover);
  const { style, offsetWidth, scrollHeight } = popover;
  // WebKit doesn't tell the zoom of an element.
  const zoom = 'currentCSSZoom' in popover ? popover.currentCSSZoom : 1;
  const { left, right, top, bottom } = control.getBoundingClientRect();
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
