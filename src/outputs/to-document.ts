import { own } from '../dataset/own.js';
import type { Alternative, Comparison, Sample } from '../dataset/types.js';
import { hasClaim, hasText } from '../dataset/values.js';
import { numberSources } from '../evidence/model.js';
import { formatDate, formatVersions, toLocale } from '../localization/format.js';
import { fill, wordsFor } from '../localization/words.js';
import { safeUrl, shortAddress } from '../text/url.js';
import type { Block, Document, DocumentOptions, Phrase } from './document.js';
import { tableBlocks } from './document-table.js';
import {
  claimed,
  heading,
  idOf,
  link,
  notes,
  paragraph,
  prose,
  remark,
  type Scope,
  text,
} from './phrases.js';

export function documentOf(comparison: Comparison, { base }: DocumentOptions = {}): Document {
  const locale = toLocale(comparison.lang);
  const words = wordsFor(locale, comparison.words);
  const sources = numberSources(comparison);
  const scope = { comparison, words, locale, base, sources };
  return {
    lang: hasText(comparison.lang) ? locale : undefined,
    blocks: [
      ...section('header', headerBlocks(scope), scope),
      ...section('table', tableBlocks(scope), scope),
      ...section('overview', overviewBlocks(scope), scope),
      ...section('criteria', criteriaBlocks(scope), scope),
      ...section('code', sampleBlocks(scope), scope),
      ...section('verdict', verdictBlocks(scope), scope),
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

/** Makes the section a target of links by its name, unless a criterion or a sample has that id. */
function section(name: string, blocks: Block[], scope: Scope): Block[] {
  const [first, ...others] = blocks;
  const { criteria, samples = [] } = scope.comparison;
  const isTaken = [...criteria, ...samples].some(({ id }) => id === name);
  if (isTaken || (first?.kind !== 'heading' && first?.kind !== 'table')) return blocks;
  return [{ ...first, id: idOf(scope, name) }, ...others];
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

function overviewBlocks(scope: Scope): Block[] {
  const { alternatives } = scope.comparison;
  return alternatives.flatMap((alternative) => alternativeBlocks(alternative, scope));
}

function alternativeBlocks(alternative: Alternative, scope: Scope): Block[] {
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
  // If the dataset's own address isn't known, a relative one is shown as it is.
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
        // If the criterion has a row, the table shows it.
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
