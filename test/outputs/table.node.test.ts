import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsvTable } from '../../src/command-line/csv-table.js';
import { startFrom } from '../../src/outputs/start.js';
import { readMarkdownTable } from '../../src/outputs/table.js';

test('a Markdown table keeps the text of its cells, whatever their markup', () => {
  const markdown = [
    '\ufeff| Feature | A | B |',
    '| -- | -- | -- |',
    '| Pipe | a \\| b | `c` | surplus |',
    '| Ragged | ✓ |',
    '| Markup | one<br>two <sup>3</sup> | ![Yes](yes.png) |',
    '| Links | [site](https://example.org) | <https://example.org> |',
  ].join('\r\n');
  const [, ...rows] = readMarkdownTable(markdown) ?? [];
  assert.deepEqual(
    rows.map((row) => row.slice(1, 3)),
    [
      ['a | b', '`c`'],
      ['✓'],
      ['one two 3', 'Yes'],
      ['[site](https://example.org)', '[https://example.org](https://example.org)'],
    ],
  );
});

for (const [name, separator] of [
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
] as const) {
  test(`a CSV table is separated by ${name}`, () => {
    const row = (...cells: readonly string[]): string => cells.join(separator);
    const csv = `\ufeff${[row('', 'A', 'B'), row('"In ""use""\nsince"', '"1,5; x"', '2'), '', row('Ragged', '1')].join('\r\n')}`;
    const table = readCsvTable(csv);
    assert.deepEqual(table, [
      ['', 'A', 'B'],
      ['In "use"\nsince', '1,5; x', '2'],
      ['Ragged', '1'],
    ]);
    const { criteria } = startFrom(table, 'schema.json');
    assert.deepEqual(
      criteria.map(({ label, values }) => [label, values]),
      [
        ['In "use" since', { a: '1,5; x', b: 2 }],
        ['Ragged', { a: 1, b: null }],
      ],
    );
  });
}
