import { html, type TemplateResult } from 'lit';
import { own } from '../dataset/own.js';
import { parseInline, splitParagraphs, type Inline } from './markup.js';
import { safeUrl } from './url.js';

type View = string | TemplateResult | readonly View[];

/** Text of a dataset in one line: a label, a cell, the entry of a list. */
export function inlineText(text: string, base: string | undefined): View {
  return inlinesView(parseInline(text), base);
}

function inlinesView(inlines: readonly Inline[], base: string | undefined): View {
  const [only, ...others] = inlines;
  return typeof only === 'string' && !others.length
    ? only
    : inlines.map((part) => inlineView(part, base));
}

function inlineView(part: Inline, base: string | undefined): View {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'code':
      return html`<code translate="no">${part.text}</code>`;
    case 'strong':
      return html`<strong>${inlinesView(part.content, base)}</strong>`;
    case 'link':
      return linkView(inlinesView(part.content, base), part.url, base);
  }
}

/** A link of a dataset. An address that no reader may be led to leaves its label. */
export function linkView(label: View, url: string, base: string | undefined): View {
  const href = safeUrl(url, base);
  return href ? html`<a href=${href}>${label}</a>` : label;
}

/** Text of a dataset as paragraphs; what is given besides ends the last one. */
export function paragraphs(
  text: string,
  base: string | undefined,
  end?: unknown,
): TemplateResult[] {
  return splitParagraphs(text).map((paragraph, index, all) => {
    const content = inlineText(paragraph, base);
    return html`<p dir="auto">${end && index === all.length - 1 ? [content, end] : content}</p>`;
  });
}

/** A template with its places filled in. What is filled in may run the other way. */
export function phrase(template: string, values: Readonly<Record<string, string>>): View[] {
  return template.split(/(\{\w+\})/).map((part) => {
    const value = own(values, part.slice(1, -1));
    return value === undefined ? part : html`<bdi>${value}</bdi>`;
  });
}
