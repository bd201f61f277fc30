import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Comparison } from '../../src/dataset/types.js';
import {
  detailsOf,
  featuresOf,
  fillCorrections,
  isEvident,
  monthsSince,
  numberSources,
  sourcesOf,
  valuesOf,
} from '../../src/evidence/model.js';

const docs = { title: 'Docs', url: 'https://example.org/docs' };
const blog = 'https://example.com/blog';

const comparison: Comparison = {
  id: 'tea-vs-coffee',
  title: 'Tea vs coffee',
  alternatives: [
    { id: 'tea', name: 'Tea', features: ['Warm', { text: 'Old', source: blog }] },
    { id: 'coffee', name: 'Coffee', advantages: [{ text: 'Strong', source: [docs, '/own'] }] },
    { id: 'water', name: 'Water' },
  ],
  criteria: [
    { id: 'heat', label: 'Heat', details: { tea: 'Hot', coffee: { text: 'Hot', source: blog } } },
    { id: 'price', label: 'Price', values: { tea: 1, coffee: { value: 2, source: docs } } },
  ],
};

test('sources are one, or a list, with a title or without', () => {
  assert.deepEqual(sourcesOf({}), []);
  assert.deepEqual(sourcesOf({ source: [] }), []);
  assert.deepEqual(sourcesOf({ source: docs }), [docs]);
  assert.deepEqual(sourcesOf({ source: [docs, blog] }), [
    docs,
    { title: 'example.com/blog', url: blog },
  ]);
});

test('an address without a title is shown without its scheme, if it has one to drop', () => {
  const titles: [url: string, title: string][] = [
    ['http://example.org/a', 'example.org/a'],
    ['../docs', '../docs'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['/go?to=https://example.org', '/go?to=https://example.org'],
  ];
  for (const [url, title] of titles) assert.deepEqual(sourcesOf({ source: url }), [{ title, url }]);
});

test('a source, a date or a version is evidence; an opinion is none', () => {
  for (const evidence of [{ source: blog }, { asOf: '2026' }, { version: '1' }]) {
    assert.ok(isEvident(evidence));
  }
  assert.ok(!isEvident({}));
  assert.ok(!isEvident({ source: [] }));
  assert.ok(!isEvident({ opinion: true }));
});

test('the claims of rows, tabs and features are found in their long form', () => {
  assert.deepEqual(valuesOf(comparison), [{ value: 1 }, { value: 2, source: docs }]);
  assert.deepEqual(detailsOf(comparison), [{ text: 'Hot' }, { text: 'Hot', source: blog }]);
  assert.deepEqual(featuresOf(comparison), [
    { text: 'Warm' },
    { text: 'Old', source: blog },
    { text: 'Strong', source: [docs, '/own'] },
  ]);
});

describe('sources are numbered', () => {
  const numbersOf = (data: Comparison) =>
    [...(numberSources(data) ?? [])].map(([url, { number }]) => [number, url]);

  test('by address, in the order in which they are shown: rows, features, tabs', () => {
    assert.deepEqual(numbersOf(comparison), [
      [1, docs.url],
      [2, blog],
      [3, '/own'],
    ]);
  });

  test('and an address keeps its first title', () => {
    const renamed = { ...docs, title: 'Other' };
    const values = { tea: { value: 1, source: docs }, coffee: { value: 1, source: [renamed] } };
    const numbers = numberSources({ ...comparison, criteria: [{ id: 'a', label: 'A', values }] });
    assert.deepEqual(numbers?.get(docs.url), { ...docs, number: 1 });
  });

  test('unless the dataset gives no evidence at all', () => {
    const alternatives = comparison.alternatives.map(({ id, name }) => ({ id, name }));
    const withValue = (value: object) => ({
      ...comparison,
      alternatives,
      criteria: [{ id: 'a', label: 'A', values: { tea: { value: 1, ...value } } }],
    });
    assert.equal(numberSources(withValue({})), undefined);
    assert.equal(numberSources(withValue({ opinion: true })), undefined);
    assert.equal(numberSources(withValue({ asOf: '2026' }))?.size, 0);
  });
});

test('the months since a date are whole ones', () => {
  const now = new Date(2026, 5, 25, 12);
  const ages: [date: string, months: number][] = [
    ['2026-06-25', 0],
    ['2026-06', 0],
    ['2026-05-26', 0],
    ['2026-05-25', 1],
    ['2026', 5],
    ['2025-06-26', 11],
    ['2025-06-25', 12],
    ['2020-01-31', 76],
    ['2026-07', -1],
  ];
  for (const [date, months] of ages) assert.equal(monthsSince(date, now), months, date);
});

describe('the address for corrections', () => {
  const template = 'https://example.org/new?title={label}&body={value}#{id}{unknown}';

  test('is filled in, encoded, and only once', () => {
    const values = { label: 'A & B?', value: '50 % {id} <b> é\n"', id: 'a/b', unused: 'x' };
    const filled = new URL(fillCorrections(template, values));
    assert.equal(filled.searchParams.get('title'), 'A & B?');
    assert.equal(filled.searchParams.get('body'), '50 % {id} <b> é\n"');
    assert.equal(filled.hash, '#a%2Fb{unknown}');
  });

  test('knows nothing that objects inherit', () => {
    assert.equal(fillCorrections('{constructor}{toString}', {}), '{constructor}{toString}');
  });

  test('holds no half of an emoji, and whole ones as they are', () => {
    assert.equal(
      fillCorrections('{value}', { value: 'a\ud83d b\ude00 😀' }),
      'a%20b%20%F0%9F%98%80',
    );
  });
});
