import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusTable } from 'versus-elements';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { buttonNamed } from '../../tools/helpers/controls.js';
import { textOf } from '../../tools/helpers/find.js';
import { emulateMedia, engine, printedText } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { read, showTable, tableIn } from '../../tools/helpers/tables.js';

const group = (name: string) => ({ group: name });

const drinks = comparisonBy([
  row('Price', 1, 2),
  row('Hot', true, true, group('Taste')),
  row('Sweet', false, false, group('Taste')),
  row('Leaf', true, false, group('`Plant` and [soil](https://example.org)')),
  row('Water', true, true, group('Taste')),
  row('Blank', 1, 2, group(' ')),
  row('None', 1, 2),
]);

/** The bodies of a table: what its header row says, and the rows below. */
function bodiesOf(element: Element): [name: string, rows: string[]][] {
  return [...tableIn(element).tBodies].map((body) => {
    const header = body.querySelector('th[scope=rowgroup]');
    const rows = [...body.querySelectorAll('th[scope=row]')];
    return [read(header), rows.map((th) => read(th.firstElementChild))];
  });
}

describe('groups of rows', () => {
  it('are separate bodies, each with a header for adjacent rows', async () => {
    const element = await showTable(drinks);
    expect(bodiesOf(element)).to.deep.equal([
      ['', ['Price']],
      ['Taste', ['Hot', 'Sweet']],
      ['Plant and soil', ['Leaf']],
      ['Taste', ['Water']],
      ['', ['Blank', 'None']],
    ]);
    const [header] = tableIn(element).querySelectorAll('th[scope=rowgroup]');
    expect(header).to.have.property('colSpan', 3);
    await expectAccessible(element);
  });

  it('are hidden with their rows when only differences are shown', async () => {
    const element = await showTable(drinks);
    buttonNamed(element, 'Differences only').click();
    await framesOf();
    const shown = [...tableIn(element).tBodies].filter((body) => body.checkVisibility());
    expect(shown.map((body) => read(body.querySelector('th')))).to.deep.equal([
      'Price',
      'Plant and soil',
      'Blank',
    ]);
    await expectAccessible(element);
  });

  it('stay in their order in a long table, named once', async () => {
    const rows: Comparison['criteria'] = Array.from({ length: 450 }, (_, index) =>
      row(`Row ${index}`, index, 0, group(index < 20 ? 'First' : 'Second')),
    );
    const element = await fixture<VersusTable>(
      html`<versus-table .comparison=${comparisonBy(rows)}></versus-table>`,
    );
    await element.updateComplete;
    const bodies = [...tableIn(element).tBodies];
    expect(bodies.map(({ rows }) => rows.length)).to.deep.equal([21, 201, 200, 30]);
    const names = bodies.map((body) => body.querySelector('[scope=rowgroup]')?.textContent.trim());
    expect(names).to.deep.equal(['First', 'Second', undefined, undefined]);
    const last = tableIn(element).rows[452]?.querySelector('th');
    expect(last && textOf(last)).to.equal('Row 449');
  });

  for (const width of [200, 320, 700]) {
    it(`have a line of their own, in view, ${width} px wide`, async () => {
      const element = await showTable(drinks);
      // WebKitGTK can't make a window this narrow.
      element.style.inlineSize = `${width}px`;
      await framesOf();
      const table = tableIn(element).getBoundingClientRect();
      for (const header of tableIn(element).querySelectorAll('th[scope=rowgroup]')) {
        const name = header.querySelector('bdi')?.getBoundingClientRect();
        expect(name?.left).to.be.closeTo(table.left, 1);
        expect(name?.right).to.be.at.most(table.right + 1);
        const next = header.closest('tr')?.nextElementSibling?.getBoundingClientRect();
        expect(next?.top).to.be.at.least(header.getBoundingClientRect().bottom - 1);
      }
      await expectAccessible(element);
    });
  }

  // WebKitGTK can't print to anything that a test could read.
  if (engine !== 'webkit') {
    it('are printed', async () => {
      await showTable(drinks);
      await emulateMedia({ type: 'print' });
      expect(await printedText()).to.match(/Taste\s+Hot/);
    });
  }
});
