import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Comparison, Criterion, VersusTable } from 'versus-elements';
import { deepQuery } from './deep.js';

/** A comparison of tea and coffee, or of other alternatives, by these criteria. */
export function comparisonBy(
  criteria: Comparison['criteria'],
  more: Partial<Comparison> = {},
): Comparison {
  const alternatives = [
    { id: 'tea', name: 'Tea' },
    { id: 'coffee', name: 'Coffee' },
  ];
  return { id: 'drinks', lang: 'en', title: 'Tea vs Coffee', alternatives, criteria, ...more };
}

/** A criterion whose id is its label, in small letters. */
export function row(
  label: string,
  tea: NonNullable<Criterion['values']>[string],
  coffee: NonNullable<Criterion['values']>[string],
  more: Partial<Criterion> = {},
): Criterion {
  const id = label.toLowerCase().replaceAll(' ', '-');
  return { id, label, values: { tea, coffee }, ...more };
}

/** Six alternatives with long words: wider than any window of the tests. */
export function wideComparison(rows = 3): Comparison {
  const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
  const criteria = Array.from({ length: rows }, (_, index) => ({
    id: `row-${index + 1}`,
    label: `Row ${index + 1}`,
    values: Object.fromEntries(
      ids.map((id) => [id, `[${id} of row ${index + 1}](https://example.com/${id})`]),
    ),
  }));
  const alternatives = ids.map((id) => ({ id, name: `Alternative-number-${id}` }));
  return comparisonBy(criteria, { id: 'wide', title: 'Six of them', alternatives });
}

/** A table on the page, measured: what overflows is known two frames later. */
export async function showTable(comparison: Comparison, dir = 'ltr'): Promise<VersusTable> {
  const element = await fixture<VersusTable>(
    html`<versus-table dir=${dir} .comparison=${comparison}></versus-table>`,
  );
  await measured();
  return element;
}

export async function measured(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
}

/** The one table in an element. */
export function tableIn(element: Element): HTMLTableElement {
  const tables = deepQuery(element, 'table');
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

export function rowHeaders(element: Element): HTMLElement[] {
  return [...tableIn(element).querySelectorAll<HTMLElement>('tbody th')];
}

/** The row with this label. */
export function rowNamed(element: Element, label: string): HTMLTableRowElement {
  const header = rowHeaders(element).find((th) => read(th.firstElementChild ?? th) === label);
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
    .map((th) => read(th.firstElementChild ?? th));
}
