import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Comparison } from '../dataset/types.js';
import { clean, oneLine } from './clean.js';
import type {
  Block,
  Cell,
  Document,
  DocumentOptions,
  Item,
  Phrase,
  TableBlock,
} from './document.js';
import { documentOf } from './to-document.js';

export interface HtmlOptions extends DocumentOptions {
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel?: number | undefined;
}

const DEFAULT_HEADING_LEVEL = 2;
const LOWEST_HEADING = 6;

/** A checked comparison as plain HTML. In Markdown, a blank line would end it, so it has none. */
export function toHtmlText(comparison: Comparison, options: HtmlOptions = {}): string {
  const { headingLevel = DEFAULT_HEADING_LEVEL } = options;
  const document = documentOf(comparison, options);
  const view = new HtmlView(comparison.id, headingLevel);
  return withoutBlankLines(`${toHtml(view.article(document))}\n`);
}

/** Writes a line break before an empty line as a character reference. */
function withoutBlankLines(html: string): string {
  return html.replaceAll(/\n(?=[^\S\n]*\n)/g, '&#10;');
}

class HtmlView {
  readonly #id: string;
  readonly #headingLevel: number;

  constructor(id: string, headingLevel: number) {
    this.#id = id;
    this.#headingLevel = headingLevel;
  }

  article({ blocks, lang, sources, sourcesTitle }: Document): Element {
    const listed = sources.map(({ number, content }) =>
      this.#item('li', { content, id: this.#sourceId(number) }, { ...CONTENT, value: number }),
    );
    const end =
      sources.length > 0 ? [this.#heading(1, [sourcesTitle]), lines('ol', {}, listed)] : [];
    const content = [...blocks.map((block) => this.#block(block)), ...end];
    return lines('article', { lang, dir: 'auto' }, content);
  }

  #block(block: Block): Element {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block.level, block.content, block.id);
      case 'paragraph':
        return h('p', this.#phrase(block.content));
      case 'list':
        return lines(
          'ul',
          {},
          block.items.map((item) => this.#item('li', item, CONTENT)),
        );
      case 'code':
        return lines('figure', {}, [
          ...(block.name.trim() ? [h('figcaption', { translate: 'no' }, clean(block.name))] : []),
          h('pre', { dir: 'ltr', translate: 'no' }, [
            h('code', { className: languageClass(block.language) }, clean(block.code)),
          ]),
        ]);
      case 'table':
        return this.#table(block);
    }
  }

  #heading(level: number, content: Phrase, id?: string): Element {
    const real = Math.min(this.#headingLevel + level, LOWEST_HEADING);
    return target(`h${real}`, id, this.#phrase(content), id === undefined ? {} : CONTENT);
  }

  #item(name: string, { content, id }: Item, properties = {}): Element {
    return target(name, id, this.#phrase(content), properties);
  }

  #table({ id, columns, groups }: TableBlock): Element {
    const head = h('tr', [
      h('td'),
      ...columns.map((column) => h('th', { scope: 'col' }, this.#phrase(column))),
    ]);
    return lines('table', {}, [
      target('thead', id, [head]),
      ...groups.map(({ name, rows }) =>
        lines('tbody', {}, [
          ...(name ? [this.#groupHeader(name, columns.length + 1)] : []),
          ...rows.map(({ header, cells }) =>
            lines('tr', {}, [
              this.#item('th', header, { scope: 'row' }),
              ...cells.map((cell) => this.#cell(cell)),
            ]),
          ),
        ]),
      ),
    ]);
  }

  #groupHeader(name: Phrase, columns: number): Element {
    return h('tr', [h('th', { scope: 'rowgroup', colSpan: columns }, this.#phrase(name))]);
  }

  #cell({ content, ids: [id, other] }: Cell): Element {
    const phrase = this.#phrase(content);
    return target('td', id, other === undefined ? phrase : [target('span', other, phrase)]);
  }

  #phrase(phrase: Phrase): ElementContent[] {
    return phrase.flatMap((part): ElementContent[] => {
      if (typeof part === 'string') return [{ type: 'text', value: oneLine(part) }];
      switch (part.kind) {
        case 'code':
          return [h('code', { translate: 'no' }, oneLine(part.text))];
        case 'strong':
          return [h('strong', this.#phrase(part.content))];
        case 'link':
          return [h('a', { href: clean(part.url) }, this.#phrase(part.content))];
        case 'note':
          return [h('small', this.#phrase(part.content))];
        case 'numbers':
          return part.numbers.flatMap((number) => [
            { type: 'text', value: ' ' },
            h('a', { href: `#${this.#sourceId(number)}` }, `[${number}]`),
          ]);
      }
    });
  }

  /** Has no slash, unlike the widget's own fragments, so that they can't clash. */
  #sourceId(number: number): string {
    return `${this.#id}-source-${number}`;
  }
}

/**
 * A class for elements outside of the table that have an id. Reader modes take ids such as
 * `community` or `header` for parts of the page around the text, unless a class says that it is
 * content.
 */
const CONTENT = { className: 'versus-content' };

/**
 * An element that links can lead to. Mozilla's Readability drops elements whose id contains the
 * word "share", as in `market-share`, as a row of buttons, so such an id goes on an empty anchor.
 */
function target(
  name: string,
  id: string | undefined,
  content: ElementContent[],
  properties = {},
): Element {
  if (id === undefined) return h(name, properties, content);
  if (/(\b|_)share(\b|_)/i.test(id)) return h(name, properties, [h('a', { id }), ...content]);
  return h(name, { id, ...properties }, content);
}

/** An element with each child on a line of its own. */
function lines(name: string, properties: Parameters<typeof h>[1], children: Element[]): Element {
  const newline = { type: 'text', value: '\n' } as const;
  return h(name, properties, [newline, ...children.flatMap((child) => [child, newline])]);
}

function languageClass(language: string): string | undefined {
  return /^[\w+#.-]+$/.test(language) ? `language-${language}` : undefined;
}
