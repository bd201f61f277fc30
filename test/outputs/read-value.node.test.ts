import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '../../src/dataset/types.js';
import { readValue } from '../../src/outputs/read-value.js';

const cells: readonly (readonly [cell: string, value: Value])[] = [
  ['', null],
  [' – ', null],
  ['✅', true],
  ['✔️', true],
  ['TRUE', true],
  ['❌', false],
  ['no', false],
  ['No, by design', 'No, by design'],
  ['?', { mark: 'unknown' }],
  ['n/a', { mark: 'not-applicable' }],
  ['0', 0],
  ['-1.5', -1.5],
  ['−2', -2],
  ['2011', 2011],
  ['12,345', 12345],
  ['12,34', '12,34'],
  ['1.2.3', '1.2.3'],
  ['3.13', 3.13],
  ['12 MB', { value: 12, unit: 'MB' }],
  ['12MB', { value: 12, unit: 'MB' }],
  ['35 %', { value: 35, unit: '%' }],
  ['35% of sites', { value: 35, unit: '% of sites' }],
  ['3 or 4', '3 or 4'],
  ['5–10', '5–10'],
  ['$5', { value: 5, currency: 'USD' }],
  ['€ 4.50 a month', { value: 4.5, currency: 'EUR', unit: 'a month' }],
  ['4 €', { value: 4, currency: 'EUR' }],
  ['£1,000', { value: 1000, currency: 'GBP' }],
  ['$5 to $9', '$5 to $9'],
  ['`code`', '`code`'],
];

for (const [cell, value] of cells) {
  test(`the cell "${cell}"`, () => {
    assert.deepEqual(readValue(cell), value);
  });
}
