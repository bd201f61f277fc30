/** How a reader finds the mark of a claim in a table: by the headers of its row and its column. */
import { nameOf } from './controls.js';
import { columnNames, labelOf, rowHeaders, rowNamed, tableIn } from './tables.js';

/** The mark in the cell of a row and a column; nothing if the cell has none. */
export function findMark(root: Element, row: string, column: string): HTMLElement | undefined {
  const index = columnNames(root).indexOf(column);
  if (index < 0) throw new Error(`There is no column "${column}".`);
  const cell = rowNamed(root, row).querySelectorAll('td')[index];
  const [mark, ...others] = cell?.querySelectorAll('button') ?? [];
  if (others.length > 0) throw new Error(`${row}, ${column} has more than one mark.`);
  return mark;
}

/** The mark in the cell of a row and a column. */
export function markAt(root: Element, row: string, column: string): HTMLElement {
  const mark = findMark(root, row, column);
  if (!mark) throw new Error(`${row}, ${column} has no mark.`);
  return mark;
}

/** The marks of a table, row by row. */
export function marksIn(root: Element): HTMLElement[] {
  return [...tableIn(root).querySelectorAll<HTMLElement>('tbody td button')];
}

/** Whether a mark stands below the last line of the text before it. */
export function isBelowItsText(mark: Element): boolean {
  const { top, bottom } = mark.getBoundingClientRect();
  const lastLine = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
  return !lastLine || (top + bottom) / 2 > lastLine.bottom;
}

/** The cell's row and column, and the name of its mark: `Plant, Tea: Sources 1, 2`. */
export function describeMarks(root: Element): string[] {
  const columns = columnNames(root);
  return rowHeaders(root)
    .map(labelOf)
    .flatMap((row) =>
      columns.flatMap((column) => {
        const mark = findMark(root, row, column);
        return mark ? `${row}, ${column}: ${nameOf(mark)}` : [];
      }),
    );
}
