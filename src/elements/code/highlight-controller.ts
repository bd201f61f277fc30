import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tokenize } from '../../highlighter/tokenize.js';
import { isServer } from '../../page/is-server.js';

interface HighlightHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/**
 * Colours code without touching it: ranges over the text that the style sheet paints, under
 * `::highlight(versus-KIND)`. What is copied stays one plain text, and no element is made for a
 * token. It waits until the code is less than a window away. Engines without the CSS Custom
 * Highlight API show the code plain.
 */
export class HighlightController implements ReactiveController {
  readonly #host: HighlightHost;
  #painted: (readonly [Highlight, AbstractRange])[] = [];
  #texts = '';
  #observer: IntersectionObserver | undefined;

  constructor(host: HighlightHost) {
    this.#host = host;
    if (!isServer && 'highlights' in CSS) host.addController(this);
  }

  hostUpdated(): void {
    // An observer that is new tells how things stand.
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#paint();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#clear();
  }

  #paint(): void {
    const blocks = [...this.#host.renderRoot.querySelectorAll('code[data-language]')];
    const texts = blocks.map(({ textContent }) => textContent).join('\0');
    const [, range] = this.#painted[0] ?? [];
    if (texts === this.#texts && range?.startContainer.isConnected) return;
    this.#clear();
    this.#texts = texts;
    this.#painted = blocks.flatMap(colour);
  }

  #clear(): void {
    for (const [highlight, range] of this.#painted) highlight.delete(range);
    this.#painted = [];
    this.#texts = '';
  }
}

function colour(block: Element): (readonly [Highlight, AbstractRange])[] {
  const text = [...block.childNodes].find((node) => node instanceof Text);
  const language = block.getAttribute('data-language') ?? '';
  return !text
    ? []
    : tokenize(text.data, language).map(({ kind, start, end }) => {
        const name = `versus-${kind}`;
        const range = new StaticRange({
          startContainer: text,
          startOffset: start,
          endContainer: text,
          endOffset: end,
        });
        let highlight = CSS.highlights.get(name);
        if (!highlight) CSS.highlights.set(name, (highlight = new Highlight()));
        highlight.add(range);
        return [highlight, range] as const;
      });
}
