import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkComparison, trust } from '../../src/dataset/check-comparison.js';
import { DatasetError } from '../../src/dataset/dataset-error.js';
import { exists } from './json-pointer.js';

type Fields = Record<string, unknown>;

const tea = { id: 'tea', name: 'Tea' };
const coffee = { id: 'coffee', name: 'Coffee' };
const plant = { id: 'plant', label: 'Plant', values: { tea: 'Camellia', coffee: 'Coffea' } };
const brew = { id: 'brew', label: 'Brew', criterion: 'plant', code: { tea: {}, coffee: {} } };

function comparisonWith(fields: Fields = {}): Fields {
  return {
    id: 'tea-vs-coffee',
    title: 'Tea vs coffee',
    alternatives: [tea, coffee],
    criteria: [plant],
    samples: [brew],
    verdict: { summary: 'Both.', choose: { tea: ['you like it'] } },
    ...fields,
  };
}

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: 'A' }));

function assertRefused(data: unknown, path: string, message: RegExp): void {
  assert.throws(
    () => checkComparison(data),
    (error) => {
      assert.ok(error instanceof DatasetError);
      assert.equal(error.code, 'schema');
      assert.equal(error.path, path);
      assert.ok(exists(data, path), `nothing is at ${path}`);
      assert.match(error.message, message);
      assert.ok(error.message.startsWith(`${path || 'the dataset'}: `), error.message);
      return true;
    },
  );
}

describe('a dataset that is accepted', () => {
  test('comes back as it is, and is not read a second time', () => {
    let reads = 0;
    const data = comparisonWith();
    Object.defineProperty(data, 'title', {
      enumerable: true,
      get: () => `read ${(reads += 1)} times`,
    });
    assert.equal(checkComparison(data), data);
    const firstReads = reads;
    assert.ok(firstReads > 0);
    assert.equal(checkComparison(data), data);
    assert.equal(reads, firstReads);
  });

  test('needs no check if a build has done it', () => {
    const data = trust({ id: '', title: '', alternatives: [], criteria: [] });
    assert.equal(checkComparison(data), data);
  });

  for (const count of [2, 6]) {
    test(`has ${count} alternatives`, () => {
      const criteria = [{ id: 'plant', label: 'Plant', values: {} }];
      checkComparison({ id: 'a', title: 'A', alternatives: entries(count), criteria });
    });
  }

  test('has fields that the format does not know', () => {
    const criteria = [{ ...plant, rating: 5 }];
    checkComparison(comparisonWith({ criteria, author: { name: [null] }, ['__proto__']: 1 }));
  });

  test('may have ids that every object inherits', () => {
    const names = ['constructor', 'hasOwnProperty', 'toString'];
    const alternatives = names.map((id) => ({ id, name: id }));
    const some = { hasOwnProperty: 'yes' };
    const criteria = [{ id: 'valueOf', label: 'A', values: some, details: some }];
    const samples = [{ id: 'isPrototypeOf', label: 'A', criterion: 'valueOf', code: {} }];
    const verdict = { summary: 'A', choose: { constructor: ['it is there'] } };
    checkComparison({
      id: 'propertyIsEnumerable',
      title: 'A',
      alternatives,
      criteria,
      samples,
      verdict,
    });
  });

  test('has case-sensitive ids', () => {
    checkComparison(comparisonWith({ criteria: [plant, { ...plant, id: 'Plant' }] }));
  });

  test('may repeat its own id among those of its parts', () => {
    checkComparison(comparisonWith({ id: 'tea' }));
  });
});

describe('ids', () => {
  const refused: [what: string, fields: Fields, path: string][] = [
    ['two alternatives', { alternatives: [tea, coffee, tea] }, '/alternatives/2/id'],
    ['two criteria', { criteria: [plant, plant] }, '/criteria/1/id'],
    ['two samples', { samples: [brew, brew] }, '/samples/1/id'],
    ['a criterion and an alternative', { criteria: [{ ...plant, id: 'tea' }] }, '/criteria/0/id'],
    ['a sample and an alternative', { samples: [{ ...brew, id: 'coffee' }] }, '/samples/0/id'],
    ['a sample and a criterion', { samples: [{ ...brew, id: 'plant' }] }, '/samples/0/id'],
  ];
  for (const [what, fields, path] of refused) {
    test(`${what} can't share one`, () => {
      assertRefused(
        comparisonWith(fields),
        path,
        /expected a unique id, but \/\w+\/\d\/id is "\w+" as well$/,
      );
    });
  }

  for (const id of ['', '-a', 'a b', 'a/b', 'ä', '__proto__', 'a_b', 'a\n', '#a']) {
    test(`${JSON.stringify(id)} is invalid`, () => {
      assertRefused(
        comparisonWith({ id }),
        '/id',
        /expected an id of letters, digits and hyphens that begins with a letter or digit, found "/,
      );
      assertRefused(
        comparisonWith({ criteria: [{ ...plant, id }] }),
        '/criteria/0/id',
        /letters, digits/,
      );
    });
  }
});

describe('what is keyed by alternatives', () => {
  const keys: [key: string, escaped: string][] = [
    ['cofee', 'cofee'],
    ['Tea', 'Tea'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['hasOwnProperty', 'hasOwnProperty'],
    ['', ''],
    ['a/b~c', 'a~1b~0c'],
  ];
  for (const [key, escaped] of keys) {
    test(`can't name ${JSON.stringify(key)}, which is no alternative`, () => {
      const message = /expected one of the ids tea, coffee, found "/;
      const list = { tea: 'x', [key]: 'x' };
      const values = [plant, { ...plant, id: 'b', values: list }];
      const details = [{ id: 'b', label: 'B', details: list }];
      const samples = [{ ...brew, code: { [key]: {} } }];
      const verdict = { summary: 'x', choose: { [key]: [] } };
      assertRefused(comparisonWith({ criteria: values }), `/criteria/1/values/${escaped}`, message);
      assertRefused(
        comparisonWith({ criteria: details, samples: [] }),
        `/criteria/0/details/${escaped}`,
        message,
      );
      assertRefused(comparisonWith({ samples }), `/samples/0/code/${escaped}`, message);
      assertRefused(comparisonWith({ verdict }), `/verdict/choose/${escaped}`, message);
    });
  }
});

test('a criterion needs values or details, and empty ones will do', () => {
  const criterion = { id: 'plant', label: 'Plant' };
  assertRefused(comparisonWith({ criteria: [criterion] }), '/criteria/0', /"values" or "details"/);
  checkComparison(comparisonWith({ criteria: [{ ...criterion, values: {} }] }));
  checkComparison(comparisonWith({ criteria: [{ ...criterion, details: {} }] }));
});

test("a sample's criterion is one of the criteria", () => {
  for (const criterion of ['plnt', '', 'constructor', 'tea']) {
    const data = comparisonWith({ samples: [brew, { ...brew, id: 'b', criterion }] });
    assertRefused(data, '/samples/1/criterion', /expected one of the ids plant, found "/);
  }
});

test('there are 2 to 50 alternatives and at least one criterion', () => {
  for (const [count, found] of [
    [0, 'an empty list'],
    [1, 'a list of 1'],
    [51, 'a list of 51'],
  ] as const) {
    const data = comparisonWith({ alternatives: entries(count) });
    const message = new RegExp(`expected a list of 2 to 50 alternatives, found ${found}$`);
    assertRefused(data, '/alternatives', message);
  }
  const message = /expected a list of at least one criterion, found an empty list$/;
  assertRefused(comparisonWith({ criteria: [] }), '/criteria', message);
});

test('columns are alternatives, each listed once', () => {
  checkComparison(comparisonWith({ columns: ['coffee', 'tea'] }));
  assertRefused(
    comparisonWith({ columns: ['tea', 'constructor'] }),
    '/columns/1',
    /expected one of the ids tea, coffee, found "constructor"$/,
  );
  assertRefused(
    comparisonWith({ columns: ['tea', 'tea'] }),
    '/columns/1',
    /expected an id other than that of \/columns\/0$/,
  );
  assertRefused(
    comparisonWith({ columns: ['tea'] }),
    '/columns',
    /expected a list of at least two ids, found a list of 1$/,
  );
});

test('a value in its long form has a value or a mark', () => {
  const withValue = (tea: unknown) =>
    comparisonWith({ criteria: [{ ...plant, values: { coffee: 1, tea } }] });
  const place = '/criteria/0/values/tea';
  for (const value of [
    { value: null },
    { mark: 'unknown' },
    { value: [] },
    { value: { min: 1 } },
    { value: { min: 1, max: 1 } },
    { value: { max: 0 } },
  ]) {
    checkComparison(withValue(value));
  }
  const refused: [value: object, path: string, message: RegExp][] = [
    [{ valeu: 1 }, place, /expected a field "value" or "mark"$/],
    [{ value: {} }, `${place}/value`, /expected a field "min" or "max"$/],
    [
      { value: { min: 2, max: 1 } },
      `${place}/value`,
      /expected "min" to be at most "max", found 2 and 1$/,
    ],
    [{ value: { min: '1' } }, `${place}/value/min`, /expected a number, found "1"$/],
    [{ value: ['a', 1] }, `${place}/value/1`, /expected a string, found 1$/],
    [{ value: 1, currency: '$' }, `${place}/currency`, /ISO 4217 currency code such as USD/],
    [{ mark: 'maybe' }, `${place}/mark`, /expected "yes", "partial", "no", "unknown" or "not-app/],
    [{ value: 1, status: 'alpha' }, `${place}/status`, /expected "experimental", "beta", "pl/],
  ];
  for (const [value, path, message] of refused) assertRefused(withValue(value), path, message);
});

test('anything but an object is refused as a whole', () => {
  for (const data of [undefined, 0, 'x', true, [], () => 0, Symbol('x'), NaN, 1n]) {
    assertRefused(
      data,
      '',
      /expected an object with "id", "title", "alternatives" and "criteria", found /,
    );
  }
});
