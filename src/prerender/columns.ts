import {
  append,
  attribute,
  childrenOf,
  create,
  type Element,
  elementsIn,
  insertAt,
  type Parent,
  setAttribute,
  withClass,
} from './tree.js';

/**
 * Adds to a table the columns that a reader could choose, to be shown where scripts don't run.
 *
 * @param all - The same with all columns, the initial ones first.
 */
export function addColumns(root: Parent, all: Parent): void {
  const rows = rowsIn(root);
  for (const [index, row] of rowsIn(all).entries()) {
    const known = rows[index];
    if (!known || childrenOf(known).some((cell) => attribute(cell, 'colspan'))) continue;
    const cells = childrenOf(known);
    const [same, more] = [
      childrenOf(row).slice(0, cells.length),
      childrenOf(row).slice(cells.length),
    ];
    for (const [column, cell] of cells.entries()) {
      const other = same[column];
      if (other) adjustBest(cell, other);
    }
    for (const cell of more) setAttribute(cell, 'data-more-column', '');
    append(known, more);
  }
}

/** The best of all columns need not be the best of the initial ones. */
function adjustBest(cell: Element, other: Element): void {
  const [few] = withClass('best', cell);
  const [all] = withClass('best', other);
  if (few && !all) setAttribute(few, 'data-of-few', '');
  if (!all || few) return;
  insertAt(
    cell,
    other.childNodes.indexOf(all),
    create('span', { class: 'best static' }, all.childNodes),
  );
}

function rowsIn(root: Parent): Element[] {
  return elementsIn(root).filter(({ tagName }) => tagName === 'tr');
}
