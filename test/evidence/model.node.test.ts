import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Comparison } from '../../src/dataset/types.js';
import {
  codeClaims,
  criteriaClaims,
  dateOf,
  fillCorrections,
  hasEvidence,
  hasMarks,
  headerClaims,
  monthsSince,
  numberSources,
  overviewClaims,
  sourcesOf,
  tableClaims,
  verdictClaims,
} from '../../src/evidence/model.js';

/** A dataset with a single claim. */
const withValue = (value: object): Comparison => ({
  id: 'drinks',
  title: 'Drinks',
  alternatives: [
    { id: 'tea', name: 'Tea' },
    { id: 'coffee', name: 'Coffee' },
  ],
  criteria: [{ id: 'a', label: 'A', values: { tea: { value: 1, ...value } } }],
});

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

test('sources are one or a list, with or without a title', () => {
  assert.deepEqual(sourcesOf({}, {}), []);
  assert.deepEqual(sourcesOf({ source: [] }, {}), []);
  assert.deepEqual(sourcesOf({ source: docs }, undefined), [docs]);
  assert.deepEqual(sourcesOf({ source: [docs, blog] }, {}), [
    docs,
    { title: 'example.com/blog', url: blog },
  ]);
});

test('a source is cited by its key, or else by its address', () => {
  const named = { constructor: docs };
  assert.deepEqual(sourcesOf({ source: 'constructor' }, named), [docs]);
  assert.deepEqual(sourcesOf({ source: ['constructor', 'toString'] }, named), [
    docs,
    { title: 'toString', url: 'toString' },
  ]);
});

test('a claim has the date that it gives, or else the oldest of its sources', () => {
  const named = {
    old: { ...docs, asOf: '2024-11' },
    older: { ...docs, asOf: '2024-03-01' },
    year: { ...docs, asOf: '2024' },
    undated: docs,
  };
  assert.equal(dateOf({ asOf: '2026', source: 'old' }, named), '2026');
  assert.equal(dateOf({ source: 'old' }, named), '2024-11');
  assert.equal(dateOf({ source: ['old', 'older', 'undated'] }, named), '2024-03-01');
  // A year counts from its end.
  assert.equal(dateOf({ source: ['year', 'old'] }, named), '2024-11');
  assert.equal(dateOf({ source: { ...docs, asOf: '2025' } }, named), '2025');
  assert.equal(dateOf({ source: 'undated' }, named), undefined);
  assert.equal(dateOf({}, named), undefined);
});

test('an address without a title is shown without its scheme, if it has one to drop', () => {
  const titles: [url: string, title: string][] = [
    ['http://example.org/a', 'example.org/a'],
    ['../docs', '../docs'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['/go?to=https://example.org', '/go?to=https://example.org'],
  ];
  for (const [url, title] of titles) {
    assert.deepEqual(sourcesOf({ source: url }, {}), [{ title, url }]);
  }
});

test('a source, a date or a version is evidence, but an opinion isn’t', () => {
  for (const evidence of [{ source: blog }, { asOf: '2026' }, { version: '1' }]) {
    assert.ok(hasEvidence(evidence));
  }
  assert.ok(!hasEvidence({}));
  assert.ok(!hasEvidence({ source: [] }));
  assert.ok(!hasEvidence({ opinion: true }));
});

describe('the claims of a dataset are found in their long form', () => {
  test('those of rows, tabs and features', () => {
    assert.deepEqual(tableClaims(comparison), [{ value: 1 }, { value: 2, source: docs }]);
    assert.deepEqual(criteriaClaims(comparison), [{ text: 'Hot' }, { text: 'Hot', source: blog }]);
    assert.deepEqual(overviewClaims(comparison), [
      { text: 'Warm' },
      { text: 'Old', source: blog },
      { text: 'Strong', source: [docs, '/own'] },
    ]);
  });

  test('and explanatory texts, where they are shown', () => {
    const of = (text: string) => ({ text, source: `/${text}` });
    const prose: Comparison = {
      ...comparison,
      introduction: of('introduction'),
      alternatives: [
        { id: 'tea', name: 'Tea', overview: of('overview'), features: [of('feature')] },
        { id: 'coffee', name: 'Coffee' },
      ],
      criteria: [
        { id: 'row', label: 'Row', description: of('row'), takeaway: of('unseen'), values: {} },
        {
          ...{ id: 'tab', label: 'Tab', description: of('tab'), takeaway: of('takeaway') },
          details: { coffee: of('detail') },
        },
      ],
      samples: [
        {
          ...{ id: 'sample', label: 'Sample', description: of('sample') },
          code: { tea: { description: of('side') }, coffee: {} },
        },
      ],
      verdict: { summary: of('summary'), choose: { tea: [of('reason')] } },
    };
    const textsOf = (claims: readonly object[]) =>
      claims.map((claim) => ('text' in claim ? claim.text : undefined));
    assert.deepEqual(textsOf(headerClaims(prose)), ['summary', 'introduction']);
    assert.deepEqual(textsOf(tableClaims(prose)), ['row']);
    assert.deepEqual(textsOf(overviewClaims(prose)), ['overview', 'feature']);
    assert.deepEqual(textsOf(criteriaClaims(prose)), ['tab', 'detail', 'takeaway']);
    assert.deepEqual(textsOf(codeClaims(prose)), ['sample', 'side']);
    assert.deepEqual(textsOf(verdictClaims(prose)), ['reason']);
  });
});

describe('sources are numbered', () => {
  const numbersOf = (data: Comparison) =>
    [...(numberSources(data) ?? [])].map(([url, { number }]) => [number, url]);

  test('but not that of a text that says nothing, which is not shown', () => {
    const silent = { text: ' ', source: '/silent' };
    const data = { ...comparison, verdict: { summary: silent, choose: { tea: [silent] } } };
    assert.deepEqual(numbersOf(data), numbersOf(comparison));
  });

  test('by address, in the order in which they are shown: rows, features, tabs', () => {
    assert.deepEqual(numbersOf(comparison), [
      [1, docs.url],
      [2, blog],
      [3, '/own'],
    ]);
  });

  test('with the first title that an address has', () => {
    const renamed = { ...docs, title: 'Other' };
    const values = { tea: { value: 1, source: docs }, coffee: { value: 1, source: [renamed] } };
    const numbers = numberSources({ ...comparison, criteria: [{ id: 'a', label: 'A', values }] });
    assert.deepEqual(numbers?.get(docs.url), { ...docs, number: 1 });
  });

  test('unless the dataset gives no evidence at all', () => {
    assert.equal(numberSources(withValue({})), undefined);
    assert.equal(numberSources(withValue({ opinion: true })), undefined);
    assert.equal(numberSources(withValue({ asOf: '2026' }))?.size, 0);
  });
});

test('a comparison has marks if a claim has evidence or is an opinion, or readers may correct it', () => {
  assert.equal(hasMarks(withValue({})), false);
  for (const value of [{ source: blog }, { asOf: '2026' }, { version: '1' }, { opinion: true }]) {
    assert.equal(hasMarks(withValue(value)), true, JSON.stringify(value));
  }
  assert.equal(hasMarks({ ...withValue({}), corrections: 'https://example.org/{id}' }), true);
});

test('the months since a date are counted in full', () => {
  const now = new Date(2026, 5, 25, 12);
  const ages: [date: string, months: number][] = [
    ['2026-06-25', 0],
    ['2026-06', 0],
    ['2026-05-26', 0],
    ['2026-05-25', 1],
    ['2026', -7],
    ['2025', 5],
    ['2024', 17],
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

  test('ignores inherited properties', () => {
    assert.equal(fillCorrections('{constructor}{toString}', {}), '{constructor}{toString}');
  });

  test('has whole emoji, but no halves of them', () => {
    assert.equal(
      fillCorrections('{value}', { value: 'a\ud83d b\ude00 😀' }),
      'a%20b%20%F0%9F%98%80',
    );
  });
});
