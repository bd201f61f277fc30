import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../dataset/own.js';
import { isServer } from '../page/is-server.js';
import { codeText } from './code-text.js';
import { type Inline, parseInline, splitParagraphs } from './markup.js';
import { safeUrl } from './url.js';

export type View = string | TemplateResult | readonly View[];

/** `Text` of a dataset as inline content, such as a cell or a list item. */
export function inlineText(text: string, base: string | undefined): View {
  return inlinesView(parseInline(text), base);
}

/** A name, a label or a group. It may be inside a control, so links are reduced to their text. */
export function labelText(text: string): View {
  return inlinesView(withoutLinks(parseInline(text)), undefined);
}

function withoutLinks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string' || inline.kind === 'code') return inline;
    const content = withoutLinks(inline.content);
    return inline.kind === 'link' ? content : { ...inline, content };
  });
}

function inlinesView(inlines: readonly Inline[], base: string | undefined): View {
  const [only, ...others] = inlines;
  return typeof only === 'string' && !others.length
    ? inlineView(only, base)
    : inlines.map((part) => inlineView(part, base));
}

function inlineView(part: Inline, base: string | undefined): View {
  // Few texts have one, and every text passes here.
  if (typeof part === 'string')
    return part.includes('-') ? wholeWords(part, FLAG, (text) => text) : part;
  switch (part.kind) {
    case 'code':
      return html`<code translate="no">${wholeWords(part.text, BREAKABLE_WORD, codeText)}</code>`;
    case 'strong':
      return html`<strong>${inlinesView(part.content, base)}</strong>`;
    case 'link':
      return linkView(inlinesView(part.content, base), part.url, base);
  }
}

/** A command-line option, such as `--watch`. */
const FLAG = /((?<!\S)--?[a-z][\w-]*)/i;
/** A word of code within which a browser may break the line, such as after a hyphen or a slash. */
const BREAKABLE_WORD = /((?<!\S)[\w.]*[^\s\w.]\S*)/;

/** Keeps such words from breaking unless they are longer than a line. */
function wholeWords(text: string, word: RegExp, toView: (part: string) => View): View {
  if (!word.test(text)) return toView(text);
  return text
    .split(word)
    .map((part, index) =>
      index % 2 ? html`<span class="word"><span>${toView(part)}</span></span>` : toView(part),
    );
}

/**
 * The `href` of a link in a dataset; `undefined` if it isn't safe. A server doesn't know the page
 * that a relative address is resolved against, and leaves it as it is.
 */
export function hrefTo(url: string, base: string | undefined): string | undefined {
  const isRelative = isServer && !base && safeUrl(url, 'https://any.example') !== undefined;
  return safeUrl(url, base) ?? (isRelative ? url : undefined);
}

/** A link of a dataset; just its label if the URL isn't safe. */
export function linkView(label: View, url: string, base: string | undefined): View {
  const href = hrefTo(url, base);
  return href ? html`<a href=${href}>${label}</a>` : label;
}

/** In an element of its own, by which the style sheet keeps a mark on the line of the last word. */
export function textWithEnd(text: View, end: unknown): unknown {
  return end === nothing ? text : html`<span>${text}</span>${end}`;
}

/** `Text` of a dataset as paragraphs, with `end` appended to the last one. */
export function paragraphs(
  text: string,
  base: string | undefined,
  end: unknown = nothing,
): TemplateResult[] {
  const all = splitParagraphs(text);
  return all.map((paragraph, index) => {
    const last = index === all.length - 1 ? end : nothing;
    return html`<p dir="auto">${textWithEnd(inlineText(paragraph, base), last)}</p>`;
  });
}

/** Fills in the placeholders of a template. `<bdi>`, as a value may run in the other direction. */
export function phrase(template: string, values: Readonly<Record<string, View>>): View[] {
  return template.split(/(\{\w+\})/).map((part) => {
    const value = own(values, part.slice(1, -1));
    return value === undefined ? part : html`<bdi>${value}</bdi>`;
  });
}
