import type { Comparison, Value } from '../../src/dataset/types.js';

const ALTERNATIVES = 6;
const nouns =
  'routing forms caching sessions templates migrations testing uploads logging tasks'.split(' ');
const ways = 'built in|by an extension|since the last release|by hand|in the paid edition'.split(
  '|',
);

/** A dataset of so many rows by six alternatives: texts, numbers, yes, no and no data. */
export function datasetOfRows(rows: number): Comparison {
  const alternatives = Array.from({ length: ALTERNATIVES }, (_, index) => ({
    id: `alternative-${index + 1}`,
    name: `Alternative ${index + 1}`,
  }));
  return {
    id: `rows-${rows}`,
    lang: 'en',
    title: `A table of ${rows} rows`,
    alternatives,
    criteria: Array.from({ length: rows }, (_, row) => ({
      id: `criterion-${row + 1}`,
      label: `${pick(nouns, row)} and ${pick(nouns, row + 3)} ${row + 1}`,
      ...(row % 5 === 3 && { better: 'lower' as const }),
      values: Object.fromEntries(
        alternatives.map(({ id }, column): [string, Value] => [id, valueAt(row, column)]),
      ),
    })),
  };
}

/** What an author has on one page: two alternatives, eleven rows, seven tabs and one sample. */
export function smallDataset(): Comparison {
  const alternatives = [
    { id: 'first', name: 'First' },
    { id: 'second', name: 'Second' },
  ];
  const forEach = <Item>(toItem: (column: number) => Item): Record<string, Item> =>
    Object.fromEntries(alternatives.map(({ id }, column): [string, Item] => [id, toItem(column)]));
  const rows = Array.from({ length: 11 }, (_, row) => ({
    id: `row-${row + 1}`,
    label: titleOf(row),
    values: forEach((column) => sentence(row + column)),
  }));
  const tabs = Array.from({ length: 7 }, (_, tab) => ({
    id: `tab-${tab + 1}`,
    label: titleOf(tab),
    details: forEach((column) => `${text(tab + column, 3)}\n\n${text(tab + column + 3, 2)}`),
  }));
  const file = (name: string) => ({ name, language: 'python', code: CODE });
  return {
    id: 'first-vs-second',
    lang: 'en',
    title: 'First vs Second',
    alternatives,
    criteria: [...rows, ...tabs],
    samples: [
      {
        id: 'sample',
        label: 'A loop',
        code: forEach((column) => ({
          files: ['main.py', 'setup.py'].slice(0, column + 1).map(file),
        })),
      },
    ],
  };
}

const CODE = `from store import open_store

store = open_store("notes.db")

with store:  # commits, or rolls back on an error
    store.add("note", title="Hello", body="First note")

for number, title in store.all("note"):
    print(f"{number:>4}  {title}")`;

const titleOf = (index: number): string => `The ${pick(nouns, index)} ${index + 1}`;

const sentence = (index: number): string =>
  `What it has for ${pick(nouns, index)} comes ${pick(ways, index)}, and ${pick(nouns, index + 3)} too.`;

const text = (index: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, offset) => sentence(index + offset)).join(' ');

/** Of five rows, three have texts, one has numbers and one yes or no; some cells have no data. */
function valueAt(row: number, column: number): Value {
  const mixed = row * 7 + column * 13;
  if (mixed % 29 === 0) return null;
  if (row % 5 === 3) return (mixed % 97) * 12.5;
  if (row % 5 === 4) return mixed % 3 === 0;
  return `${pick(nouns, mixed)} ${pick(ways, row + column)}`;
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
