import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DetailedValue } from '../../src/dataset/types.js';
import { toDetailedValue } from '../../src/dataset/values.js';
import { formatAge, formatDate, formatValue, toLocale } from '../../src/localization/format.js';
import { wordsFor } from '../../src/localization/words.js';

const words = wordsFor('en', { yes: 'Ja', no: 'Nein', noData: 'Keine Daten' });

describe('a value reads', () => {
  const values: [value: DetailedValue, locale: string, text: string][] = [
    [{ value: true }, 'de', 'Ja'],
    [{ value: false }, 'de', 'Nein'],
    [{ value: null }, 'de', 'Keine Daten'],
    [{ value: null, unit: 'ms' }, 'de', 'Keine Daten'],
    [{ value: '<b>12</b>', unit: 'ms' }, 'de', '<b>12</b>'],
    [{ value: 0 }, 'en', '0'],
    [{ value: -0 }, 'en', '0'],
    [{ value: 12, unit: 'ms' }, 'en', '12\u00a0ms'],
    [{ value: 12, unit: '' }, 'en', '12'],
    [{ value: 1234567.891 }, 'en', '1,234,567.891'],
    [{ value: 1234567.891 }, 'de', '1.234.567,891'],
    [{ value: 1234567.891, unit: 'km/h' }, 'hi', '12,34,567.891\u00a0km/h'],
    [{ value: 1234567.891 }, 'ar-EG', '١٬٢٣٤٬٥٦٧٫٨٩١'],
    [{ value: 0.1234567890123 }, 'en', '0.1234567890123'],
    [{ value: -1.5 }, 'de', '-1,5'],
    [{ value: 2011 }, 'en', '2011'],
    [{ value: -2011 }, 'de', '-2011'],
    [{ value: 2011, unit: 'km' }, 'hi', '2011\u00a0km'],
    [{ value: 1234.5 }, 'en', '1234.5'],
    [{ value: 12345 }, 'pl', '12\u00a0345'],
    [{ value: 6.62607015e-34 }, 'en', '6.62607015E-34'],
    [{ value: -6.62607015e-34, unit: 'J' }, 'de', '-6,62607015E-34\u00a0J'],
    [{ value: 5e-324 }, 'en', '5E-324'],
    [{ value: 1e-6 }, 'en', '0.000001'],
    [{ value: 1e-7 }, 'en', '1E-7'],
    [{ value: 6.02214076e23 }, 'en', '6.02214076E23'],
    [{ value: 1.7976931348623157e308 }, 'en', '1.7976931348623157E308'],
    [{ value: 9007199254740991 }, 'en', '9,007,199,254,740,991'],
    [{ value: 35, unit: '%' }, 'en', '35%'],
    [{ value: 35, unit: ' % ' }, 'de', '35\u00a0%'],
    [{ value: 0.5, unit: '%' }, 'fr', '0,5\u00a0%'],
    [{ value: 1234, unit: '%' }, 'en', '1234%'],
    [{ value: 35, unit: '% of websites' }, 'en', '35%\u00a0of websites'],
    [{ value: 35, unit: '%o' }, 'en', '35\u00a0%o'],
    [{ value: '`useState` and **[more](https://example.org)**' }, 'en', 'useState and more'],
    [{ value: 45, currency: 'USD' }, 'en', '$45'],
    [{ value: 45.5, currency: 'USD' }, 'en', '$45.50'],
    [{ value: 1200, currency: 'USD', unit: 'per month' }, 'en', '$1,200\u00a0per month'],
    [{ value: 45, currency: 'USD' }, 'en-GB', 'US$45'],
    [{ value: 45, currency: 'EUR' }, 'de', '45\u00a0€'],
    [{ value: 45.5, currency: 'JPY' }, 'ja', '￥45.5'],
    [{ value: 0.00015, currency: 'USD' }, 'en', '$0.00015'],
    [{ value: -3, currency: 'USD' }, 'en', '-$3'],
    [{ value: 7, currency: 'XYZ' }, 'en', 'XYZ\u00a07'],
    [{ value: { min: 3, max: 8 } }, 'en', '3–8'],
    [{ value: { min: 3, max: 8 }, unit: 'ms' }, 'en', '3–8\u00a0ms'],
    [{ value: { min: 3, max: 3 } }, 'en', '3'],
    [{ value: { min: 10, max: 25 }, unit: '%' }, 'en', '10% – 25%'],
    [{ value: { min: 10, max: 25 }, currency: 'USD' }, 'en', '$10 – $25'],
    [{ value: { min: 10, max: 25 }, currency: 'EUR' }, 'de', '10–25\u00a0€'],
    [{ value: { min: 3 }, unit: 'nodes' }, 'en', 'At least 3\u00a0nodes'],
    [{ value: { max: 0 } }, 'en', 'At most 0'],
    [{ value: { max: 2011 } }, 'en', 'At most 2011'],
    [{ value: ['PostgreSQL', '`SQLite`'] }, 'en', 'PostgreSQL and SQLite'],
    [{ value: ['a', 'b', 'c'] }, 'de', 'a, b und c'],
    [{ value: ['a', ' ', 'b'] }, 'en', 'a and b'],
    [{ value: ['a'], unit: 'ms' }, 'en', 'a'],
    [{ value: [' '] }, 'en', 'Keine Daten'],
    [{ value: null, mark: 'unknown' }, 'en', 'Unknown'],
    [{ mark: 'not-applicable' }, 'en', 'Not applicable'],
    [{ mark: 'partial' }, 'en', 'Partial'],
    [{ mark: 'yes' }, 'en', 'Ja'],
    [{ value: '', mark: 'no' }, 'en', 'Nein'],
    [{ value: 'By plugin', mark: 'partial' }, 'en', 'By plugin'],
    [{ value: false, mark: 'partial' }, 'en', 'Nein'],
  ];
  for (const [value, locale, text] of values) {
    test(`${JSON.stringify(text)} in ${locale}`, () => {
      assert.equal(formatValue(toDetailedValue(value), words, locale), text);
    });
  }
});

describe('a date is as precise as it is given', () => {
  const dates: [date: string, locale: string, text: string][] = [
    ['2026', 'en', '2026'],
    ['2026-06', 'en', 'June 2026'],
    ['2026-06-05', 'en', 'June 5, 2026'],
    ['2026', 'de', '2026'],
    ['2026-06', 'de', 'Juni 2026'],
    ['2026-06-05', 'de', '5. Juni 2026'],
    ['2026-06-05', 'hi', '5 जून 2026'],
    ['2026-06', 'ar', 'يونيو 2026'],
    ['2026-06-05', 'ar-EG', '٥ يونيو ٢٠٢٦'],
    ['2024-02-29', 'de', '29. Februar 2024'],
    ['0999', 'en', '999'],
  ];
  for (const [date, locale, text] of dates) {
    test(`${date} in ${locale}`, () => {
      assert.equal(formatDate(date, locale), text);
    });
  }

  test('and is the same day wherever it is read', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Pago_Pago';
    assert.equal(formatDate('2027-01-01', 'de'), '1. Januar 2027');
    assert.equal(formatDate('2027', 'de'), '2027');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

test('an age is given in its largest whole unit', () => {
  const ages: [months: number, locale: string, text: string][] = [
    [1, 'en', '1 month ago'],
    [11, 'en', '11 months ago'],
    [12, 'en', '1 year ago'],
    [23, 'en', '1 year ago'],
    [24, 'en', '2 years ago'],
    [3, 'de', 'vor 3 Monaten'],
    [30, 'de', 'vor 2 Jahren'],
    [30, 'ar', 'قبل سنتين'],
    [30, 'hi', '2 वर्ष पहले'],
  ];
  for (const [months, locale, text] of ages) assert.equal(formatAge(months, locale), text);
});

test('an unknown language falls back to English', () => {
  assert.equal(toLocale('de-at'), 'de-AT');
  assert.equal(toLocale('zh-hant'), 'zh-Hant');
  assert.equal(toLocale('de_AT'), 'de-AT');
  assert.equal(toLocale('zh_Hant_TW'), 'zh-Hant-TW');
  assert.equal(toLocale('de_DE_formal'), 'de-DE-formal');
  for (const lang of [undefined, '', 'not a language', 'en_US.UTF-8', '_', 'x', '<b>']) {
    assert.equal(toLocale(lang), 'en', lang);
  }
});
