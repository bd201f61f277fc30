import type { DetailedValue, Range } from '../dataset/types.js';
import { hasText, isList, type NormalizedValue } from '../dataset/values.js';
import { toPlainText } from '../text/markup.js';
import { formatted } from './formatted.js';
import {
  type Formattable,
  formattableAge,
  formattableDate,
  formattableNumber,
  formattableRange,
  listParts,
} from './intl.js';
import { fill, type Words } from './words.js';

/**
 * A language tag that `Intl` accepts, or else "en": an author's mistake must not break the widget.
 * WordPress and others write `de_DE`.
 */
export function toLocale(lang: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(lang?.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const NO_BREAK_SPACE = '\u00a0';

export function formatNumber(number: number, locale: string): string {
  return format(formattableNumber(number, locale));
}

/**
 * Separates a leading "%" from a unit such as "% of websites": where the sign goes, and with what
 * space, depends on the language.
 */
export function readUnit(unit = ''): { readonly isPercent: boolean; readonly rest: string } {
  const isPercent = /^\s*%(?!\S)/.test(unit);
  return { isPercent, rest: (isPercent ? unit.replace('%', '') : unit).trim() };
}

/** A value as the reader sees it, without markup. */
export function formatValue(detailed: NormalizedValue, words: Words, locale: string): string {
  const { value } = detailed;
  if (value === null) return words[wordByMark[detailed.mark ?? 'none']];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return toPlainText(value);
  if (typeof value === 'number') return formatRange({ min: value, max: value }, detailed, locale);
  if (isList(value)) return formatList(value.map(toPlainText), locale);
  const text = formatRange(value, detailed, locale);
  if (value.max === undefined) return fill(words.atLeast, { value: text });
  return value.min === undefined ? fill(words.atMost, { value: text }) : text;
}

const wordByMark = {
  yes: 'yes',
  partial: 'partial',
  no: 'no',
  unknown: 'unknown',
  'not-applicable': 'notApplicable',
  none: 'noData',
} as const;

/** A range that lacks one end is formatted as a single number, the other end. */
function formatRange(
  { min, max = min ?? 0 }: Range,
  { currency, unit }: DetailedValue,
  locale: string,
): string {
  const { isPercent, rest } = readUnit(unit);
  const style = isPercent ? ({ unit: 'percent' } as const) : { currency };
  const text = format(formattableRange(min ?? max, max, locale, style));
  return rest ? text + NO_BREAK_SPACE + rest : text;
}

function formatList(texts: readonly string[], locale: string): string {
  return listParts(texts, locale)
    .map(({ value }) => value)
    .join('');
}

/** An answer's status and the version that introduced it; empty if neither is given. */
export function formatMaturity({ status, since }: DetailedValue, words: Words): string {
  const facts = [status && words[status], hasText(since) && fill(words.since, { version: since })];
  return facts.filter(Boolean).join(' · ');
}

/** "Django 6.1.1, 5.2.18": a name that the next version repeats is written once. */
export function formatVersions(versions: readonly string[]): string {
  const nameOf = (version: string) => version.slice(0, version.lastIndexOf(' ') + 1);
  return versions
    .map((version, index) => {
      const isRepeated = nameOf(version) === nameOf(versions[index - 1] ?? '');
      return isRepeated ? version.slice(nameOf(version).length) : version;
    })
    .join(', ');
}

/** A date of a dataset, as precise as it is given: a year, a month or a day. */
export function formatDate(date: string, locale: string): string {
  return format(formattableDate(date, locale));
}

/** An age in its largest whole unit, as in "2 years ago". */
export function formatAge(months: number, locale: string): string {
  return format(formattableAge(months, locale));
}

function format(formattable: Formattable): string {
  return formatted[formattable.key] ?? formattable.format();
}
