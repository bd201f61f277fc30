import type { Alternative, Comparison } from '../../dataset/types.js';
import type { Options } from '../../tabs/choice-controller.js';

/** How many columns a table shows at most until somebody chooses. */
export const MAX_INITIAL_COLUMNS = 6;
/** It takes two to compare. */
export const MIN_COLUMNS = 2;
/** With fewer alternatives, choosing columns isn't worth a control. */
const MIN_CHOICES = 4;

/** The columns that can be chosen. A choice consists of their ids, separated by spaces. */
export function columnOptions({ alternatives, columns }: Comparison): Options {
  const ids = alternatives.map(({ id }) => id);
  return {
    initial: (columns ?? ids.slice(0, MAX_INITIAL_COLUMNS)).join(' '),
    resolve(choice) {
      const known = [...new Set(choice.match(/\S+/g))].filter((id) => ids.includes(id));
      return known.length >= MIN_COLUMNS ? known.join(' ') : undefined;
    },
  };
}

export function mayChooseColumns({ alternatives }: Comparison): boolean {
  return alternatives.length >= MIN_CHOICES;
}

/** The alternatives of a choice, in its order. */
export function alternativesIn(
  choice: string | undefined,
  { alternatives }: Comparison,
): Alternative[] {
  const ids = choice?.split(' ') ?? [];
  return ids.flatMap((id) => alternatives.find((alternative) => alternative.id === id) ?? []);
}

/**
 * Adds a column to a choice, before the first one that comes after it in the dataset, so that a
 * column that was removed returns to its place.
 */
export function withColumn(
  id: string,
  columns: readonly Alternative[],
  { alternatives }: Comparison,
): string {
  const ids = columns.map((column) => column.id);
  const order = alternatives.map((alternative) => alternative.id);
  const next = ids.findIndex((other) => order.indexOf(other) > order.indexOf(id));
  return (next < 0 ? [...ids, id] : ids.toSpliced(next, 0, id)).join(' ');
}

/** Removes a column from a choice. */
export function withoutColumn(id: string, columns: readonly Alternative[]): string {
  return columns
    .map((column) => column.id)
    .filter((other) => other !== id)
    .join(' ');
}
