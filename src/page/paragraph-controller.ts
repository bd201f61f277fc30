import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setProperty } from './set-property.js';

interface ParagraphHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  /** The element that this one is a part of. */
  readonly owner: Element | undefined;
}

/** How many paragraphs are looked at: enough to tell a lead or a caption from the text. */
const MOST_PARAGRAPHS = 8;

/** What a paragraph looks like, relative to the element, so that it scales with it. */
interface ParagraphText {
  /** In em of the element. */
  readonly size: string;
  /** A number, or `normal`. */
  readonly lineHeight: string;
}

/**
 * Gives an element the size and line height of the paragraphs beside it. Many pages set these on
 * `p` and not on what stands around it, so that nothing is inherited.
 *
 * They are read when the element is connected, before any rendering: it changes its size once. And
 * before its shadow root is attached, which would make its styles be computed again, element by
 * element.
 */
export class ParagraphController implements ReactiveController {
  readonly #host: ParagraphHost;
  #text: ParagraphText | undefined;

  constructor(host: ParagraphHost) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called when the element is connected, before its shadow root is attached. */
  read(): void {
    // No paragraphs stand beside a part, and to look would compute the owner's half-made styles.
    this.#text = this.#host.owner ? undefined : textAround(this.#host);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    setProperty(root, '--_text-size', this.#text?.size);
    setProperty(root, '--_line-height', this.#text?.lineHeight);
  }
}

/** Nothing where the element inherits all of it, or where no paragraph stands beside it. */
function textAround(element: Element): ParagraphText | undefined {
  const fontSize = parseFloat(getComputedStyle(element).fontSize);
  const text = mostCommon(paragraphsBeside(element), fontSize);
  return text && keyOf(text) === keyOf(textOf(element, fontSize)) ? undefined : text;
}

/** What an element's text looks like, in a place of another font size. */
function textOf(element: Element, outerSize: number): ParagraphText {
  const { fontSize, lineHeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return {
    size: `${size / outerSize}em`,
    lineHeight: lineHeight === 'normal' ? lineHeight : `${parseFloat(lineHeight) / size}`,
  };
}

/** The paragraphs in the same block of text; a wrapper of nothing else belongs to its own. */
function paragraphsBeside(element: Element): Element[] {
  const parent = element.parentElement;
  if (!parent || element === element.ownerDocument.body) return [];
  if (parent.childElementCount === 1) return paragraphsBeside(parent);
  return [...parent.children]
    .filter((sibling) => sibling.localName === 'p' && sibling.textContent.trim() !== '')
    .slice(0, MOST_PARAGRAPHS);
}

function keyOf({ size, lineHeight }: ParagraphText): string {
  return `${size} ${lineHeight}`;
}

/** What most of the text looks like: a lead or a caption is short, even where there are several. */
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
