/** What has to stand in an output, told from the dataset alone and not by what makes the outputs. */
import { own } from '../../src/dataset/own.js';
import type { Claim, Comparison, DetailedClaim, Source, Value } from '../../src/dataset/types.js';
import { findBest, hasText, toDetailedValue } from '../../src/dataset/values.js';
import { numberSources } from '../../src/evidence/model.js';
import { formatDate, formatValue, toLocale } from '../../src/localization/format.js';
import { fill, wordsFor } from '../../src/localization/words.js';
import { toPlainText } from '../../src/text/markup.js';
import { safeUrl } from '../../src/text/url.js';

export interface Facts {
  /** Every text, in order. Sources are cited as `[1]`. */
  readonly texts: readonly string[];
  /** Every source, in order, by its number. */
  readonly sources: readonly string[];
}

type Evidence = Pick<DetailedClaim, 'source' | 'asOf' | 'version' | 'opinion'>;

/** @param isWidget - As the widget tells it, which is a little more. */
export function factsOf(comparison: Comparison, isWidget = false): Facts {
  const { alternatives, criteria, samples = [], verdict, sources: named } = comparison;
  const locale = toLocale(comparison.lang);
  const words = wordsFor(locale, comparison.words);
  const numbers = numberSources(comparison);
  const rows = criteria.filter(({ values }) => values);
  const tabs = criteria.filter(({ details }) => details);
  const asOf = (date: string | undefined) =>
    date === undefined ? [] : fill(words.asOf, { date: formatDate(date, locale) });
  const say = (text: string | undefined) => (hasText(text) ? text : []);

  const rest = (evidence: Evidence, mustHaveSource: boolean): string[] => {
    const { source = [], version, opinion } = evidence;
    const urls = [source].flat().map((each: Source) => {
      if (typeof each !== 'string') return each.url;
      return own(named, each)?.url ?? each;
    });
    const cited = [...new Set(urls.flatMap((url) => numbers?.get(url)?.number ?? []))];
    const isBare = [source].flat().length === 0 && !(evidence.asOf ?? version);
    const isUnsourced = numbers && mustHaveSource && isBare && !opinion;
    return [
      ...cited.toSorted((a, b) => a - b).map((number) => `[${number}]`),
      ...[asOf(evidence.asOf), say(version), opinion ? words.opinion : []].flat(),
      ...(isUnsourced ? [words.unsourced] : []),
    ];
  };
  const claim = (each: Claim | undefined, mustHaveSource = false): string[] => {
    const detailed = typeof each === 'string' ? { text: each } : each;
    if (!detailed || !hasText(detailed.text)) return [];
    return [toPlainText(detailed.text), ...rest(detailed, mustHaveSource)];
  };
  const value = (each: Value | undefined, isOpinion: boolean, isBest: boolean): string[] => {
    const detailed = toDetailedValue(each);
    const { mark, note, since, status } = detailed;
    const isNothing = detailed.value === null && !mark;
    return [
      formatValue(detailed, words, locale),
      ...(mark && detailed.value !== null
        ? [formatValue({ value: null, mark }, words, locale)]
        : []),
      ...(status ? [words[status]] : []),
      ...(hasText(since) ? [fill(words.since, { version: since })] : []),
      ...rest(detailed, !isNothing && !isOpinion),
      ...(isBest ? [words.best] : []),
      ...(hasText(note) ? [toPlainText(note)] : []),
    ];
  };
  const overviews = alternatives.map(
    ({ name, tagline, homepage, links = [], overview, features = [], advantages = [] }) => {
      const lists = Object.entries({ features, advantages }).flatMap(([list, claims]) => {
        const texts = claims.flatMap((each) => claim(each, true));
        return texts.length > 0
          ? [list === 'features' ? words.features : words.advantages, ...texts]
          : [];
      });
      const site = say(homepage && shortened(homepage));
      // The widget leaves out a homepage that no reader may be led to.
      const isLink = !isWidget || safeUrl(homepage ?? '', 'https://example.org/');
      const all = [
        ...[say(tagline), isLink ? site : []].flat(),
        ...links.map(({ title }) => title),
        ...claim(overview),
        ...lists,
      ];
      const isSaid = all.length > 0 || site.length > 0;
      return { isSaid, texts: isSaid || isWidget ? [toPlainText(name), ...all] : [] };
    },
  );
  const ids = comparison.columns ?? [];
  const columns = [
    ...ids.flatMap((id) => alternatives.find((each) => each.id === id) ?? []),
    ...alternatives.filter(({ id }) => !ids.includes(id)),
  ];
  const reasons = alternatives.flatMap(({ id, name }) => {
    const texts = (own(verdict?.choose, id) ?? []).flatMap((each) => claim(each));
    const title = words.chooseIf.split('{alternative}').join(toPlainText(name));
    return texts.length > 0 ? [title, ...texts] : [];
  });

  const texts = [
    comparison.title,
    ...[say(comparison.question)].flat(),
    ...claim(verdict?.summary),
    ...(isWidget ? [asOf(comparison.updated)].flat() : []),
    ...claim(comparison.introduction),
    ...(isWidget ? [] : [asOf(comparison.updated)].flat()),
    ...(rows.length > 0
      ? (isWidget ? columns : alternatives).flatMap(({ name, version }) =>
          [toPlainText(name), say(version)].flat(),
        )
      : []),
    ...rows.flatMap((row, index) => {
      const { group, label, opinion, description, values } = row;
      const best = findBest(row, alternatives);
      const isNew = hasText(group) && group !== rows[index - 1]?.group;
      return [
        ...(isNew ? [toPlainText(group)] : []),
        toPlainText(label),
        ...(opinion ? [words.opinion] : []),
        ...claim(description),
        ...(isWidget ? columns : alternatives).flatMap((each) =>
          value(own(values, each.id), Boolean(opinion), best.has(each)),
        ),
      ];
    }),
    ...(overviews.some(({ isSaid }) => isSaid) ? overviews.flatMap(({ texts: each }) => each) : []),
    ...(tabs.length > 0 ? [words.criteria] : []),
    ...tabs.flatMap(({ label, opinion, description, values, details, takeaway }) => [
      toPlainText(label),
      ...(opinion ? [words.opinion] : []),
      ...(values && !isWidget ? [] : claim(description)),
      ...alternatives.flatMap(({ id, name }) => {
        const detail = claim(own(details, id), !opinion);
        return [toPlainText(name), ...(detail.length > 0 ? detail : [words.noData])];
      }),
      ...claim(takeaway),
    ]),
    ...(samples.length > 0 ? [words.samples] : []),
    ...samples.flatMap(({ label, description, code }) => [
      toPlainText(label),
      ...claim(description),
      ...alternatives.flatMap(({ id, name }) => {
        const { description, files = [], ran } = own(code, id) ?? {};
        return [
          toPlainText(name),
          ...claim(description),
          ...files.flatMap((file) => [file.name, [file.code].flat().join('\n')]),
          ...(files.length > 0 ? [] : [words.noData]),
          ...(ran ? [ranText(ran.on, formatDate(ran.asOf, locale), words.ranOn)] : []),
        ];
      }),
    ]),
    ...(reasons.length > 0 ? [words.verdict, ...reasons] : []),
  ];
  const sources = [...(numbers?.values() ?? [])].map(({ title, asOf: date }) =>
    [title, asOf(date)].flat().join(' '),
  );
  return { texts, sources };
}

function ranText(on: readonly string[], date: string, template: string): string {
  const [first = '', ...others] = on;
  const nameOf = (version: string) => version.slice(0, version.lastIndexOf(' ') + 1);
  let previous = first;
  const versions = [first];
  for (const version of others) {
    const isSame = nameOf(version) === nameOf(previous);
    versions.push(isSame ? version.slice(nameOf(version).length) : version);
    previous = version;
  }
  return fill(template, { versions: versions.join(', '), date });
}

function shortened(url: string): string {
  if (!/^(https?|mailto):/i.test(url) || !URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

/** Texts in a form in which they can be compared: white space and forbidden characters are equal. */
export function normalized(texts: readonly string[]): string {
  return texts
    .join('')
    .replaceAll(/(?![\n\r\t])[\p{Cc}\p{Cs}\ufffd]/gu, '\ufffd')
    .replaceAll(/[\s·]/g, '');
}
