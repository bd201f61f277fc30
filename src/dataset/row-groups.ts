import type { Criterion } from './types.js';
import { hasText } from './values.js';

/** How many rows of a long table are rendered at once, and how many a `tbody` has at most. */
export const CHUNK_SIZE = 200;

/** Adjacent rows that share a `tbody`. */
export interface RowGroup {
  /** The `group` of the rows. If it takes several bodies, only the first has the name. */
  readonly name: string | undefined;
  /** The index of the first row in the table. */
  readonly start: number;
  readonly rows: readonly Criterion[];
}

export function groupRows(all: readonly Criterion[]): RowGroup[] {
  const names = all.map(({ group }) => (hasText(group) ? group : undefined));
  const starts = names.flatMap((name, index) =>
    index > 0 && name === names[index - 1] ? [] : index,
  );
  return starts.flatMap((start, index) =>
    chunksOf(all.slice(start, starts[index + 1])).map((rows, number) => ({
      name: number === 0 ? names[start] : undefined,
      start: start + number * CHUNK_SIZE,
      rows,
    })),
  );
}

function chunksOf(rows: readonly Criterion[]): Criterion[][] {
  const starts = rows.flatMap((_, index) => (index % CHUNK_SIZE === 0 ? index : []));
  return starts.map((start) => rows.slice(start, start + CHUNK_SIZE));
}
