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
