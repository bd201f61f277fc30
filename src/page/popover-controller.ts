import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isHtmlElement } from './node-kind.js';
import { viewOf } from './view-of.js';

/** The space around a popover, in CSS pixels. */
const GAP = 8;

type PopoverHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Positions a popover beside the control whose `popovertarget` it is. CSS anchor positioning could
 * do that, but engines don't agree yet on what fits.
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

  /** The control that opened it last. */
  get control(): HTMLElement | undefined {
    return this.#control;
  }

  /**
   * The controls' `click` listener. The click then toggles the popover by itself, so one that
   * another control has opened is closed first, in order to open again.
   */
  readonly onControl = ({ currentTarget: control }: Event): void => {
    if (!isHtmlElement(control)) return;
    if (control !== this.#control) this.close();
    this.#control = control;
    requestAnimationFrame(this.#place);
  };

  /**
   * The popover's `beforetoggle` listener. Puts it in the corner of the window until it is
   * positioned, so that focusing it scrolls nothing. Also returns the focus to the control, as
   * Chromium loses it when a popover in a shadow root closes.
   */
  readonly onToggle = ({ currentTarget: popover, newState }: ToggleEvent): void => {
    if (!isHtmlElement(popover)) return;
    this.#opened?.abort();
    // Not permanently, as Chromium would log a message on pages that are opened with a fragment.
    popover.autofocus = newState === 'open';
    if (popover.autofocus) {
      this.#opened = new AbortController();
      const options = { capture: true, signal: this.#opened.signal };
      const view = viewOf(popover);
      view.addEventListener('resize', this.#place, options);
      // Scroll events in a shadow root aren't dispatched outside of it.
      view.addEventListener('scroll', this.#onScroll, options);
      this.#host.renderRoot.addEventListener('scroll', this.#onScroll, options);
    } else if (popover.matches(':focus-within')) this.#control?.focus();
    resetPosition(popover);
  };

  /** Does nothing until a control has opened it. */
  close(): void {
    if (this.#control) this.#popover?.hidePopover();
  }

  /** The popover scrolls with the page anyway, and its own scrolling doesn't move it. */
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

/** Lets a popover have its natural size, in the corner of the window. */
function resetPosition(popover: HTMLElement): void {
  const { style } = popover;
  const { scrollX, scrollY } = viewOf(popover);
  style.inset = `${scrollY}px auto auto ${scrollX}px`;
  style.maxBlockSize = '';
}

/**
 * Below the control, or above if there is more room, and no taller than the room. With an absolute
 * position, it scrolls with the page even in the top layer.
 */
function placeBeside(control: Element, popover: HTMLElement): void {
  resetPosition(popover);
  const { style, offsetWidth, scrollHeight } = popover;
  // WebKit doesn't expose the zoom of an element.
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
  // Lengths set on the popover are scaled by its zoom, those measured in the window are not.
  style.inset = isBelow
    ? `${y / zoom}px auto auto ${x / zoom}px`
    : `auto auto ${y / zoom}px ${x / zoom}px`;
  style.maxBlockSize = `${((isBelow ? below : top) - 2 * GAP) / zoom}px`;
}
