import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '../../../src/dataset/types.js';
import { conventionsFor, conventionsOf } from '../../../src/outputs/table/conventions.js';
import { readValue } from '../../../src/outputs/table/read-value.js';

function valuesOf(cells: readonly string[], label = 'Label'): Value[] {
  const row = [label, ...cells].map((text) => ({ text }));
  const conventions = conventionsFor(row, conventionsOf([row]));
  return row.slice(1).map((cell) => readValue(cell, conventions));
}

const cells: readonly (readonly [cell: string, value: Value])[] = [
  ['', null],
  [' – ', null],
  ['--', null],
  ['\u2014', null],
  ['✅', true],
  ['✔️', true],
  ['TRUE', true],
  [':white_check_mark:', true],
  ['**yes**', true],
  ['✅ Yes', true],
  ['Yes (K3s)', { value: true, note: 'K3s' }],
  ['**yes** (webpack 2)', { value: true, note: 'webpack 2' }],
  [
    'Yes (see [the docs](https://example.org/a_(b)))',
    { value: true, note: 'see [the docs](https://example.org/a_(b))' },
  ],
  ['✅ Traefik', { value: 'Traefik', mark: 'yes' }],
  ['Traefik ✓', { value: 'Traefik', mark: 'yes' }],
  ['✅ [Native](https://example.org)', { value: '[Native](https://example.org)', mark: 'yes' }],
  ['✅ 5 GB', { value: 5, unit: 'GB', mark: 'yes' }],
  ['✅ (Experimental)', { value: true, status: 'experimental' }],
  ['✅ Beta', { value: true, status: 'beta' }],
  ['❌ planned', { value: false, status: 'planned' }],
  ['✅ since v6.0', { value: true, since: '6.0' }],
  ['Yes, since 3.2', { value: true, since: '3.2' }],
  ['Yes¹', { value: true, note: '¹' }],
  ['✅ No', '✅ No'],
  ['✕✕✕', '✕✕✕'],
  ['✅✅', '✅✅'],
  ['Beta', 'Beta'],
  ['x', 'x'],
  ['❌', false],
  ['❌ No', false],
  ['✕', false],
  ['no', false],
  ['no♦', { value: false, note: '♦' }],
  ['No, by design', 'No, by design'],
  ['no-code', 'no-code'],
  ['No data', 'No data'],
  ['constructor', 'constructor'],
  ['Partial', { mark: 'partial' }],
  ['🔶', { mark: 'partial' }],
  ['⚠️ Limited', { value: 'Limited', mark: 'partial' }],
  ['Limited', { value: 'Limited', mark: 'partial' }],
  ['🟡 (1/5)', { mark: 'partial', note: '1/5' }],
  ['~', { mark: 'partial' }],
  ['?', { mark: 'unknown' }],
  ['Unknown', { mark: 'unknown' }],
  ['n/a', { mark: 'not-applicable' }],
  ['N/A', { mark: 'not-applicable' }],
  ['☒', '☒'],
  ['~~Yes~~', '~~Yes~~'],
  ['0', 0],
  ['-1.5', -1.5],
  ['−2', -2],
  ['2011', 2011],
  ['007', '007'],
  ['12345678901234567890', '12345678901234567890'],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1234567],
  ['12,345', '12,345'],
  ['12.345', '12.345'],
  ['12 345', 12345],
  ['12\u00a0345', 12345],
  ['12\u202f345,6', 12345.6],
  ['12’345', 12345],
  ['1 23', '1 23'],
  ['1.2.3', '1.2.3'],
  ['3.13', 3.13],
  ['3.10', '3.10'],
  ['12 MB', { value: 12, unit: 'MB' }],
  ['12MB', { value: 12, unit: 'MB' }],
  ['**12 MB**', { value: 12, unit: 'MB' }],
  ['0.167s (2.04x)', { value: 0.167, unit: 's', note: '2.04x' }],
  ['5 ms*', { value: 5, unit: 'ms', note: '*' }],
  ['5 m²', { value: 5, unit: 'm²' }],
  ['8GB RAM', { value: 8, unit: 'GB RAM' }],
  ['35 %', { value: 35, unit: '%' }],
  ['35% of sites', { value: 35, unit: '% of sites' }],
  ['12k', 12000],
  ['1.2M', 1200000],
  ['2700K', '2700K'],
  ['2FA', '2FA'],
  ['3rd', '3rd'],
  ['64-bit', '64-bit'],
  ['19MB / 127 packages', '19MB / 127 packages'],
  ['5 `ms`', '5 `ms`'],
  ['[5 ms](https://example.org)', '[5 ms](https://example.org)'],
  ['5 [ms](https://example.org)', '5 [ms](https://example.org)'],
  ['3 or 4', '3 or 4'],
  ['1/5', '1/5'],
  ['2026-06-25', '2026-06-25'],
  ['24/7', '24/7'],
  ['5–10', { value: { min: 5, max: 10 } }],
  ['1-3', { value: { min: 1, max: 3 } }],
  ['10–20 ms', { value: { min: 10, max: 20 }, unit: 'ms' }],
  ['10% - 20%', { value: { min: 10, max: 20 }, unit: '%' }],
  ['512 MB – 1 GB', '512 MB – 1 GB'],
  ['9-5', '9-5'],
  ['10–20k', '10–20k'],
  ['1.2-1.4', '1.2-1.4'],
  ['1-2-3', '1-2-3'],
  ['3+', { value: { min: 3 } }],
  ['1+ nodes', { value: { min: 1 }, unit: 'nodes' }],
  ['3.1+', '3.1+'],
  ['≥ 3', { value: { min: 3 } }],
  ['at least 3 GB', { value: { min: 3 }, unit: 'GB' }],
  ['up to 10', { value: { max: 10 } }],
  ['> 3', '> 3'],
  ['~256', '~256'],
  ['$5', { value: 5, currency: 'USD' }],
  ['$45/month', { value: 45, currency: 'USD', unit: '/ month' }],
  ['from $1.50', { value: { min: 1.5 }, currency: 'USD' }],
  ['€ 4.50 a month', { value: 4.5, currency: 'EUR', unit: 'a month' }],
  ['4 €', { value: 4, currency: 'EUR' }],
  ['45 CHF', { value: 45, currency: 'CHF' }],
  ['£1,000.00', { value: 1000, currency: 'GBP' }],
  ['$12K', { value: 12000, currency: 'USD' }],
  ['$5 to $9', { value: { min: 5, max: 9 }, currency: 'USD' }],
  ['$5–9/month', { value: { min: 5, max: 9 }, currency: 'USD', unit: '/ month' }],
  ['¥500', '¥500'],
  ['- PostgreSQL\n- SQLite', { value: ['PostgreSQL', 'SQLite'] }],
  ['one\ntwo', 'one two'],
  ['`code`', '`code`'],
];

for (const [cell, value] of cells) {
  test(`the cell "${cell}"`, () => {
    assert.deepEqual(valuesOf([cell]), [value]);
  });
}

const rows: readonly (readonly [title: string, cells: readonly string[], values: Value[]])[] = [
  ['a decimal point tells what a comma is', ['12,345', '0.5'], [12345, 0.5]],
  ['a decimal comma tells what a point is', ['12.345', '0,5'], [12345, 0.5]],
  ['both tell nothing', ['12.345', '0,5', '0.5'], ['12.345', '0,5', '0.5']],
  ['versions are texts', ['3.13', '3.10'], ['3.13', '3.10']],
  ['versions are no decimal numbers', ['4.2.1', '12,345'], ['4.2.1', '12,345']],
  [
    'several signs for partial stay apart',
    ['🟡', '🔶 by hand', '🟡 (1/5)'],
    [
      { value: '🟡', mark: 'partial' },
      { value: '🔶 by hand', mark: 'partial' },
      { value: '🟡', mark: 'partial', note: '1/5' },
    ],
  ],
  ['traffic lights are no marks', ['🟢', '🟡'], ['🟢', '🟡']],
  ['a crossed box beside a tick is no', ['☑', '☒'], [true, false]],
  ['a crossed box beside an empty one is yes', ['☒', '☐'], [true, false]],
];

for (const [title, row, values] of rows) {
  test(`in a row, ${title}`, () => {
    assert.deepEqual(valuesOf(row), values);
  });
}

test('in a row of versions, a number is a text', () => {
  assert.deepEqual(valuesOf(['3.13', '5'], 'Latest version'), ['3.13', 5]);
});
