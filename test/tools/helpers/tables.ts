import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusTable } from 'versus-elements';
import { findAll } from './find.js';
import { framesOf } from './rendered.js';

/** A table on the page, laid out. */
export async function showTable(comparison: Comparison, dir = 'ltr'): Promise<VersusTable> {
  const element = await fixture<VersusTable>(
    html`<versus-table dir=${dir} .comparison=${comparison}></versus-table>`,
  );
  await framesOf();
  return element;
}

/** The one table in an element. */
export function tableIn(element: Element): HTMLTableElement {
  const tables = findAll(element, 'table');
  expect(tables.length, 'tables').to.equal(1);
  return tables[0] as HTMLTableElement;
}

/** What the table may scroll in. */
export function scrollerIn(element: Element): HTMLElement {
  const { parentElement } = tableIn(element);
  if (!parentElement) throw new Error('The table has no parent.');
  return parentElement;
}

/** A text as it is laid out, in one line: white space collapsed, but no-break spaces kept. */
export function read(element: Element | null | undefined): string {
  return element instanceof HTMLElement ? element.innerText.replaceAll(/[ \n]+/g, ' ').trim() : '';
}

/** What a header says, without the marks beside it. */
export const labelOf = (header: Element): string => read(header.firstElementChild ?? header);

export function rowHeaders(element: Element): HTMLElement[] {
  return [...tableIn(element).querySelectorAll<HTMLElement>('tbody th[scope=row]')];
}

/** The names of the columns that are shown. */
export function columnNames(element: Element): string[] {
  return [...tableIn(element).querySelectorAll('thead th')].map(labelOf);
}

/** The row with this label. */
export function rowNamed(element: Element, label: string): HTMLTableRowElement {
  const header = rowHeaders(element).find((th) => labelOf(th) === label);
  const found = header?.closest('tr');
  if (!found) throw new Error(`There is no row "${label}".`);
  return found;
}

/** The texts of the cells in the row with this label. */
export function cellsOf(element: Element, label: string): string[] {
  return [...rowNamed(element, label).querySelectorAll('td')].map(read);
}

/** The labels of the rows that are shown. */
export function shownRows(element: Element): string[] {
  return rowHeaders(element)
    .filter((th) => th.checkVisibility())
    .map(labelOf);
}
