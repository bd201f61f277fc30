import type { Criterion } from './types.js';
import { hasText } from './values.js';

/** Rows of a long table that are rendered at once. At most so many share a `tbody`. */
export const CHUNK = 200;

/** Neighbouring rows that share a `tbody`. */
export interface RowGroup {
  /** What the rows have in common. A group that is too long for one body is named once. */
  readonly name: string | undefined;
  /** The index of its first row in the table. */
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
      start: start + number * CHUNK,
      rows,
    })),
  );
}

function chunksOf(rows: readonly Criterion[]): Criterion[][] {
  const starts = rows.flatMap((_, index) => (index % CHUNK === 0 ? index : []));
  return starts.map((start) => rows.slice(start, start + CHUNK));
}
