import { own } from '../dataset/own.js';
import { groupRows } from '../dataset/row-groups.js';
import type {
  Alternative,
  Claim,
  Comparison,
  Criterion,
  DetailedClaim,
  Sample,
} from '../dataset/types.js';
import {
  findBest,
  hasClaim,
  hasText,
  isList,
  toDetailedClaim,
  valueOf,
  type ReadValue,
} from '../dataset/values.js';
import {
  isUnsourced,
  numberSources,
  sourcesOf,
  type Evidence,
  type SourceNumbers,
} from '../evidence/model.js';
import {
  formatDate,
  formatMaturity,
  formatValue,
  formatVersions,
  toLocale,
} from '../localization/format.js';
import { listParts } from '../localization/intl.js';
import { fill, wordsFor, type Words } from '../localization/words.js';
import { parseInline, splitParagraphs, type Inline } from '../text/markup.js';
import { safeUrl, shortAddress } from '../text/url.js';

/**
 * A comparison as a text with headings, lists and one table, whatever it is written in: all that
 * the widget shows, once, in its order.
 */
export interface Document {
  readonly lang: string | undefined;
  readonly blocks: readonly Block[];
  /** In the order of their numbers. */
  readonly sources: readonly DocumentSource[];
  /** Heading of the sources. */
  readonly sourcesTitle: string;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: Phrase;
      readonly id?: string;
    }
  | { readonly kind: 'paragraph'; readonly content: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'code';
      readonly name: string;
      readonly language: string;
      readonly code: string;
    }
  | TableBlock;

export interface Item {
  readonly content: Phrase;
  readonly id?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Phrase[];
  readonly groups: readonly TableGroup[];
}

export interface TableGroup {
  readonly name: Phrase | undefined;
  readonly rows: readonly { readonly header: Item; readonly cells: readonly Cell[] }[];
}

export interface Cell {
  readonly content: Phrase;
  /** That of the cell itself, and that of its detail if the criterion has no details. */
  readonly ids: readonly string[];
}

export interface DocumentSource {
  readonly number: number;
  readonly content: Phrase;
}

export type Phrase = readonly Part[];

/** A stretch of a line. A note is smaller; numbers are those of sources. */
export type Part =
  | Inline
  | { readonly kind: 'note'; readonly content: Phrase }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] };

export interface DocumentOptions {
  /** The dataset's own address, which relative addresses in it are resolved against. */
  readonly base?: string | undefined;
}

interface Scope {
  readonly comparison: Comparison;
  readonly words: Words;
  readonly locale: string;
  readonly base: string | undefined;
  readonly sources: SourceNumbers | undefined;
}

export function documentOf(comparison: Comparison, { base }: DocumentOptions = {}): Document {
  const locale = toLocale(comparison.lang);
  const words = wordsFor(locale, comparison.words);
  const sources = numberSources(comparison);
  const scope = { comparison, words, locale, base, sources };
  return {
    lang: hasText(comparison.lang) ? locale : undefined,
    blocks: [
      ...headerBlocks(scope),
      ...tableBlocks(scope),
      ...comparison.alternatives.flatMap((alternative) => overviewBlocks(alternative, scope)),
      ...criteriaBlocks(scope),
      ...sampleBlocks(scope),
      ...verdictBlocks(scope),
    ],
    sources: [...(sources?.values() ?? [])].map(({ number, title, url, asOf }) => ({
      number,
      content: [
        ...link([title], url, base),
        ...notes(asOf && fill(words.asOf, { date: formatDate(asOf, locale) })),
      ],
    })),
    sourcesTitle: words.sources,
  };
}

function headerBlocks(scope: Scope): Block[] {
  const { comparison, words, locale } = scope;
  const { title, question, verdict, introduction, updated } = comparison;
  return [
    heading(0, [title]),
    ...(hasText(question) ? [paragraph([{ kind: 'strong', content: [question] }])] : []),
    ...prose(verdict?.summary, scope),
    ...prose(introduction, scope),
    ...(updated ? [remark(fill(words.asOf, { date: formatDate(updated, locale) }))] : []),
  ];
}

function tableBlocks(scope: Scope): Block[] {
  const { alternatives, criteria } = scope.comparison;
  const rows = criteria.filter(({ values }) => values);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: alternatives.map(({ name, version }) => [...text(name, scope), ...notes(version)]),
      groups: groupRows(rows).map((group) => ({
        name: group.name === undefined ? undefined : text(group.name, scope),
        rows: group.rows.map((criterion) => ({
          header: rowHeader(criterion, scope),
          cells: cells(criterion, scope),
        })),
      })),
    },
  ];
}

function rowHeader({ id, label, description, details, opinion }: Criterion, scope: Scope): Item {
  const note = hasClaim(description)
    ? [' ', { kind: 'note', content: claimed(description, true, scope) } as const]
    : [];
  return {
    content: [...text(label, scope), ...notes(opinion && scope.words.opinion), ...note],
    ...(!details && { id: idOf(scope, id) }),
  };
}

function cells(criterion: Criterion, scope: Scope): Cell[] {
  const { alternatives } = scope.comparison;
  const best = findBest(criterion, alternatives);
  return alternatives.map((alternative) => {
    const value = valueOf(criterion, alternative);
    const { id } = criterion;
    return {
      content: [
        ...answer(value, scope),
        ...notes(value.value !== null && value.mark && markWord(value, scope)),
        ...notes(formatMaturity(value, scope.words)),
        ...evidence(value, !hasAnswer(value) || Boolean(criterion.opinion), scope),
        ...notes(best.has(alternative) && scope.words.best),
        ...(hasText(value.note)
          ? [' ', { kind: 'note', content: text(value.note, scope) } as const]
          : []),
      ],
      ids: criterion.details
        ? [idOf(scope, id, alternative.id, 'value')]
        : [idOf(scope, id, alternative.id, 'value'), idOf(scope, id, alternative.id)],
    };
  });
}

/** The word of a mark, which stands for its sign. */
function markWord(value: ReadValue, { words, locale }: Scope): string {
  return formatValue({ ...value, value: null }, words, locale);
}

const hasAnswer = ({ value, mark }: ReadValue): boolean => value !== null || mark !== undefined;

/** Texts have markup; all else reads as it is formatted. */
function answer(detailed: ReadValue, scope: Scope): Phrase {
  const { value } = detailed;
  if (typeof value === 'string') return text(value, scope);
  if (value !== null && typeof value === 'object' && isList(value)) {
    return listParts(value, scope.locale).flatMap((part) =>
      part.type === 'element' ? text(part.value, scope) : part.value,
    );
  }
  return [formatValue(detailed, scope.words, scope.locale)];
}

function overviewBlocks(alternative: Alternative, scope: Scope): Block[] {
  const { id, name, tagline, overview } = alternative;
  const { words } = scope;
  const lists = (['features', 'advantages'] as const).flatMap((list) => {
    const items = (alternative[list] ?? []).flatMap((claim, index) =>
      hasClaim(claim)
        ? { content: claimed(claim, false, scope), id: idOf(scope, id, list, `${index + 1}`) }
        : [],
    );
    return items.length > 0 ? [heading(2, [words[list]]), { kind: 'list', items } as const] : [];
  });
  const places = links(alternative, scope);
  const blocks: Block[] = [
    ...(hasText(tagline) ? [paragraph([tagline])] : []),
    ...(places.length > 0 ? [paragraph(places)] : []),
    ...prose(overview, scope),
    ...lists,
  ];
  return blocks.length > 0 ? [heading(1, text(name, scope)), ...blocks] : [];
}

function links({ homepage, links: others = [] }: Alternative, scope: Scope): Phrase {
  const href = homepage && safeUrl(homepage, scope.base);
  // Without an address of the dataset, a relative one is all that there is to show.
  const site = hasText(homepage)
    ? [link([href ? shortAddress(href) : homepage], homepage, scope.base)]
    : [];
  const all = [...site, ...others.map(({ title, url }) => link([title], url, scope.base))];
  return all.flatMap((place, index) => (index > 0 ? [' · ', ...place] : place));
}

function criteriaBlocks(scope: Scope): Block[] {
  const { alternatives, criteria } = scope.comparison;
  const tabs = criteria.filter(({ details }) => details);
  if (tabs.length === 0) return [];
  return [
    heading(1, [scope.words.criteria]),
    ...tabs.flatMap((criterion): Block[] => {
      const { id, label, description, details, opinion, takeaway, values } = criterion;
      return [
        heading(
          2,
          [...text(label, scope), ...notes(opinion && scope.words.opinion)],
          idOf(scope, id),
        ),
        // The table has it where the criterion has a row.
        ...(values ? [] : prose(description, scope)),
        ...alternatives.flatMap((alternative) => {
          const detail = own(details, alternative.id);
          return [
            heading(3, text(alternative.name, scope), idOf(scope, id, alternative.id)),
            ...(hasClaim(detail)
              ? prose(detail, scope, Boolean(opinion))
              : [paragraph([scope.words.noData])]),
          ];
        }),
        ...prose(takeaway, scope),
      ];
    }),
  ];
}

function sampleBlocks(scope: Scope): Block[] {
  const { alternatives, samples = [] } = scope.comparison;
  if (samples.length === 0) return [];
  return [
    heading(1, [scope.words.samples]),
    ...samples.flatMap((sample) => [
      heading(2, text(sample.label, scope), idOf(scope, sample.id)),
      ...prose(sample.description, scope),
      ...alternatives.flatMap((alternative) => sideBlocks(sample, alternative, scope)),
    ]),
  ];
}

function sideBlocks(sample: Sample, alternative: Alternative, scope: Scope): Block[] {
  const { words, locale } = scope;
  const { description, files = [], ran } = own(sample.code, alternative.id) ?? {};
  return [
    heading(3, text(alternative.name, scope), idOf(scope, sample.id, alternative.id)),
    ...prose(description, scope),
    ...files.map(({ name, language, code }) => ({
      kind: 'code' as const,
      name,
      language,
      code: typeof code === 'string' ? code : code.join('\n'),
    })),
    ...(files.length === 0 ? [paragraph([words.noData])] : []),
    ...(ran
      ? [
          remark(
            fill(words.ranOn, {
              versions: formatVersions(ran.on),
              date: formatDate(ran.asOf, locale),
            }),
          ),
        ]
      : []),
  ];
}

function verdictBlocks(scope: Scope): Block[] {
  const { alternatives, verdict } = scope.comparison;
  const { words } = scope;
  const reasons = alternatives.flatMap(({ id, name }): Block[] => {
    const items = (own(verdict?.choose, id) ?? [])
      .filter(hasClaim)
      .map((claim) => ({ content: claimed(claim, true, scope) }));
    if (items.length === 0) return [];
    return [heading(2, phrase(words.chooseIf, text(name, scope))), { kind: 'list', items }];
  });
  return reasons.length > 0 ? [heading(1, [words.verdict]), ...reasons] : [];
}

/** "Choose {alternative} if" with the name filled in, which may have markup. */
function phrase(template: string, alternative: Phrase): Phrase {
  return template
    .split(/(\{alternative\})/)
    .flatMap((part) => (part === '{alternative}' ? alternative : part));
}

function heading(level: number, content: Phrase, id?: string): Block {
  return { kind: 'heading', level, content, ...(id !== undefined && { id }) };
}

function paragraph(content: Phrase): Block {
  return { kind: 'paragraph', content };
}

/** A paragraph that is smaller as a whole. */
function remark(text: string): Block {
  return paragraph([{ kind: 'note', content: [text] }]);
}

/** A text as paragraphs; what it rests on ends the last one. */
function prose(claim: Claim | undefined, scope: Scope, needsNoSource = true): Block[] {
  if (!hasClaim(claim)) return [];
  const detailed = toDetailedClaim(claim);
  const all = splitParagraphs(detailed.text).map((each) => text(each, scope));
  return all.map((content, index) => {
    const isLast = index === all.length - 1;
    return paragraph(isLast ? [...content, ...evidence(detailed, needsNoSource, scope)] : content);
  });
}

/** A text of one line, with what it rests on. */
function claimed(claim: Claim, needsNoSource: boolean, scope: Scope): Phrase {
  const detailed: DetailedClaim = toDetailedClaim(claim);
  return [...text(detailed.text, scope), ...evidence(detailed, needsNoSource, scope)];
}

function evidence(claim: Evidence, needsNoSource: boolean, scope: Scope): Phrase {
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
function notes(note: string | false | undefined): Phrase {
  return note && hasText(note) ? [' ', { kind: 'note', content: [note] }] : [];
}

function text(markedUp: string, { base }: Scope): Phrase {
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
function link(content: readonly Inline[], url: string, base: string | undefined): Inline[] {
  const known = safeUrl(url, base);
  const isRelative = !base && hasText(url) && safeUrl(url, ANY_PAGE) !== undefined;
  const href = known ?? (isRelative ? url.trim() : undefined);
  return href === undefined ? [...content] : [{ kind: 'link', content, url: href }];
}

/** Where a fragment of the widget leads to. */
function idOf({ comparison }: Scope, ...path: string[]): string {
  return [comparison.id, ...path].join('/');
}
