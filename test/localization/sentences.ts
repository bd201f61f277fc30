import { formatDate, formatNumber } from '../../src/localization/format.js';
import { fill, type Words, wordsFor } from '../../src/localization/words.js';

const ALL_ROWS = [1, 2, 5, 11, 21];
const DATES = ['2026', '2026-06', '2026-06-25'];

const places = {
  alternative: 'Django',
  file: 'app.py',
  label: 'SQL',
  value: '3 GB',
  version: '6.0',
  versions: 'Django 5.2, Python 3.13',
};

function sentencesOf(word: Words[keyof Words], locale: string): string[] {
  if (typeof word === 'function') {
    return ALL_ROWS.map((all) =>
      fill(word(all), {
        shown: formatNumber(all - 1, locale),
        all: formatNumber(all, locale),
      }),
    );
  }
  if (!word.includes('{date}')) return [fill(word, places)];
  return DATES.map((date) => fill(word, { ...places, date: formatDate(date, locale) }));
}

/** What readers see in a language: a line for each word, date and number. */
export function describeLanguage(locale: string): string {
  return Object.entries<Words[keyof Words]>({ ...wordsFor(locale) })
    .flatMap(([name, word]) =>
      sentencesOf(word, locale).map((sentence) => `${locale} ${name}: ${sentence}`),
    )
    .join('\n');
}
