import type { DetailedValue } from '../dataset/types.js';
import { formatted } from './formatted.js';
import { formattableAge, formattableDate, formattableNumber, type Formattable } from './intl.js';
import type { Words } from './words.js';

/**
 * A language tag that `Intl` accepts, else "en": an author's mistake in it must not stop the page.
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
 * A unit that begins with "%", as in "% of websites": where that stands, and with what space, is a
 * matter of the language.
 */
export function readUnit(unit = ''): { readonly isPercent: boolean; readonly rest: string } {
  const isPercent = /^\s*%(?!\S)/.test(unit);
  return { isPercent, rest: (isPercent ? unit.replace('%', '') : unit).trim() };
}

/** A value as the reader sees it. */
export function formatValue({ value, unit }: DetailedValue, words: Words, locale: string): string {
  if (value === null) return words.noData;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  const { isPercent, rest } = readUnit(unit);
  const number = format(formattableNumber(value, locale, isPercent ? 'percent' : undefined));
  return rest ? number + NO_BREAK_SPACE + rest : number;
}

/** A date of a dataset, as exact as it is given: a year, a month or a day. */
export function formatDate(date: string, locale: string): string {
  return format(formattableDate(date, locale));
}

/** An age in its largest whole unit, as the language says it: "2 years ago". */
export function formatAge(months: number, locale: string): string {
  return format(formattableAge(months, locale));
}

function format(formattable: Formattable): string {
  return formatted[formattable.key] ?? formattable.format();
}
