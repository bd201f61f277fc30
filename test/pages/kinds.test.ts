import { expect } from '@open-wc/testing';
import { selectedIn, tabsIn } from '../tools/helpers/choices.js';
import { contrast } from '../tools/helpers/colours.js';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { openPage } from '../tools/helpers/frame.js';
import { expectWhole } from '../tools/helpers/going-on.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';

const PAGES = '/test/pages';

describe('on an old page, without a doctype and with globals of its own', () => {
  it('everything is shown, in the style of its surroundings', async () => {
    const page = await openPage(`${PAGES}/old.html`);
    expect(page.document.compatMode).to.equal('BackCompat');
    const widget = find(page.document, 'versus-comparison');
    expect(findAll(widget, 'tbody tr').length).to.be.greaterThan(20);
    expect(tabsIn(find(widget, 'versus-criteria')).length).to.be.greaterThan(3);
    expect(findAll(widget, 'pre').length).to.be.greaterThan(3);
    const around = page.getComputedStyle(find(page.document, '#content'));
    const cell = page.getComputedStyle(find(widget, 'tbody td'));
    for (const name of ['color', 'fontSize', 'fontStyle', 'fontFamily'] as const) {
      expect(cell[name], name).to.equal(around[name]);
    }
    const [, second] = tabsIn(find(widget, 'versus-criteria'));
    second?.click();
    await framesOf(page);
    expect(selectedIn(find(widget, 'versus-criteria'))).to.deep.equal([second && textOf(second)]);
  });
});

describe('on a page in a WordPress theme', () => {
  it('the table is complete, in the language of the page', async () => {
    const page = await openPage(`${PAGES}/wordpress.html`, 320);
    const widget = find(page.document, 'versus-table');
    const cells = findAll(widget, 'tbody bdi').map(textOf);
    expect(cells).to.include.members(['35 %', '12.345,5', '2011', '--no-hidden']);
    expect(page.document.documentElement.scrollWidth).to.equal(320);
    const [code] = findAll(widget, 'td code');
    expect(code && page.getComputedStyle(code).hyphens).to.equal('none');
    expect(page.getComputedStyle(find(widget, 'tbody td')).borderInlineStartWidth).to.equal('0px');
  });
});

describe('on a Docusaurus page', () => {
  it('the widget survives the router, and keeps its keys and links to itself', async () => {
    const page = await openPage(`${PAGES}/docusaurus.html`);
    const widget = find(page.document, 'versus-comparison');
    const criteria = find(widget, 'versus-criteria');
    const [first, second] = tabsIn(criteria);
    const key = { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true };
    first?.dispatchEvent(new page.KeyboardEvent('keydown', key));
    await framesOf(page);
    expect(selectedIn(criteria)).to.deep.equal([second && textOf(second)]);
    find(find(widget, 'versus-table'), 'a[href$="/security"]').click();
    await framesOf(page);
    expect(widget.isConnected, 'the same page').to.be.true;
    expect(selectedIn(criteria)).to.deep.equal(['Security']);
    find(page.document, 'nav a').click();
    await untilShown(page.document);
    expect(widget.isConnected).to.be.false;
    expect(findAll(page.document, 'versus-table').length).to.equal(1);
    await expectWhole(page);
  });

  it('follows its dark theme', async () => {
    const page = await openPage(`${PAGES}/docusaurus.html`);
    find(page.document, '#theme').click();
    await framesOf(page);
    await framesOf(page);
    const root = find(find(page.document, 'versus-comparison'), '.root');
    const { color } = page.getComputedStyle(root);
    expect(contrast(color, '#1b1b1d')).to.be.greaterThan(7);
    expect(root.style.getPropertyValue('--_code-scheme')).to.equal('dark');
  });
});

describe('on a page with a strict CSP', () => {
  for (const name of ['docusaurus', 'old', 'wordpress']) {
    it(`${name}.html shows the same`, async () => {
      // The CSP forbids the page's own style elements; the widget needs none.
      const page = await openPage(`/csp${PAGES}/${name}.html`);
      const [cell] = findAll(page.document, 'tbody th');
      expect(cell && page.getComputedStyle(cell).position).to.equal('sticky');
    });
  }
});
