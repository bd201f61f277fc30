import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatAncestors } from './flat-tree.js';
import { inNextFrame } from './in-next-frame.js';
import { observeSize } from './observe-size.js';
import { setProperty } from './set-property.js';

type PageColorsHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The default background, as in the style sheet. */
const CANVAS = 'Canvas';

/**
 * Gives the style sheet two facts about the page that CSS can't express: what is painted behind the
 * element, for sticky parts that cover others (`--_page`), and whether the text is light, for the
 * colours of code (`--_code-scheme`; `::highlight()` can't refer to the colour of its text).
 *
 * The colour of `#probe` has a transition, so that `transitionend` tells when the page changes its
 * colour scheme, by whatever means. There are no transitions under `display: none`, but an element
 * that is rendered again changes its size.
 */
export class PageColorsController implements ReactiveController {
  readonly #host: PageColorsHost;
  #probe: HTMLElement | null = null;
  #wasRendered = false;
  #stop: (() => void) | undefined;

  constructor(host: PageColorsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // It may have been moved to a place with another background.
    this.#observe();
  }

  hostUpdated(): void {
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('#probe');
    if (probe === this.#probe) return;
    this.#probe = probe;
    // The listener needs no removal: it goes away with the probe.
    probe?.addEventListener('transitionend', () => {
      inNextFrame(this.#measure);
    });
    this.#observe();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #observe(): void {
    this.#stop?.();
    this.#wasRendered = false;
    const root = this.#probe?.parentElement;
    this.#stop = root ? observeSize(root, this.#onResize) : undefined;
  }

  readonly #onResize = (): (() => void) | undefined => {
    const isRendered = Boolean(this.#probe?.getClientRects().length);
    const isNew = isRendered && !this.#wasRendered;
    this.#wasRendered = isRendered;
    return isNew ? this.#measure() : undefined;
  };

  readonly #measure = (): (() => void) | undefined => {
    const root = this.#probe?.parentElement;
    if (!root || !this.#probe) return undefined;
    const isTextLight = readIsTextLight(this.#probe);
    const background = readBackground(root, isTextLight);
    return () => {
      setProperty(root, '--_code-scheme', isTextLight ? 'dark' : undefined);
      setProperty(root, '--_page', background === CANVAS ? undefined : background);
    };
  };
}

/** The style sheet computes the text's lightness, rounded to 0 or 1, into the caret's colour. */
function readIsTextLight(probe: Element): boolean {
  return getComputedStyle(probe).caretColor.startsWith('oklch(1');
}

/**
 * The background colours behind an element, on top of each other, down to the first opaque one. If
 * none is opaque, there may be an image, so the bottom one is a colour on which the text is
 * legible.
 */
function readBackground(element: Element, isTextLight: boolean): string {
  const layers: string[] = [];
  for (const node of flatAncestors(element)) {
    const { backgroundColor } = getComputedStyle(node);
    if (isOpaque(backgroundColor)) return [...layers, backgroundColor].join();
    if (!isTransparent(backgroundColor))
      layers.push(`linear-gradient(${backgroundColor}, ${backgroundColor})`);
  }
  return [...layers, isTextLight ? `light-dark(#222, ${CANVAS})` : CANVAS].join();
}

/** Computed colours only have an alpha if it isn't 1: `rgba(0, 0, 0, 0.5)`, `lab(0 0 0 / 0.5)`. */
function isOpaque(color: string): boolean {
  return !/^rgba|\//.test(color);
}

function isTransparent(color: string): boolean {
  return /[ /] ?0\)$/.test(color);
}
