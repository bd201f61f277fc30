import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tokens } from '../../highlighter/tokenize.js';
import { isServer } from '../../page/is-server.js';
import { observeSize } from '../../page/observe-size.js';
import { viewOf } from '../../page/view-of.js';
import { whenIdle } from '../../page/when-idle.js';

/**
 * How long code is coloured before yielding to the page, in milliseconds: half of what counts as a
 * long task, since the ranges have to be painted as well.
 */
const TIME_SLICE = 25;
/** How close to the window code is coloured, as a part of the window's height. */
const MARGIN = 0.5;
/** The most characters that a file may have; a longer one stays plain. */
const MAX_FILE_LENGTH = 20_000;
/**
 * A line of this length leaves its file plain. WebKit's painting time is quadratic in the ranges on
 * a line: a single one with 100,000 characters of keywords kept it busy for minutes.
 */
const TOO_LONG_LINE = /.{1000}/;

type Painted = readonly [Highlight, AbstractRange];

interface HighlightHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/**
 * Colours code with the CSS Custom Highlight API: as ranges over the text, which the style sheet
 * paints as `::highlight(versus-KIND)`. The markup stays as it is, without an element per token.
 * Colouring takes a tenth of the time in which a small comparison is shown, so it waits until the
 * code is nearly in view, or about to be printed; and it yields while there is much code. Engines
 * without the API show the code plain.
 */
export class HighlightController implements ReactiveController {
  readonly #host: HighlightHost;
  #painted: Painted[] = [];
  #texts = '';
  #observer: IntersectionObserver | undefined;
  #stop: (() => void) | undefined;
  #isNear = false;
  #cancel: (() => void) | undefined;
  #view: Window | undefined;

  constructor(host: HighlightHost) {
    this.#host = host;
    if (!isServer && 'highlights' in CSS) host.addController(this);
  }

  hostConnected(): void {
    this.#view = viewOf(this.#host);
    this.#view.addEventListener('beforeprint', this.#onNear);
  }

  hostUpdated(): void {
    if (this.#isNear) this.#paint();
    else if (!this.#stop) this.#watch();
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#onNear);
    this.#ignore();
    this.#isNear = false;
    this.#clear();
  }

  /** Both at once: an observer that is added in a frame makes the browser paint another one. */
  #watch(): void {
    this.#stop = observeSize(this.#host, this.#look);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#onNear();
      },
      { rootMargin: `${MARGIN * 100}%` },
    );
    this.#observer.observe(this.#host);
  }

  /** In the frame in which the code appears; the IntersectionObserver reports it later. */
  readonly #look = (): (() => void) | undefined => {
    const { top, bottom } = this.#host.getBoundingClientRect();
    const { innerHeight } = viewOf(this.#host);
    const margin = MARGIN * innerHeight;
    return top < innerHeight + margin && bottom > -margin ? this.#onNear : undefined;
  };

  readonly #onNear = (): void => {
    this.#ignore();
    this.#isNear = true;
    this.#paint();
  };

  #ignore(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #paint(): void {
    const blocks = [...this.#host.renderRoot.querySelectorAll('code[data-language]')];
    const texts = blocks.map(({ textContent }) => textContent).join('\0');
    const [, range] = this.#painted[0] ?? [];
    if (texts === this.#texts && range?.startContainer.isConnected) return;
    this.#clear();
    this.#texts = texts;
    this.#continue(colours(blocks));
  }

  #continue(rest: Generator<Painted, void>): void {
    const end = performance.now() + TIME_SLICE;
    for (let next = rest.next(); !next.done; next = rest.next()) {
      this.#painted.push(next.value);
      if (performance.now() >= end) {
        this.#cancel = whenIdle(() => {
          this.#continue(rest);
        });
        return;
      }
    }
  }

  #clear(): void {
    this.#cancel?.();
    for (const [highlight, range] of this.#painted) highlight.delete(range);
    this.#painted = [];
    this.#texts = '';
  }
}

function* colours(blocks: readonly Element[]): Generator<Painted, void> {
  for (const block of blocks) {
    const code = block.textContent;
    if (code.length > MAX_FILE_LENGTH || TOO_LONG_LINE.test(code)) continue;
    const view = viewOf(block);
    const placeOf = placesIn(block);
    for (const { kind, start, end } of tokens(code, block.getAttribute('data-language') ?? '')) {
      const [startContainer, startOffset] = placeOf(start);
      const [endContainer, endOffset] = placeOf(end);
      const name = `versus-${kind}`;
      const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
      let highlight = view.CSS.highlights.get(name);
      if (!highlight) view.CSS.highlights.set(name, (highlight = new view.Highlight()));
      highlight.add(range);
      yield [highlight, range];
    }
  }
}

/** Maps offsets in a block's text to places in the DOM. They have to be asked for in order. */
function placesIn(block: Element): (offset: number) => [container: Node, offset: number] {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode();
  let passed = 0;
  return (offset) => {
    while (text?.textContent && offset > passed + text.textContent.length) {
      const next = texts.nextNode();
      if (!next) break;
      passed += text.textContent.length;
      text = next;
    }
    return [text ?? block, text ? offset - passed : 0];
  };
}
