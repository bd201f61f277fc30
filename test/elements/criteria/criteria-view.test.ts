import 'versus-elements';
import { expect } from '@open-wc/testing';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { drinksWithTabs } from '../../tools/fixtures/drinks.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import {
  clickInView,
  panelOf,
  place,
  selectedIn,
  shownPanels,
  tabNamed,
  tabsIn,
} from '../../tools/helpers/choices.js';
import { find, findAll, textOf } from '../../tools/helpers/find.js';
import { press, setViewport } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { rolesOf } from '../../tools/helpers/roles.js';

/** The rendered text, line by line. */
const shownLines = ({ innerText }: HTMLElement) =>
  innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const NAMES = ['Plant', 'Caffeine', 'Taste'];

describe('the criteria as tabs', () => {
  it('are a named tablist, one tab for each criterion with details', async () => {
    const element = await place('versus-criteria');
    const tablist = find(element, '[role=tablist]');
    expect(tablist.getAttribute('aria-label')).to.equal('In detail');
    expect(tabsIn(tablist).map(textOf)).to.deep.equal(NAMES);
    await expectAccessible(element);
  });

  it('each controls a panel that it labels, in the same shadow root', async () => {
    const element = await place('versus-criteria');
    for (const tab of tabsIn(element)) {
      const panel = panelOf(tab);
      expect(panel.getAttribute('role')).to.equal('tabpanel');
      expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
      expect(panel.getRootNode()).to.equal(tab.getRootNode());
    }
    expect(findAll(element, '[role=tabpanel]')).to.have.length(NAMES.length);
    const ids = findAll(element, '[id]').map(({ id }) => id);
    expect(new Set(ids)).to.have.length(ids.length);
  });

  it('have a focus ring that is clear of their letters', async () => {
    const element = await place('versus-criteria');
    const [first] = tabsIn(element);
    first?.focus();
    for (const name of ['Caffeine', 'Taste']) {
      await press('ArrowRight');
      const tab = tabNamed(element, name);
      const ring = -parseFloat(getComputedStyle(tab).outlineOffset);
      const letters = document.createRange();
      letters.selectNodeContents(tab);
      const gap = letters.getBoundingClientRect().left - tab.getBoundingClientRect().left;
      expect(gap, name).to.be.greaterThan(ring + 1);
    }
    await expectAccessible(element);
  });

  it('one is selected, one panel is shown, whichever is clicked', async () => {
    const element = await place('versus-criteria');
    expect(selectedIn(element)).to.deep.equal(['Plant']);
    for (const name of ['Taste', 'Caffeine', 'Caffeine', 'Plant']) {
      const tab = tabNamed(element, name);
      await clickInView(tab);
      await framesOf();
      expect(selectedIn(element)).to.deep.equal([name]);
      expect(tabsIn(element).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([tab]);
      expect(shownPanels(element)).to.deep.equal([panelOf(tab)]);
      await expectAccessible(element);
    }
  });

  it('a panel has a place for an alternative without a detail', async () => {
    const element = await place('versus-criteria', { criterion: 'taste' });
    const sections = findAll(panelOf(tabNamed(element, 'Taste')), 'section');
    expect(sections.map(({ innerText }) => innerText.trim().split(/\n+/))).to.deep.equal([
      ['Tea', 'It depends on the leaf.', 'And on the water.'],
      ['Coffee', 'No data'],
    ]);
    await expectAccessible(element);
  });

  it('a panel says that its criterion is an opinion, and a detail that it is one', async () => {
    const comparison = comparisonBy([
      row('Taste', 1, 2, { opinion: true, details: { tea: 'Mild.', coffee: 'Strong.' } }),
      row('Smell', 1, 2, { details: { tea: { text: 'Fine.', opinion: true }, coffee: 'Finer.' } }),
    ]);
    const element = await place('versus-criteria', { comparison });
    const lines = (name: string) => shownLines(panelOf(tabNamed(element, name)));
    expect(lines('Taste')).to.deep.equal(['Opinion', 'Tea', 'Mild.', 'Coffee', 'Strong.']);
    await expectAccessible(element);
    await clickInView(tabNamed(element, 'Smell'));
    await framesOf();
    expect(lines('Smell')).to.deep.equal(['Tea', 'Fine. Opinion', 'Coffee', 'Finer.']);
    await expectAccessible(element);
  });

  it('code, strong text and links are elements, wherever a panel has text', async () => {
    const text = 'With `milk`, **hot**, by [the book](https://example.com/book).';
    const comparison = comparisonBy([
      row('Taste', 1, 2, {
        description: text,
        takeaway: text,
        details: { tea: text, coffee: { text, opinion: true } },
      }),
    ]);
    const panel = find(await place('versus-criteria', { comparison }), '[part=panel]');
    const texts = findAll(panel, 'p').filter(({ textContent }) => textContent.includes('book'));
    expect(texts).to.have.length(4);
    for (const one of texts) {
      expect(textOf(one)).to.match(/^With milk, hot, by the book\.( Opinion)?$/);
      expect(textOf(find(one, 'code'))).to.equal('milk');
      expect(textOf(find(one, 'strong'))).to.equal('hot');
      const link = find(one, 'a');
      expect([textOf(link), link.getAttribute('href')]).to.deep.equal([
        'the book',
        'https://example.com/book',
      ]);
    }
  });

  it('a panel ends with links to its samples, which can be told apart on paper', async () => {
    const code = { tea: { files: [{ name: 'tea.sh', language: 'bash', code: 'brew' }] } };
    const samples = ['Brew a cup', 'Pour it'].map((label, index) => ({
      ...{ id: `s${index}`, label, criterion: 'taste', code },
    }));
    const criteria = [row('Taste', 1, 2, { details: { tea: 'Mild.', coffee: 'Strong.' } })];
    const comparison = comparisonBy(criteria, { samples });
    const element = await place('versus-comparison', { comparison });
    const panel = find(find(element, 'versus-criteria'), '[part=panel]');
    expect(shownLines(panel).at(-1)).to.equal('In code: Brew a cup · Pour it');
    await expectAccessible(element);
  });

  it('one criterion with details: its panel under a heading, and no tabs', async () => {
    const comparison = comparisonBy([
      row('Taste', 1, 2, { details: { tea: 'Mild.', coffee: 'Strong.' } }),
      row('Smell', 1, 2),
    ]);
    const element = await place('versus-comparison', { comparison });
    const criteria = find(element, 'versus-criteria');
    const panel = find(criteria, '[part=panel]');
    expect(findAll(criteria, '[role=tablist], [role=tab], [role=tabpanel]')).to.be.empty;
    expect(shownLines(panel)).to.deep.equal(['Taste', 'Tea', 'Mild.', 'Coffee', 'Strong.']);
    expect(findAll(criteria, 'h4, h5').map(textOf)).to.deep.equal(['Taste', 'Tea', 'Coffee']);
    expect(element.criterion).to.equal('taste');

    find(find(element, 'versus-table'), 'th a').click();
    await framesOf();
    expect(panel.matches(':focus'), 'a link from the table').to.be.true;
    await expectAccessible(element);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('no criterion with details: a message instead of an empty tablist', async () => {
    const criteria = drinksWithTabs().criteria.filter(({ details }) => !details);
    const element = await place('versus-criteria', { comparison: drinksWithTabs({ criteria }) });
    expect(findAll(element, '[role=tablist]')).to.be.empty;
    expect(find(element, '[part=message]').textContent.trim()).not.to.equal('');
    expect(element.criterion).to.be.undefined;
    await expectAccessible(element);
  });
});

describe('a panel that is not selected', () => {
  it('is hidden by a wrapper without a box of its own, where find-in-page reaches it', async () => {
    const element = await place('versus-criteria');
    for (const name of ['Caffeine', 'Taste']) {
      const panel = panelOf(tabNamed(element, name));
      const wrapper = panel.parentElement;
      if (!wrapper) throw new Error('The panel has no wrapper.');
      expect(wrapper.getAttribute('hidden')).to.equal('until-found');
      expect(panel.hidden).to.be.false;
      const { padding, borderWidth, height } = getComputedStyle(wrapper);
      expect([padding, borderWidth]).to.deep.equal(['0px', '0px']);
      // An engine without "until-found" applies display: none.
      expect(['0px', 'auto']).to.include(height);
      expect(wrapper.getBoundingClientRect().height).to.equal(0);
    }
  });

  it('is not in the accessibility tree', async () => {
    const element = await place('versus-criteria');
    await clickInView(tabNamed(element, 'Caffeine'));
    await framesOf();
    const panels = (await rolesOf(element)).filter((line) => line.startsWith('tabpanel'));
    expect(panels).to.deep.equal(['tabpanel "Caffeine"']);
    expect(shownPanels(element).map(textOf).join()).to.contain('A little.');
  });
});

describe('every control', () => {
  for (const [width, tag] of [
    [320, 'versus-criteria'],
    [1280, 'versus-criteria'],
    [320, 'versus-code'],
    [1280, 'versus-code'],
  ] as const) {
    it(`of <${tag}> is at least 24 by 24 px in a window of ${width} px`, async () => {
      await setViewport(width);
      const comparison = drinksWithTabs({
        alternatives: [
          { id: 'tea', name: 'I' },
          { id: 'coffee', name: '.' },
        ],
        criteria: ['A', 'i', '.'].map((label, index) => ({
          id: index ? `c${index}` : 'plant',
          label,
          details: { tea: 'Yes.' },
        })),
      });
      const element = await place(tag, { comparison });
      const controls = findAll(element, 'button, summary').filter((one) => one.checkVisibility());
      expect(controls.length).to.be.greaterThan(2);
      for (const control of controls) {
        const size = control.getBoundingClientRect();
        expect(size.width, textOf(control)).to.be.at.least(24);
        expect(size.height, textOf(control)).to.be.at.least(24);
      }
      await expectAccessible(element);
    });
  }
});
