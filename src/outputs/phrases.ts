import type { Claim, Comparison, DetailedClaim } from '../dataset/types.js';
import {
  hasClaim,
  hasText,
  isList,
  type NormalizedValue,
  toDetailedClaim,
} from '../dataset/values.js';
import { type Evidence, isUnsourced, type SourceNumbers, sourcesOf } from '../evidence/model.js';
import { formatDate, formatValue } from '../localization/format.js';
import { listParts } from '../localization/intl.js';
import { fill, type Words } from '../localization/words.js';
import { type Inline, parseInline, splitParagraphs } from '../text/markup.js';
import { safeUrl } from '../text/url.js';
import type { Block, Phrase } from './document.js';

/** What all texts of a dataset need. */
export interface Scope {
  readonly comparison: Comparison;
  readonly words: Words;
  readonly locale: string;
  readonly base: string | undefined;
  readonly sources: SourceNumbers | undefined;
}

export function heading(level: number, content: Phrase, id?: string): Block {
  return { kind: 'heading', level, content, ...(id !== undefined && { id }) };
}

export function paragraph(content: Phrase): Block {
  return { kind: 'paragraph', content };
}

/** A paragraph in small type. */
export function remark(text: string): Block {
  return paragraph([{ kind: 'note', content: [text] }]);
}

/** A text as paragraphs, with its evidence at the end of the last one. */
export function prose(claim: Claim | undefined, scope: Scope, needsNoSource = true): Block[] {
  if (!hasClaim(claim)) return [];
  const detailed = toDetailedClaim(claim);
  const all = splitParagraphs(detailed.text).map((each) => text(each, scope));
  return all.map((content, index) => {
    const isLast = index === all.length - 1;
    return paragraph(isLast ? [...content, ...evidence(detailed, needsNoSource, scope)] : content);
  });
}

/** A text on one line, with its evidence. */
export function claimed(claim: Claim, needsNoSource: boolean, scope: Scope): Phrase {
  const detailed: DetailedClaim = toDetailedClaim(claim);
  return [...text(detailed.text, scope), ...evidence(detailed, needsNoSource, scope)];
}

export function evidence(claim: Evidence, needsNoSource: boolean, scope: Scope): Phrase {
  const { comparison, locale, sources, words } = scope;
  const numbers = sourcesOf(claim, comparison.sources)
    .flatMap(({ url }) => sources?.get(url)?.number ?? [])
    .toSorted((a, b) => a - b);
  const facts = [
    claim.asOf && fill(words.asOf, { date: formatDate(claim.asOf, locale) }),
    claim.version,
    claim.opinion && words.opinion,
    isUnsourced({ ...claim, needsNoSource }, sources) && words.unsourced,
  ].filter((fact) => typeof fact === 'string' && hasText(fact));
  return [
    ...(numbers.length > 0 ? [{ kind: 'numbers', numbers: [...new Set(numbers)] } as const] : []),
    ...notes(facts.join(' · ')),
  ];
}

/** Plain text in small type, to be appended to something; nothing if it is empty. */
export function notes(note: string | false | undefined): Phrase {
  return note && hasText(note) ? [' ', { kind: 'note', content: [note] }] : [];
}

export function text(markedUp: string, { base }: Scope): Phrase {
  return parseInline(markedUp).flatMap((inline) => resolve(inline, base));
}

/** Resolves links, and reduces unsafe ones to their labels. */
function resolve(inline: Inline, base: string | undefined): Inline[] {
  if (typeof inline === 'string' || inline.kind === 'code') return [inline];
  const content = inline.content.flatMap((each) => resolve(each, base));
  return inline.kind === 'link' ? link(content, inline.url, base) : [{ ...inline, content }];
}

const ANY_PAGE = 'https://example.org/';

/** If the dataset's own address isn't known, a relative one is left as it is. */
export function link(content: readonly Inline[], url: string, base: string | undefined): Inline[] {
  const known = safeUrl(url, base);
  const isRelative = !base && hasText(url) && safeUrl(url, ANY_PAGE) !== undefined;
  const href = known ?? (isRelative ? url.trim() : undefined);
  return href === undefined ? [...content] : [{ kind: 'link', content, url: href }];
}

/** The id that a fragment of the widget refers to. */
export function idOf({ comparison }: Scope, ...path: string[]): string {
  return [comparison.id, ...path].join('/');
}

/** The word for a mark, in place of its symbol. */
export function markWord(value: NormalizedValue, { words, locale }: Scope): string {
  return formatValue({ ...value, value: null }, words, locale);
}

export const hasAnswer = ({ value, mark }: NormalizedValue): boolean =>
  value !== null || mark !== undefined;

/** Strings can have markup; everything else is shown as formatted. */
export function answer(detailed: NormalizedValue, scope: Scope): Phrase {
  const { value } = detailed;
  if (typeof value === 'string') return text(value, scope);
  if (value !== null && typeof value === 'object' && isList(value)) {
    return listParts(value, scope.locale).flatMap((part) =>
      part.type === 'element' ? text(part.value, scope) : part.value,
    );
  }
  return [formatValue(detailed, scope.words, scope.locale)];
}
