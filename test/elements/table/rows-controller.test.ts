import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusTable } from 'versus-elements';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { findAll } from '../../tools/helpers/find.js';
import { hear } from '../../tools/helpers/heard.js';
import { neverIdle } from '../../tools/helpers/never-idle.js';
import { engine, printedText } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { rowHeaders, tableIn } from '../../tools/helpers/tables.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const heard = hear();
function longComparison(rows: number, id = 'long'): Comparison {
  const criteria = Array.from({ length: rows }, (_, index) => row(`Row ${index + 1}`, index, null));
  return comparisonBy(criteria, { id });
}

const rowsIn = (element: Element) => findAll(element, 'tbody tr').length;

/** Puts a table on the page without waiting for it. */
async function placeTable(comparison: Comparison): Promise<VersusTable> {
  const place = await fixture(html`<div></div>`);
  const element = Object.assign(document.createElement('versus-table'), { comparison });
  place.append(element);
  return element;
}

async function untilLoaded(times = 1): Promise<void> {
  await waitUntil(() => heard.loads.length === times, 'no versus-load');
}

/** How many rows there are after each change of their number. */
async function countsWhileLoading(rows: number): Promise<number[]> {
  const element = await placeTable(longComparison(rows));
  const counts = [0];
  const count = () => {
    if (counts.at(-1) !== rowsIn(element)) counts.push(rowsIn(element));
  };
  const observer = new MutationObserver(count);
  count();
  if (element.shadowRoot) observer.observe(element.shadowRoot, { subtree: true, childList: true });
  await untilLoaded();
  count();
  observer.disconnect();
  return counts.filter(Boolean);
}

describe('a long table', () => {
  it('gets its first 200 rows at once, the others 200 at a time', async () => {
    expect(await countsWhileLoading(450)).to.deep.equal([200, 400, 450]);
  });

  it('is long from 201 rows on', async () => {
    expect(await countsWhileLoading(200)).to.deep.equal([200]);
    heard.loads.length = 0;
    expect(await countsWhileLoading(201)).to.deep.equal([200, 201]);
  });

  it('is one table with all its rows in order, and reports that after the last', async () => {
    const element = await placeTable(longComparison(450));
    let rowsAtLoad = 0;
    element.addEventListener('versus-load', () => {
      rowsAtLoad = rowsIn(element);
    });
    await element.updateComplete;
    expect(rowsIn(element)).to.equal(450);
    await untilLoaded();
    expect(rowsAtLoad).to.equal(450);
    expect(tableIn(element).querySelectorAll('thead th').length).to.equal(2);
    const labels = rowHeaders(element).map((th) => th.firstElementChild?.textContent);
    expect(labels).to.deep.equal(Array.from({ length: 450 }, (_, index) => `Row ${index + 1}`));
  });

  it('keeps its columns as they are while rows are added', async () => {
    const comparison = longComparison(201);
    const last = comparison.criteria.at(-1);
    if (last)
      last.values = { tea: 'A much longer text than in any other row of the table', coffee: 1 };
    const element = await placeTable(comparison);
    await waitUntil(() => rowsIn(element) === 200, 'no rows', { interval: 0 });
    const widths = () =>
      [...tableIn(element).querySelectorAll('thead th')].map((th) => th.clientWidth);
    const first = widths();
    await untilLoaded();
    expect(rowsIn(element)).to.equal(201);
    expect(widths()).to.deep.equal(first);
  });

  it('continues after it was removed and put back', async () => {
    const element = await placeTable(longComparison(450));
    const place = element.parentElement;
    await waitUntil(() => rowsIn(element) === 200, 'no rows', { interval: 0 });
    element.remove();
    // While it is disconnected, another long table renders.
    const other = await placeTable(longComparison(450));
    await untilLoaded();
    expect(rowsIn(other)).to.equal(450);
    expect(rowsIn(element), 'out of the page').to.be.lessThan(450);
    place?.append(element);
    await untilLoaded(2);
    expect(rowsIn(element)).to.equal(450);
  });

  it('completes its update if it is removed before its last row', async () => {
    const element = await placeTable(longComparison(450));
    await waitUntil(() => rowsIn(element) === 200, 'no rows', { interval: 0 });
    const { updateComplete } = element;
    element.remove();
    await updateComplete;
    expect(rowsIn(element)).to.be.lessThan(450);
    expect(heard.loads, 'of a table that is not complete').to.deep.equal([]);
  });

  it('starts over with another dataset', async () => {
    const element = await placeTable(longComparison(450));
    await waitUntil(() => rowsIn(element) === 200, 'no rows', { interval: 0 });
    element.comparison = longComparison(230, 'other');
    await untilLoaded();
    await framesOf();
    expect(rowsIn(element)).to.equal(230);
    expect(heard.loads.map(({ comparison }) => comparison.id)).to.deep.equal(['other']);
  });
});

describe('a long table on a page that is never idle', () => {
  neverIdle();

  it('is printed with all its rows', async () => {
    const element = await placeTable(longComparison(450));
    await framesOf();
    expect(rowsIn(element)).to.equal(200);
    expect(heard.loads.length).to.equal(0);
    if (engine === 'webkit') {
      // This engine can't print in a test, so only the event is sent.
      dispatchEvent(new Event('beforeprint'));
    } else {
      const text = await printedText();
      const printed = ['Row 1 ', 'Row 201 ', 'Row 450 '].filter((label) => text.includes(label));
      expect(printed).to.deep.equal(['Row 1 ', 'Row 201 ', 'Row 450 ']);
    }
    expect(rowsIn(element)).to.equal(450);
    await untilLoaded();
  });
});

describe('a long table, once complete', () => {
  it('has no accessibility findings', async () => {
    const element = await placeTable(longComparison(201));
    await untilLoaded();
    await expectAccessible(element);
  });
});
