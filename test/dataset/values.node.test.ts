import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Criterion, Value } from '../../src/dataset/types.js';
import {
  findBest,
  isUniform,
  toDetailedClaim,
  toDetailedValue,
  valueOf,
} from '../../src/dataset/values.js';

const ids = ['constructor', 'toString', 'c', 'd'];

/** A row with these values, one per alternative in order; `undefined` leaves out the entry. */
function rowOf(values: readonly (Value | undefined)[], better?: 'higher' | 'lower') {
  const alternatives = ids.slice(0, values.length).map((id) => ({ id, name: id }));
  const entries = values.flatMap((value, index) =>
    value === undefined ? [] : [[ids[index] ?? '', value] as const],
  );
  const criterion: Criterion = {
    id: 'row',
    label: 'Row',
    values: Object.fromEntries(entries),
    ...(better && { better }),
  };
  return { criterion, alternatives };
}

test('a value and a claim have a long form', () => {
  assert.deepEqual(toDetailedValue('a'), { value: 'a' });
  assert.deepEqual(toDetailedValue(0), { value: 0 });
  assert.deepEqual(toDetailedValue(null), { value: null });
  assert.deepEqual(toDetailedValue(undefined), { value: null });
  assert.deepEqual(toDetailedValue({ value: 1, unit: 's' }), { value: 1, unit: 's' });
  assert.deepEqual(toDetailedValue(' \u200d '), { value: null });
  assert.deepEqual(toDetailedValue({ value: '', unit: 's', note: 'n' }), {
    value: null,
    note: 'n',
  });
  assert.deepEqual(toDetailedClaim('a'), { text: 'a' });
  assert.deepEqual(toDetailedClaim({ text: 'a', opinion: true }), { text: 'a', opinion: true });
});

test('inherited properties are no values of an alternative', () => {
  const alternative = { id: 'constructor', name: 'Constructor' };
  assert.deepEqual(valueOf({ values: {} }, alternative), { value: null });
  assert.deepEqual(valueOf({}, alternative), { value: null });
  assert.deepEqual(valueOf({ values: { constructor: true } }, alternative), { value: true });
});

describe('alternatives agree', () => {
  const rows: (Value | undefined)[][] = [
    ['a', 'a'],
    [true, true, true],
    [0, -0],
    [null, undefined],
    [null, '', ' \u00a0\n', '\u200b'],
    [null, { value: '', unit: 's' }, { value: null, unit: 'ms' }],
    [1, { value: 1, unit: ' ' }],
    [undefined, undefined, undefined],
    [1, { value: 1 }],
    [
      { value: 1, unit: 's', note: 'a', source: 'b', asOf: '2026', opinion: true },
      { value: 1, unit: 's' },
    ],
    [{ value: true, status: 'beta', since: '6.0', best: true }, true],
    [{ value: ['a', 'b'] }, { value: ['b', 'a', 'a', ' '] }],
    [{ value: { min: 1, max: 2 } }, { value: { max: 2, min: 1 } }],
    [
      { value: 1, currency: 'USD' },
      { value: 1, currency: 'USD', unit: '' },
    ],
    [{ mark: 'unknown' }, { value: null, mark: 'unknown' }],
    [null, { value: [] }],
  ];
  for (const values of rows) {
    test(JSON.stringify(values), () => {
      const { criterion, alternatives } = rowOf(values);
      assert.ok(isUniform(criterion, alternatives));
    });
  }
});

describe('alternatives differ', () => {
  const rows: (Value | undefined)[][] = [
    ['a', 'A'],
    ['a', 'a', 'b'],
    ['1', 1],
    ['true', true],
    [0, false],
    [null, false],
    ['0', ''],
    [true, { value: true, mark: 'partial' }],
    [null, { mark: 'not-applicable' }],
    [{ mark: 'unknown' }, { mark: 'not-applicable' }],
    [
      { value: 1, currency: 'USD' },
      { value: 1, currency: 'EUR' },
    ],
    [1, { value: 1, currency: 'USD' }],
    [1, { value: { min: 1, max: 1 } }],
    [{ value: { min: 1 } }, { value: { min: 1, max: 2 } }],
    [{ value: { min: 1 } }, { value: { max: 1 } }],
    ['a', { value: ['a'] }],
    [{ value: ['a', 'b'] }, { value: ['a'] }],
    [{ value: ['a'] }, { value: ['a', 'b'] }],
    [{ value: ['a'] }, { value: {} }],
    [true, undefined],
    [1, { value: 1, unit: 's' }],
    [
      { value: 1, unit: 's' },
      { value: 1, unit: 'ms' },
    ],
  ];
  for (const values of rows) {
    test(JSON.stringify(values), () => {
      const { criterion, alternatives } = rowOf(values);
      assert.ok(!isUniform(criterion, alternatives));
    });
  }
});

describe('the best', () => {
  const seconds = (value: Value) => ({ value: Number(value), unit: 's' });
  const rows: [
    better: 'higher' | 'lower' | undefined,
    values: (Value | undefined)[],
    best: number[],
  ][] = [
    ['higher', [1, 3, 2], [1]],
    ['lower', [1, 3, 2], [0]],
    ['lower', [-1, -3, 0], [1]],
    ['higher', [3, 1, 3], [0, 2]],
    ['lower', [1, 2, 1, 1], [0, 2, 3]],
    ['higher', [1, 1, 1], []],
    ['lower', [0, -0], []],
    ['higher', [0, -0, -1], [0, 1]],
    ['lower', [0, -0, 1], [0, 1]],
    ['higher', [5], []],
    ['higher', [5, undefined, null], []],
    ['higher', [5, undefined, 4], [0]],
    ['higher', [5, ' ', { value: 4, unit: '' }], [0]],
    ['lower', [3e-25, 1e-25], [1]],
    ['higher', ['9', 1, 2, true], [2]],
    ['higher', ['a', 'b'], []],
    ['lower', [seconds(2), seconds(1)], [1]],
    ['lower', [seconds(2), 1], []],
    ['lower', [seconds(2), { value: 1, unit: 'ms' }], []],
    ['lower', [seconds(2), seconds(1), { value: null, unit: 'ms' }], [1]],
    [undefined, [1, 2], []],
    ['higher', [{ value: { min: 1, max: 4 } }, 3], [0]],
    ['lower', [{ value: { min: 1, max: 4 } }, 3], [0]],
    ['lower', [{ value: { min: 2, max: 3 } }, { value: { max: 4 } }], [0]],
    ['higher', [{ value: { min: 4 } }, 3], [0]],
    [
      'lower',
      [
        { value: 2, currency: 'USD' },
        { value: 1, currency: 'EUR' },
      ],
      [],
    ],
    [
      'lower',
      [
        { value: 2, currency: 'USD' },
        { value: 1, currency: 'USD' },
      ],
      [1],
    ],
    [undefined, ['a', { value: 'b', best: true }], [1]],
    ['lower', [{ value: 2, best: true }, 1], [0, 1]],
    ['higher', [{ value: ['a'] }, 1, 2], [2]],
  ];
  for (const [better = 'of no order', values, best] of rows) {
    test(`${better}: ${JSON.stringify(values)}`, () => {
      const row = rowOf(values, better === 'of no order' ? undefined : better);
      const found = findBest(row.criterion, row.alternatives);
      const places = row.alternatives.flatMap((each, index) => (found.has(each) ? [index] : []));
      assert.deepEqual(places, best);
    });
  }
});
