import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { setViewport } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { countRoles } from '../../tools/helpers/roles.js';
import { read, rowHeaders, showTable, tableIn } from '../../tools/helpers/tables.js';

const detail = { details: { tea: 'A leaf.', coffee: 'A seed.' } };

describe('the table', () => {
  it('is named by its caption, and has a header for each alternative and each row', async () => {
    const element = await showTable(comparisonBy([row('Leaf', true, false), row('Cup', 1, 2)]));
    const table = tableIn(element);
    expect(read(table.caption)).to.equal('Tea vs Coffee');
    const columns = [...table.querySelectorAll('thead th')];
    expect(columns.map(read)).to.deep.equal(['Tea', 'Coffee']);
    expect(columns.map((th) => th.getAttribute('scope'))).to.deep.equal(['col', 'col']);
    expect(rowHeaders(element).map(read)).to.deep.equal(['Leaf', 'Cup']);
    expect(rowHeaders(element).map((th) => th.getAttribute('scope'))).to.deep.equal(['row', 'row']);
    await expectAccessible(element);
  });

  it('shows its caption on its own, and in a comparison, where the heading says it, only exposes it', async () => {
    const comparison = comparisonBy([row('Leaf', true, false)]);
    const alone = await showTable(comparison);
    expect(tableIn(alone).caption?.clientHeight).to.be.greaterThan(15);
    const whole = await fixture(
      html`<versus-comparison .comparison=${comparison}></versus-comparison>`,
    );
    expect(read(tableIn(whole).caption)).to.equal('Tea vs Coffee');
    expect(tableIn(whole).caption?.clientHeight).to.be.lessThan(2);
    await expectAccessible(whole);
  });

  it('leaves out criteria without values', async () => {
    const text = { id: 'text', label: 'Only a tab', ...detail };
    const element = await showTable(comparisonBy([text, row('Leaf', true, false)]));
    expect(rowHeaders(element).map(read)).to.deep.equal(['Leaf']);
  });

  it('shows the version of an alternative beside its name', async () => {
    const alternatives: Comparison['alternatives'] = [
      { id: 'tea', name: 'Tea', version: '2.0' },
      { id: 'coffee', name: 'Coffee' },
    ];
    const element = await showTable(comparisonBy([row('Leaf', true, false)], { alternatives }));
    expect([...tableIn(element).querySelectorAll('thead th')].map(read)).to.deep.equal([
      'Tea 2.0',
      'Coffee',
    ]);
  });

  for (const width of [320, 390, 1280]) {
    it(`keeps its roles ${width} px wide`, async () => {
      await setViewport(width);
      const element = await showTable(
        comparisonBy([
          row('Leaf', true, false, { description: 'Of the plant.' }),
          row('Cup', 1, 2),
        ]),
      );
      const table = tableIn(element);
      expect(await countRoles(table)).to.deep.equal({
        table: 1,
        row: 3,
        columnheader: 2,
        rowheader: 2,
        // Includes the corner.
        cell: 5,
      });
      await expectAccessible(element);
    });
  }
});

describe('a row header', () => {
  const linked = comparisonBy([row('Plant', 'Camellia', 'Coffea', detail), row('Cup', 1, 2)]);
  const links = (element: Element) =>
    [...tableIn(element).querySelectorAll('a')].map((link) => `${read(link)} ${link.hash}`);

  it('links to its tab only while an element that shows it is on the page', async () => {
    const table = await showTable(linked);
    expect(links(table)).to.be.empty;

    const place = await fixture(html`<div></div>`);
    const criteria = Object.assign(document.createElement('versus-criteria'), {
      comparison: linked,
    });
    place.append(criteria);
    await framesOf();
    expect(links(table)).to.deep.equal(['Plant #drinks/plant']);
    await expectAccessible(table);

    criteria.comparison = { ...linked, id: 'other' };
    await framesOf();
    expect(links(table), 'with the tabs of another dataset').to.be.empty;
    criteria.comparison = linked;
    await framesOf();
    expect(links(table)).to.have.length(1);

    criteria.remove();
    await framesOf();
    expect(links(table), 'when the tabs are gone').to.be.empty;
  });

  it('links to no tab in a comparison whose sections have none', async () => {
    const whole = await fixture<HTMLElementTagNameMap['versus-comparison']>(
      html`<versus-comparison .comparison=${linked} id="drink"></versus-comparison>`,
    );
    await framesOf();
    expect(links(whole)).to.deep.equal(['Plant #drink/plant']);
    whole.sections = 'table';
    await framesOf();
    expect(links(whole)).to.be.empty;
  });
});
