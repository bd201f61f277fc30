import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setProperty } from './set-property.js';

interface ParagraphHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  /** The element that this one is a part of. */
  readonly owner: Element | undefined;
}

/** How many paragraphs to look at: enough to tell a lead or a caption from the text. */
const MAX_PARAGRAPHS = 8;

/** What a paragraph's text looks like, relative to the element, so that it scales with it. */
interface ParagraphText {
  /** In em of the element. */
  readonly size: string;
  /** A number, or `normal`. */
  readonly lineHeight: string;
}

/**
 * Gives an element the size and line height of the paragraphs beside it. Many pages set these on
 * `p` and not on its container, so that they aren't inherited.
 *
 * They are read when the element is connected: before its first render, so that it changes its size
 * only once, and before its shadow root is attached, which would invalidate its styles, so that
 * they would be computed again for each element.
 */
export class ParagraphController implements ReactiveController {
  readonly #host: ParagraphHost;
  #text: ParagraphText | undefined;

  constructor(host: ParagraphHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call it when the element is connected, before its shadow root is attached. */
  read(): void {
    const { owner, shadowRoot } = this.#host;
    // A part has no paragraphs beside it, and looking for them would force a style computation. A
    // prerendered widget, the only one with a style element, must not change its size.
    this.#text = owner || shadowRoot?.querySelector('style') ? undefined : textAround(this.#host);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    setProperty(root, '--_text-size', this.#text?.size);
    setProperty(root, '--_line-height', this.#text?.lineHeight);
  }
}

/** `undefined` if the element inherits the same, or if there is no paragraph beside it. */
function textAround(element: Element): ParagraphText | undefined {
  const paragraphs = paragraphsBeside(element);
  // Without one, don't ask for styles: on a page with many elements, each would have them
  // recomputed.
  if (!paragraphs.length) return undefined;
  const fontSize = parseFloat(getComputedStyle(element).fontSize);
  const text = mostCommon(paragraphs, fontSize);
  return text && keyOf(text) === keyOf(textOf(element, fontSize)) ? undefined : text;
}

/** What an element's text looks like, relative to another font size. */
function textOf(element: Element, outerSize: number): ParagraphText {
  const { fontSize, lineHeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return {
    size: `${size / outerSize}em`,
    lineHeight: lineHeight === 'normal' ? lineHeight : `${parseFloat(lineHeight) / size}`,
  };
}

/** The paragraphs in the same block of text. A wrapper with no other content is looked through. */
function paragraphsBeside(element: Element): Element[] {
  const parent = element.parentElement;
  if (!parent || element === element.ownerDocument.body) return [];
  if (parent.childElementCount === 1) return paragraphsBeside(parent);
  return [...parent.querySelectorAll(':scope > p')]
    .filter(({ textContent }) => textContent.trim() !== '')
    .slice(0, MAX_PARAGRAPHS);
}

function keyOf({ size, lineHeight }: ParagraphText): string {
  return `${size} ${lineHeight}`;
}

/** What most of the text looks like: leads and captions are short, even if there are several. */
function mostCommon(paragraphs: readonly Element[], outerSize: number): ParagraphText | undefined {
  const lengths = new Map<string, number>();
  const texts = paragraphs.map((paragraph) => {
    const text = textOf(paragraph, outerSize);
    lengths.set(keyOf(text), (lengths.get(keyOf(text)) ?? 0) + paragraph.textContent.length);
    return text;
  });
  const longest = Math.max(...lengths.values());
  return texts.find((text) => lengths.get(keyOf(text)) === longest);
}
