import type { Claim, Comparison, DetailedClaim } from '../dataset/types.js';
import { hasClaim, hasText, isList, toDetailedClaim, type ReadValue } from '../dataset/values.js';
import { isUnsourced, sourcesOf, type Evidence, type SourceNumbers } from '../evidence/model.js';
import { formatDate, formatValue } from '../localization/format.js';
import { listParts } from '../localization/intl.js';
import { fill, type Words } from '../localization/words.js';
import { parseInline, splitParagraphs, type Inline } from '../text/markup.js';
import { safeUrl } from '../text/url.js';
import type { Block, Phrase } from './document.js';

/** What the texts of one dataset have in common. */
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

/** A paragraph that is smaller as a whole. */
export function remark(text: string): Block {
  return paragraph([{ kind: 'note', content: [text] }]);
}

/** A text as paragraphs; what it rests on ends the last one. */
export function prose(claim: Claim | undefined, scope: Scope, needsNoSource = true): Block[] {
  if (!hasClaim(claim)) return [];
  const detailed = toDetailedClaim(claim);
  const all = splitParagraphs(detailed.text).map((each) => text(each, scope));
  return all.map((content, index) => {
    const isLast = index === all.length - 1;
    return paragraph(isLast ? [...content, ...evidence(detailed, needsNoSource, scope)] : content);
  });
}

/** A text of one line, with what it rests on. */
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
    // Whoever asks has seen that there is something claimed.
    isUnsourced({ ...claim, text: '?', needsNoSource }, sources) && words.unsourced,
  ].filter((fact) => typeof fact === 'string' && hasText(fact));
  return [
    ...(numbers.length > 0 ? [{ kind: 'numbers', numbers: [...new Set(numbers)] } as const] : []),
    ...notes(facts.join(' · ')),
  ];
}

/** Plain text, smaller, behind something; nothing of nothing. */
export function notes(note: string | false | undefined): Phrase {
  return note && hasText(note) ? [' ', { kind: 'note', content: [note] }] : [];
}

export function text(markedUp: string, { base }: Scope): Phrase {
  return parseInline(markedUp).flatMap((inline) => resolve(inline, base));
}

/** The same with addresses that a reader may be led to. */
function resolve(inline: Inline, base: string | undefined): Inline[] {
  if (typeof inline === 'string' || inline.kind === 'code') return [inline];
  const content = inline.content.flatMap((each) => resolve(each, base));
  return inline.kind === 'link' ? link(content, inline.url, base) : [{ ...inline, content }];
}

const ANY_PAGE = 'https://example.org/';

/** A relative address is left as it is where the dataset's own isn't known. */
export function link(content: readonly Inline[], url: string, base: string | undefined): Inline[] {
  const known = safeUrl(url, base);
  const isRelative = !base && hasText(url) && safeUrl(url, ANY_PAGE) !== undefined;
  const href = known ?? (isRelative ? url.trim() : undefined);
  return href === undefined ? [...content] : [{ kind: 'link', content, url: href }];
}

/** Where a fragment of the widget leads to. */
export function idOf({ comparison }: Scope, ...path: string[]): string {
  return [comparison.id, ...path].join('/');
}

/** The word of a mark, which stands for its sign. */
export function markWord(value: ReadValue, { words, locale }: Scope): string {
  return formatValue({ ...value, value: null }, words, locale);
}

export const hasAnswer = ({ value, mark }: ReadValue): boolean =>
  value !== null || mark !== undefined;

/** Texts have markup; all else reads as it is formatted. */
export function answer(detailed: ReadValue, scope: Scope): Phrase {
  const { value } = detailed;
  if (typeof value === 'string') return text(value, scope);
  if (value !== null && typeof value === 'object' && isList(value)) {
    return listParts(value, scope.locale).flatMap((part) =>
      part.type === 'element' ? text(part.value, scope) : part.value,
    );
  }
  return [formatValue(detailed, scope.words, scope.locale)];
}
