import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findUpwards } from './flat-tree.js';
import { inNextFrame } from './in-next-frame.js';

type PageColorsHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Tells the style sheet the two things of the page that it can't find out by itself: what stands
 * behind the element, for parts that stick over others, and whether the text is light, for the
 * colours of code (a highlight doesn't know the colour of its text).
 *
 * The element `.probe` has a transition of its colour, so that its events say when the page
 * changes its scheme, however it does that. It has an animation, too, for what has changed while
 * the element was not rendered (`display: none`), where nothing transitions.
 */
export class PageColorsController implements ReactiveController {
  readonly #host: PageColorsHost;
  #probe: HTMLElement | null = null;
  /** At first what the style sheet has as defaults. */
  #written = '0 Canvas';

  constructor(host: PageColorsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
  }

  hostUpdated(): void {
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('.probe');
    if (probe === this.#probe) return;
    this.#probe = probe;
    // The listeners go with the probe.
    probe?.addEventListener('transitionend', this.#measure);
    probe?.addEventListener('animationend', this.#measure);
    this.#measure();
  }

  readonly #measure = (): void => {
    inNextFrame(() => {
      const root = this.#probe?.parentElement;
      if (!root || !this.#probe) return undefined;
      // The style sheet turns the text's lightness, as 0 or 1, into the probe's caret.
      const [, isDark = '0'] = /^oklch\((\d)/.exec(getComputedStyle(this.#probe).caretColor) ?? [];
      const page = findGround(root, isDark === '1');
      // Written anew, even the same values would make the browser style all of the widget again.
      if (`${isDark} ${page}` === this.#written) return undefined;
      this.#written = `${isDark} ${page}`;
      return () => {
        root.style.setProperty('--_dark', isDark);
        root.style.setProperty('--_page', page);
      };
    });
  };
}

/**
 * What is painted behind an element, as a `background`: one colour over the other, down to one that
 * is opaque. Where there is none, and maybe a picture, it is one that the text can be read on.
 */
function findGround(element: Element, isDark: boolean): string {
  const layers: string[] = [];
  const painted = findUpwards(element, (node) => {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba|\//.test(backgroundColor)) return Boolean(layers.push(backgroundColor));
    if (!/[ /] ?0\)$/.test(backgroundColor))
      layers.push(`linear-gradient(${backgroundColor}, ${backgroundColor})`);
    return false;
  });
  if (!painted) layers.push(isDark ? 'light-dark(#222, Canvas)' : 'Canvas');
  return layers.join();
}
