import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCsvTable } from '../../../src/command-line/csv-table.js';
import { check } from '../../../src/outputs/check.js';
import { comparisonFromTable } from '../../../src/outputs/table/from-table.js';
import { readMarkdownTables } from '../../../src/outputs/table/markdown-tables.js';
import type { Table } from '../../../src/outputs/table/table.js';

function readMarkdown(...lines: readonly string[]): Table {
  const [table, ...others] = readMarkdownTables(lines.join('\r\n'));
  assert.ok(table);
  assert.deepEqual(others, []);
  return table;
}

describe('a Markdown table keeps', () => {
  const [, ...rows] = readMarkdown(
    '\ufeff| Feature | A | B |',
    '| -- | -- | -- |',
    '| Pipe | a \\| b | `c` |',
    '| Ragged | ✓ |',
    '| Markup | one<br>two **three** _four_ | ~~five~~ six<sup>7</sup> |',
    '| Images | ![Yes](yes.png) <img src="no.png" alt="No"> | ![](a.png) |',
    '| Links | [site](https://example.org) | <https://example.org> |',
    '| References | [site] | [![][image]][site] |',
    '| In HTML | <a href="https://example.org/a b">site</a> | ~1 to ~2 |',
    '| Address | [site](<https://example.org/(a) b>) | www.example.org |',
    '| Footnotes | ✓[^1] | **5[^b]**[^1] |',
    '',
    '[site]: https://example.org',
    '[image]: a.png',
    '[^1]: On `Linux`.',
    '[^b]: Measured.',
    '',
    '    Twice.',
  );
  const expected: Readonly<Record<string, readonly unknown[]>> = {
    Pipe: ['a | b', '`c`'],
    Ragged: ['✓'],
    Markup: ['one\ntwo **three** four', '~~five~~ six⁷'],
    Images: ['Yes No', '[a.png](a.png)'],
    Links: ['[site](https://example.org)', '[https://example.org](https://example.org)'],
    References: ['[site](https://example.org)', '[https://example.org](https://example.org)'],
    'In HTML': ['[site](https://example.org/a%20b)', '~1 to ~2'],
    Address: [
      '[site](https://example.org/%28a%29%20b)',
      '[www.example.org](http://www.example.org)',
    ],
    Footnotes: [
      { text: '✓', note: 'On `Linux`.' },
      { text: '**5**', note: 'Measured.\n\nTwice.\n\nOn `Linux`.' },
    ],
  };
  for (const [label, cells] of Object.entries(expected)) {
    test(`what it says: ${label}`, () => {
      const row = rows.find(([header]) => header?.text === label);
      assert.deepEqual(
        row?.slice(1),
        cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      );
    });
  }
});

test('all tables of a Markdown text are found, wherever they are', () => {
  const table = ['| | A | B |', '|-|-|-|', '| C | 1 | 2 |'];
  const inQuote = table.map((line) => `> ${line}`);
  const inList = table.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
  const markdown = [...table, '', ...inQuote, '', ...inList].join('\n');
  assert.equal(readMarkdownTables(markdown).length, 3);
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
    assert.deepEqual(
      table.map((cells) => cells.map(({ text }) => text)),
      [
        ['', 'A', 'B'],
        ['In "use"\nsince', '1,5; x', '2'],
        ['Ragged', '1'],
      ],
    );
    const { criteria } = comparisonFromTable(table, 'schema.json');
    assert.deepEqual(
      criteria.map(({ label, values }) => [label, values]),
      [
        ['In "use" since', { a: '1,5; x', b: 2 }],
        ['Ragged', { a: 1, b: null }],
      ],
    );
  });
}

test('a table as people write them becomes a comparison that says all of it', () => {
  const table = readMarkdown(
    '| Feature/Key | Ours [_(Website)_][ours] | Theirs[^1] | Notes |',
    '| --- | :-: | --- | --- |',
    '| Stars | [![][badge]][ours] | 0.2k | |',
    '| Lagged data<sup>1</sup> | ✅ | 🛑<sup>7</sup> | See `lag`. |',
    '| Memory[^1] | __512 MB__ | 1 GB (at most) |',
    '| -- | -- | -- | -- |',
    '| **Full _stack_** | -- | -- |',
    '| Server | 🟡 (Experimental) | - | |',
    '| | | |',
    '| **Empty** | | |',
    '',
    '[ours]: https://example.org/ours',
    '[badge]: badge.svg',
    '[^1]: Of 2026.',
  );
  const comparison = comparisonFromTable(table, 'schema.json');
  const { alternatives, criteria } = comparison;
  assert.deepEqual(alternatives, [
    { id: 'ours-website', name: 'Ours [(Website)](https://example.org/ours)' },
    { id: 'theirs', name: 'Theirs', overview: 'Of 2026.' },
  ]);
  assert.deepEqual(
    criteria.map(({ label, description, group, values }) => [
      label,
      description,
      group,
      ...Object.values(values ?? {}),
    ]),
    [
      ['Stars', undefined, undefined, '[https://example.org/ours](https://example.org/ours)', 200],
      ['Lagged data¹', 'See `lag`.', undefined, true, { value: false, note: '⁷' }],
      [
        'Memory',
        'Of 2026.',
        undefined,
        { value: 512, unit: 'MB' },
        { value: 1, unit: 'GB', note: 'at most' },
      ],
      ['Server', undefined, 'Full stack', { mark: 'partial', status: 'experimental' }, null],
      ['**Empty**', undefined, 'Full stack', null, null],
    ],
  );
  const errors = check(JSON.stringify(comparison)).filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
});

test('a cell without a header is not dropped', () => {
  const table = readCsvTable(',A,B\nOne,1,2,\nTwo,1,2,3\n');
  assert.throws(
    () => comparisonFromTable(table, 'schema.json'),
    /^TableError: Row 3 has more cells than/,
  );
});
