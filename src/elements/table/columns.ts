import type { Alternative, Comparison } from '../../dataset/types.js';
import type { Options } from '../../tabs/choice-controller.js';

/** How many columns a table shows that nobody has chosen for it. */
const MOST_AT_FIRST = 6;
/** A comparison is one of two at least. */
export const FEWEST_COLUMNS = 2;
/** Of fewer alternatives, a reader has nothing to choose that is worth a control. */
const FEWEST_CHOICES = 4;

/** Which columns there are to choose from. A choice is their ids, separated by spaces. */
export function columnOptions({ alternatives, columns }: Comparison): Options {
  const ids = alternatives.map(({ id }) => id);
  return {
    first: (columns ?? ids.slice(0, MOST_AT_FIRST)).join(' '),
    read(choice) {
      const known = [...new Set(choice.match(/\S+/g))].filter((id) => ids.includes(id));
      return known.length >= FEWEST_COLUMNS ? known.join(' ') : undefined;
    },
  };
}

export function mayChooseColumns({ alternatives }: Comparison): boolean {
  return alternatives.length >= FEWEST_CHOICES;
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
 * A choice with a column more: before the first one that follows it in the dataset, so that what
 * was taken away comes back to its place.
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

/** A choice with a column less. */
export function withoutColumn(id: string, columns: readonly Alternative[]): string {
  return columns
    .map((column) => column.id)
    .filter((other) => other !== id)
    .join(' ');
}
