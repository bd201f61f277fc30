import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAll } from '../../build/format-all.js';
import { bundled } from '../../src/dataset/bundled.js';
import { formatted } from '../../src/localization/formatted.js';

/** Every member of a dataset, however deep. */
function membersOf(data: unknown): [key: string, value: unknown][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => [
    [key, value] as [string, unknown],
    ...membersOf(value),
  ]);
}

test('the generated texts are those of Intl', () => {
  assert.deepEqual(formatted, formatAll(bundled()));
});

test('they cover all numbers and dates of the bundled dataset, and ages of up to ten years', () => {
  const members = membersOf(bundled());
  const percents = members.flatMap(([, value]) =>
    typeof value === 'object' && value !== null && 'unit' in value && value.unit === '%'
      ? [Object.entries(value).find(([key]) => key === 'value')?.[1]]
      : [],
  );
  const numbers = members.flatMap(([, value]) =>
    typeof value === 'number' && !percents.includes(value) ? [value] : [],
  );
  const dates = members.flatMap(([key, value]) =>
    key === 'asOf' || key === 'updated' ? [String(value)] : [],
  );
  const years = Array.from({ length: 10 }, (_, index) => index + 1);
  const keys = [
    ...numbers.map((number) => `en number ${number}`),
    ...percents.map((number) => `en percent ${String(number)}`),
    ...dates.map((date) => `en date ${date}`),
    ...years.map((year) => `en age ${year} year`),
  ];
  assert.ok(numbers.length > 0 && percents.length > 0 && dates.length > 0);
  assert.deepEqual(Object.keys(formatted).toSorted(), [...new Set(keys)].toSorted());
});

test('a number, a date and an age read as they do in English', () => {
  assert.equal(formatted['en number 88000'], '88,000');
  assert.equal(formatted['en percent 35'], '35%');
  assert.equal(formatted['en date 2026-06-25'], 'June 25, 2026');
  assert.equal(formatted['en age 2 year'], '2 years ago');
});
