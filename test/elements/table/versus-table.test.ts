import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusTable } from 'versus-elements';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { buttonNamed } from '../../tools/helpers/controls.js';
import { findAll, focused } from '../../tools/helpers/find.js';
import { click, press } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { read, rowNamed, shownRows, showTable, tableIn } from '../../tools/helpers/tables.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const criteria: Comparison['criteria'] = [
  row('Hot', true, true),
  row('Leaf', true, false),
  row('Cups', { value: 2, note: 'A day.' }, 2),
  row('Price', { value: 2, unit: '€' }, { value: 2, unit: '$' }),
  row('Number', 2, '2'),
  row('Liquid', true, true),
];
const some = comparisonBy(criteria);
const ALL = ['Hot', 'Leaf', 'Cups', 'Price', 'Number', 'Liquid'];
const DIFFERENT = ['Leaf', 'Price', 'Number'];

const toggleIn = (element: Element) => buttonNamed(element, 'Differences only');
const statusIn = (element: Element) => read(findAll(element, '[role=status]')[0]);
const isPressed = (element: Element) => toggleIn(element).getAttribute('aria-pressed');

describe('"Differences only"', () => {
  it('hides the rows in which all agree on a click, and shows them on another', async () => {
    const element = await showTable(some);
    expect(isPressed(element)).to.equal('false');
    expect(statusIn(element)).to.equal('');
    expect(shownRows(element)).to.deep.equal(ALL);

    await click(toggleIn(element));
    await framesOf();
    expect(isPressed(element)).to.equal('true');
    expect(statusIn(element)).to.equal('3 of 6 rows shown');
    expect(shownRows(element)).to.deep.equal(DIFFERENT);
    expect(rowNamed(element, 'Hot').hidden).to.be.true;
    expect(tableIn(element).rows.length).to.equal(7);
    expect(focused() === toggleIn(element), 'focus').to.be.true;
    await expectAccessible(element);

    await click(toggleIn(element));
    await framesOf();
    expect(isPressed(element)).to.equal('false');
    expect(statusIn(element)).to.equal('');
    expect(shownRows(element)).to.deep.equal(ALL);
    await expectAccessible(element);
  });

  it('works with Space and Enter, and keeps the focus', async () => {
    const element = await showTable(some);
    toggleIn(element).focus();
    for (const [key, rows] of [
      ['Space', DIFFERENT],
      ['Enter', ALL],
      ['Space', DIFFERENT],
    ] as const) {
      await press(key);
      await framesOf();
      expect(shownRows(element), key).to.deep.equal(rows);
      expect(focused() === toggleIn(element), `focus after ${key}`).to.be.true;
    }
    await expectAccessible(element);
  });

  it('can be set by attribute and property, and follows both', async () => {
    const element = await fixture<VersusTable>(
      html`<versus-table differences-only .comparison=${some}></versus-table>`,
    );
    expect(element.differencesOnly).to.be.true;
    expect(isPressed(element)).to.equal('true');
    expect(shownRows(element)).to.deep.equal(DIFFERENT);

    await click(toggleIn(element));
    expect(element.differencesOnly).to.be.false;
    expect(element.hasAttribute('differences-only'), 'nothing is reflected').to.be.true;

    element.differencesOnly = true;
    await element.updateComplete;
    expect(shownRows(element)).to.deep.equal(DIFFERENT);
    element.removeAttribute('differences-only');
    await element.updateComplete;
    expect(shownRows(element)).to.deep.equal(ALL);
    await expectAccessible(element);
  });

  it('can be set on a comparison', async () => {
    const whole = await fixture<HTMLElementTagNameMap['versus-comparison']>(
      html`<versus-comparison differences-only .comparison=${some}></versus-comparison>`,
    );
    expect(shownRows(whole)).to.deep.equal(DIFFERENT);
    await click(toggleIn(whole));
    await framesOf();
    expect(shownRows(whole)).to.deep.equal(ALL);
    expect(whole.differencesOnly).to.be.false;
    whole.headingLevel = 3;
    await whole.updateComplete;
    expect(shownRows(whole), 'the reader’s choice stays').to.deep.equal(ALL);
    await click(toggleIn(whole));
    expect(whole.differencesOnly).to.be.true;
    whole.differencesOnly = false;
    await whole.updateComplete;
    expect(shownRows(whole), 'as the page has set it').to.deep.equal(ALL);
    await expectAccessible(whole);
  });

  for (const [same, different, isOffered] of [
    [0, 1, false],
    [2, 2, false],
    [3, 2, true],
    [3, 12, true],
    [3, 13, false],
  ] as const) {
    it(`is ${isOffered ? '' : 'not '}offered if ${same} of ${same + different} rows would be hidden`, async () => {
      const element = await showTable(
        comparisonBy([
          ...Array.from({ length: same }, (_, index) => row(`Same ${index}`, 1, 1)),
          ...Array.from({ length: different }, (_, index) => row(`Other ${index}`, 1, 2)),
        ]),
      );
      expect(findAll(element, 'button[aria-pressed], [role=status]').map(read)).to.deep.equal(
        isOffered ? ['', 'Differences only'] : [],
      );
    });
  }

  it('is offered if the page has hidden rows, however few', async () => {
    const element = await showTable(comparisonBy([row('Hot', true, true), row('Leaf', 1, 2)]));
    element.differencesOnly = true;
    await element.updateComplete;
    expect(statusIn(element)).to.equal('1 of 2 rows shown');
    await click(toggleIn(element));
    await framesOf();
    expect(shownRows(element)).to.deep.equal(['Hot', 'Leaf']);
    await expectAccessible(element);
  });

  it('uses the words of the dataset', async () => {
    const words = { differencesOnly: 'Nur Unterschiede', rowsShown: '{all} Zeilen, davon {shown}' };
    const element = await showTable(comparisonBy(criteria, { words }));
    await click(buttonNamed(element, 'Nur Unterschiede'));
    await framesOf();
    expect(statusIn(element)).to.equal('6 Zeilen, davon 3');
  });

  it('gives way to a link to a hidden row', async () => {
    const element = await showTable(some);
    const address = location.href;
    try {
      await click(toggleIn(element));
      await framesOf();
      location.hash = '#drinks/hot';
      await waitUntil(() => read(focused()) === 'Hot', 'the link leads nowhere');
      expect(shownRows(element)).to.deep.equal(ALL);
      expect(isPressed(element)).to.equal('false');
      await expectAccessible(element);
    } finally {
      history.replaceState(null, '', address);
    }
  });
});

describe('a dataset without values', () => {
  it('shows a message instead of the table', async () => {
    const element = await showTable(
      comparisonBy([{ id: 'text', label: 'Text', details: { tea: 'A leaf.' } }]),
    );
    expect(findAll(element, 'table').length).to.equal(0);
    expect(read(findAll(element, '[part=message]')[0])).to.equal('No data');
    await expectAccessible(element);
  });
});
