import type { DetailedValue } from '../dataset/types.js';
import { formatted } from './formatted.js';
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

/** Making a formatter costs more than using it a thousand times. One for each language, at most. */
const numberFormats = new Map<string, Intl.NumberFormat>();

export function formatNumber(number: number, locale: string): string {
  const known = formatted[`${locale} ${number}`];
  if (known) return known;
  const format =
    numberFormats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  numberFormats.set(locale, format);
  return format.format(number);
}

/** A value as the reader sees it. */
export function formatValue({ value, unit }: DetailedValue, words: Words, locale: string): string {
  if (value === null) return words.noData;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  // Adding zero makes zero of minus zero.
  const number = formatNumber(value + 0, locale);
  return unit ? number + NO_BREAK_SPACE + unit : number;
}

/** Dates and ages, which are few, however many claims bear them. */
const phrases = new Map(Object.entries(formatted));

/** A date of a dataset, as exact as it is given: a year, a month or a day. */
export function formatDate(date: string, locale: string): string {
  return remember(`${locale} @${date}`, () => {
    const [, month, day] = date.split('-');
    return new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    }).format(new Date(date));
  });
}

/** An age in its largest whole unit, as the language says it: "2 years ago". */
export function formatAge(months: number, locale: string): string {
  const [age, unit] =
    months < 12 ? ([months, 'month'] as const) : ([Math.floor(months / 12), 'year'] as const);
  return remember(`${locale} ${age} ${unit}`, () =>
    new Intl.RelativeTimeFormat(locale).format(-age, unit),
  );
}

function remember(key: string, make: () => string): string {
  const phrase = phrases.get(key) ?? make();
  phrases.set(key, phrase);
  return phrase;
}
