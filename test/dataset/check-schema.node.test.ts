import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkSchema } from '../../src/dataset/check-schema.js';
import { DatasetError } from '../../src/dataset/dataset-error.js';
import { pointerTo } from '../../src/dataset/json-pointer.js';
import { comparison, type Schema } from '../../src/dataset/schema.js';
import { exists } from './json-pointer.js';

const alternatives = [
  { id: 'tea', name: 'Tea' },
  { id: 'coffee', name: 'Coffee' },
];
const criteria = [{ id: 'plant', label: 'Plant' }];
const shape = { id: 'tea-vs-coffee', title: 'Tea vs coffee', alternatives, criteria };

function refusalOf(data: unknown, schema: Schema = comparison): DatasetError | undefined {
  try {
    checkSchema(data, schema);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof DatasetError);
    assert.equal(error.code, 'schema');
    assert.ok(exists(data, error.path), `nothing is at ${error.path}`);
    return error;
  }
}

function assertRefused(data: unknown, message: string): void {
  assert.equal(refusalOf(data)?.message, message);
}

const withCriterion = (fields: object) => ({ ...shape, criteria: [{ ...criteria[0], ...fields }] });

describe('wrong types', () => {
  const refused: [fields: object, message: string][] = [
    [{ title: 5 }, '/title: expected a non-empty string, found 5'],
    [{ title: null }, '/title: expected a non-empty string, found null'],
    [{ title: undefined }, 'the dataset: expected a field "title"'],
    [
      { alternatives: {} },
      '/alternatives: expected a list of 2 to 50 alternatives, found an object',
    ],
    [
      { alternatives: [null, null] },
      '/alternatives/0: expected an object with "id" and "name", found null',
    ],
    [{ criteria: 'x' }, '/criteria: expected a list of at least one criterion, found "x"'],
    [{ samples: null }, '/samples: expected a list, found null'],
    [{ words: [] }, '/words: expected an object, found an empty list'],
    [{ words: { yes: true } }, '/words/yes: expected a string, found true'],
    [{ words: { rowsShown: { one: '1' } } }, '/words/rowsShown: expected a field "other"'],
    [
      { verdict: { summary: 'x', choose: { 'a/b~c': 0 } } },
      '/verdict/choose/a~1b~0c: expected a list, found 0',
    ],
    [
      { verdict: { summary: 'x', choose: { ['__proto__']: 0 } } },
      '/verdict/choose/__proto__: expected a list, found 0',
    ],
    [{ verdict: 'x' }, '/verdict: expected an object with "summary", found "x"'],
    [
      { verdict: { summary: 'x', choose: { tea: 'x' } } },
      '/verdict/choose/tea: expected a list, found "x"',
    ],
  ];
  for (const [fields, message] of refused) {
    test(message, () => {
      assertRefused({ ...shape, ...fields }, message);
    });
  }

  test('a value is a scalar or an object', () => {
    for (const value of [
      '',
      0,
      -1.5,
      true,
      false,
      null,
      { value: null },
      { value: 0, unit: 's' },
    ]) {
      assert.equal(refusalOf(withCriterion({ values: { tea: value } })), undefined);
    }
    const types = 'expected a string, a number, true, false';
    for (const [value, found] of [
      [[], 'an empty list'],
      [[1, 2], 'a list of 2'],
      [NaN, 'NaN'],
      [1n, '1'],
      [() => 1, 'a function'],
    ]) {
      const place = '/criteria/0/values/tea';
      assertRefused(
        withCriterion({ values: { tea: value } }),
        `${place}: ${types}, null or an object with "value", found ${String(found)}`,
      );
      if (Array.isArray(value)) continue;
      assertRefused(
        withCriterion({ values: { tea: { value } } }),
        `${place}/value: ${types}, null, a list or an object, found ${String(found)}`,
      );
    }
  });

  test('a source is an address, a title and an address, or a list of them', () => {
    const titled = { title: 'Docs', url: 'https://example.org' };
    for (const source of ['https://example.org', titled, [], ['a', titled]]) {
      assert.equal(refusalOf(withCriterion({ details: { tea: { text: '', source } } })), undefined);
    }
    const place = '/criteria/0/details/tea/source';
    const refused: [source: unknown, message: string][] = [
      [null, `${place}: expected a string, an object with "title" and "url" or a list, found null`],
      [
        [[]],
        `${place}/0: expected a string or an object with "title" and "url", found an empty list`,
      ],
      [{ url: 'x' }, `${place}: expected a field "title"`],
      [[{ title: '', url: 'x' }], `${place}/0/title: expected a non-empty string, found ""`],
    ];
    for (const [source, message] of refused) {
      assertRefused(withCriterion({ details: { tea: { text: '', source } } }), message);
    }
  });

  test('a word is a string, or plural forms where it has some; unknown words can be anything', () => {
    const forms = { one: 'a', few: 'b', other: 'c' };
    for (const words of [
      { rowsShown: '{shown}' },
      { rowsShown: forms },
      { later: forms, yes: '' },
    ]) {
      assert.equal(refusalOf({ ...shape, words }), undefined);
    }
    assertRefused(
      { ...shape, words: { yes: forms } },
      '/words/yes: expected a string, found an object',
    );
  });

  test('code is a string or a list of lines', () => {
    const withCode = (code: unknown) => ({
      ...shape,
      samples: [
        { id: 'a', label: 'A', code: { tea: { files: [{ name: '', language: '', code }] } } },
      ],
    });
    for (const code of ['', 'a\nb', [], ['a', '']]) {
      assert.equal(refusalOf(withCode(code)), undefined);
    }
    const place = '/samples/0/code/tea/files/0/code';
    assertRefused(withCode(null), `${place}: expected a string or a list, found null`);
    assertRefused(withCode(['a', 1]), `${place}/1: expected a string, found 1`);
  });
});

describe('missing fields', () => {
  for (const field of ['id', 'title', 'alternatives', 'criteria']) {
    test(`a dataset has ${field}`, () => {
      const rest = Object.entries(shape).filter(([name]) => name !== field);
      assertRefused(Object.fromEntries(rest), `the dataset: expected a field "${field}"`);
    });
  }

  test('inherited properties don’t count', () => {
    assertRefused(Object.create(shape), 'the dataset: expected a field "id"');
  });

  test('what readers have to see is not empty', () => {
    assertRefused({ ...shape, title: '' }, '/title: expected a non-empty string, found ""');
    assertRefused(
      withCriterion({ label: '' }),
      '/criteria/0/label: expected a non-empty string, found ""',
    );
    const unnamed = [alternatives[0], { id: 'coffee', name: '' }];
    assertRefused(
      { ...shape, alternatives: unnamed },
      '/alternatives/1/name: expected a non-empty string, found ""',
    );
  });
});

test('better is higher or lower', () => {
  assert.equal(refusalOf(withCriterion({ better: 'higher' })), undefined);
  assert.equal(refusalOf(withCriterion({ better: 'lower' })), undefined);
  for (const better of ['', 'high', 'higher|lower', 'Higher']) {
    const message = `/criteria/0/better: expected "higher" or "lower", found "${better}"`;
    assertRefused(withCriterion({ better }), message);
  }
});

describe('dates', () => {
  for (const updated of [
    '2026',
    '2026-01',
    '2026-12',
    '2026-06-25',
    '2024-02-29',
    '0001-01-01',
    '2026-12-31',
  ]) {
    test(`${updated} is valid`, () => {
      assert.equal(refusalOf({ ...shape, updated }), undefined);
    });
  }
  for (const updated of [
    '',
    '26',
    '2026-6',
    '2026-06-5',
    '2026-13',
    '2026-00',
    '2026-19',
    '2026-06-00',
    '2026-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-06-32',
    '2026-06-25T00:00',
    '25.06.2026',
    'June 2026',
    '20260625',
    ' 2026',
    '2026\n',
    '-2026',
    '１９９９',
  ]) {
    test(`${JSON.stringify(updated)} is invalid`, () => {
      assert.match(
        refusalOf({ ...shape, updated })?.message ?? '',
        /^\/updated: expected a date such as 2026, 2026-06 or 2026-06-25, found "/,
      );
    });
  }
});

test('only the beginning of a long string is quoted', () => {
  const updated = 'x'.repeat(10_000);
  const message = `/updated: expected a date such as 2026, 2026-06 or 2026-06-25, found "${'x'.repeat(60)}…"`;
  assertRefused({ ...shape, updated }, message);
});

test('the first problem in the order of the data is reported', () => {
  assertRefused({ ...shape, question: 1, lang: 2 }, '/question: expected a string, found 1');
  assertRefused({ lang: 2, ...shape, question: 1 }, '/lang: expected a string, found 2');
});

test('a pointer escapes its special characters', () => {
  assert.equal(pointerTo('/a', 'b'), '/a/b');
  assert.equal(pointerTo('', '~1/~'), '/~01~1~0');
});

test('treats a property that is undefined as absent, like JSON', () => {
  assert.equal(refusalOf({ ...shape, question: undefined, samples: undefined }), undefined);
});
