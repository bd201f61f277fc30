import 'versus-elements';
import { expect, oneEvent } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { hearChoices, inShort, place, selectedIn, tabNamed } from '../tools/helpers/choices.js';
import { find, findAll, focused, textOf } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { shownRows } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hearChoices();
const ADDRESS = location.pathname + location.search;

afterEach(() => {
  history.replaceState(null, '', ADDRESS);
  scrollTo(0, 0);
});

/** Goes to a fragment, like a click on a link on the page. */
async function goTo(fragment: string): Promise<void> {
  const { href } = location;
  location.hash = fragment;
  if (location.href !== href) await oneEvent(window, 'hashchange');
  await framesOf();
}

/** The element that the last link has led to: it is in view, focused and marked. */
function reached(): Element {
  const element = focused();
  if (!element?.matches('[data-target]')) throw new Error('No link has led anywhere.');
  const { top, bottom } = element.getBoundingClientRect();
  expect(top, textOf(element)).to.be.within(-1, innerHeight);
  expect(Math.min(bottom, innerHeight), textOf(element)).to.be.greaterThan(top);
  return element;
}

const linkNamed = (root: Element, name: string) =>
  findAll(root, 'a').find((link) => textOf(link) === name);

const role = (element: Element) => element.getAttribute('role') ?? element.localName;

describe('a link of the form', () => {
  for (const [fragment, where, what, text] of [
    ['drinks/taste', 'versus-criteria', 'tab', 'Taste'],
    ['drinks/hot', 'versus-table', 'th', 'Hot'],
    ['drinks/taste/tea', 'versus-criteria', 'section', 'It depends on the leaf.'],
    ['drinks/taste/coffee', 'versus-criteria', 'section', 'No data'],
    ['drinks/hot/coffee', 'versus-table', 'td', 'Yes'],
    ['drinks/taste/tea/value', 'versus-table', 'td', 'Mild'],
    ['drinks/hot/tea/value', 'versus-table', 'td', 'Yes'],
    ['drinks/serve', 'versus-code', 'details', 'Serve it'],
    ['drinks/serve/coffee', 'versus-code', 'tab', 'Coffee'],
    ['drinks/serve/tea', 'versus-code', 'tab', 'Tea'],
    ['drinks/tea/features/2', 'versus-comparison', 'li', 'Keeps long'],
    ['drinks/tea/advantages/1', 'versus-comparison', 'li', 'Cheap'],
    ['mine/taste', 'versus-criteria', 'tab', 'Taste'],
    ['mine/coffee/features/1', 'versus-comparison', 'li', 'Many roasts'],
    ['mine/serve/coffee', 'versus-code', 'tab', 'Coffee'],
  ] as const) {
    it(`#${fragment} leads to the ${what} in ${where}`, async () => {
      const element = await place('versus-comparison', { id: 'mine' });
      await goTo(fragment);
      const target = reached();
      expect(role(target)).to.equal(what);
      expect(textOf(target)).to.contain(text);
      expect((target.getRootNode() as ShadowRoot).host.localName).to.equal(where);
      expect(findAll(element, '[data-target]').every((one) => one.checkVisibility())).to.be.true;
      await expectAccessible(element);
    });
  }

  it('#ID/CRITERION/ALTERNATIVE opens the tab that has the detail', async () => {
    const element = await place('versus-criteria');
    await goTo('drinks/taste/tea');
    expect(selectedIn(element)).to.deep.equal(['Taste']);
    expect(heard.map(inShort)).to.deep.equal(['changed criterion plant taste']);
  });

  it('#ID/SAMPLE/ALTERNATIVE shows that alternative', async () => {
    const element = await place('versus-code');
    await goTo('drinks/serve/coffee');
    expect(selectedIn(element)).to.deep.equal(['Coffee', 'Coffee']);
    expect(heard.map(inShort)).to.deep.equal(['changed alternative tea coffee']);
  });

  for (const path of ['serve', 'serve/coffee', 'serve/tea']) {
    it(`#ID/${path} opens the sample if it is closed`, async () => {
      const element = await place('versus-code');
      const sample = find(element, '[data-link=serve]');
      expect(sample.hasAttribute('open')).to.be.false;
      await goTo(`drinks/${path}`);
      expect(sample.hasAttribute('open')).to.be.true;
      const code = findAll(sample, 'pre').filter((one) => one.checkVisibility());
      expect(code.map(textOf).join()).to.contain(path === 'serve/coffee' ? 'coffee' : 'tea');
      reached();
    });
  }

  it('without a target changes nothing, and throws nothing', async () => {
    const element = await place('versus-comparison', { id: 'mine' });
    for (const fragment of [
      'drinks',
      'drinks/',
      'drinks/nothing',
      'drinks/constructor',
      'drinks/taste/nothing',
      'drinks/tea/features/9',
      'drinks/tea/features/0',
      'others/taste',
      '%E0%A4%A/taste',
      'drinks/"]/taste',
      'drinks/taste"],*,["',
    ]) {
      await goTo(fragment);
      expect(findAll(element, '[data-target]'), fragment).to.be.empty;
      expect(selectedIn(element)[0], fragment).to.equal('Plant');
    }
    expect(heard.map(inShort)).to.be.empty;
    expect(scrollY).to.equal(0);
  });

  it('with an id that has to be escaped is followed', async () => {
    const element = await place('versus-criteria', { id: 'tee & größe' });
    await goTo(`${encodeURIComponent('tee & größe')}/taste`);
    expect(selectedIn(element)).to.deep.equal(['Taste']);
  });
});

describe('with several elements', () => {
  it('the dataset’s id refers to the first on the page that shows the target', async () => {
    const comparison = drinksWithTabs({ criteria: drinksWithTabs().criteria.slice(0, 3) });
    const without = await place('versus-criteria', { comparison });
    const second = await place('versus-criteria');
    const third = await place('versus-criteria');
    await goTo('drinks/taste');
    expect([without, second, third].map((one) => selectedIn(one)[0])).to.deep.equal([
      'Plant',
      'Taste',
      'Plant',
    ]);
    expect(reached()).to.equal(tabNamed(second, 'Taste'));
  });

  it('the order on the page counts, not that of connection', async () => {
    const later = await place('versus-criteria');
    const earlier = document.createElement('versus-criteria');
    earlier.comparison = drinksWithTabs();
    later.before(earlier);
    await framesOf();
    await goTo('drinks/caffeine');
    expect(selectedIn(earlier)).to.deep.equal(['Caffeine']);
    expect(selectedIn(later)).to.deep.equal(['Plant']);
  });

  it('each has its own id', async () => {
    const first = await place('versus-comparison', { id: 'first' });
    const second = await place('versus-comparison', { id: 'second' });
    await goTo('second/taste');
    expect([first.criterion, second.criterion]).to.deep.equal(['plant', 'taste']);
    await goTo('first/caffeine');
    expect([first.criterion, second.criterion]).to.deep.equal(['caffeine', 'taste']);
  });

  it('a tab takes precedence over a row, even over one above it', async () => {
    await place('versus-table');
    const criteria = await place('versus-criteria');
    await goTo('drinks/taste');
    expect(reached()).to.equal(tabNamed(criteria, 'Taste'));
  });

  it('one place is marked at a time', async () => {
    const element = await place('versus-comparison');
    await goTo('drinks/hot');
    await goTo('drinks/serve/coffee');
    await goTo('drinks/taste');
    expect(findAll(element, '[data-target]').map(textOf)).to.deep.equal(['Taste']);
  });

  it('one that no longer shows the dataset gives way to the next', async () => {
    const first = await place('versus-criteria');
    const second = await place('versus-criteria');
    first.comparison = null;
    await framesOf();
    await goTo('drinks/taste');
    expect(selectedIn(second)).to.deep.equal(['Taste']);
    const table = await place('versus-table');
    expect(linkNamed(table, 'Taste')).not.to.be.undefined;
    second.comparison = null;
    await framesOf();
    expect(linkNamed(table, 'Taste'), 'no tabs are there').to.be.undefined;
    first.comparison = drinksWithTabs();
    await framesOf();
    expect(linkNamed(table, 'Taste'), 'tabs are there again').not.to.be.undefined;
  });
});

describe('a row that "Differences only" hides', () => {
  for (const fragment of ['drinks/hot', 'drinks/hot/tea', 'drinks/hot/tea/value']) {
    it(`is shown by #${fragment}`, async () => {
      const element = await place('versus-table', { differencesOnly: true });
      expect(shownRows(element)).to.deep.equal(['Plant', 'Taste']);
      await goTo(fragment);
      expect(shownRows(element)).to.contain('Hot');
      expect(textOf(reached())).to.match(/Hot|Yes/);
      expect(element.differencesOnly).to.be.false;
      await expectAccessible(element);
    });
  }
});

describe('links in the widget', () => {
  it('lead from a row to its tab only while the page has an element that shows it', async () => {
    const table = await place('versus-table');
    expect(linkNamed(table, 'Taste')).to.be.undefined;
    const other = await place('versus-criteria', { comparison: drinksWithTabs({ id: 'other' }) });
    expect(linkNamed(table, 'Taste'), 'of another dataset').to.be.undefined;
    const criteria = await place('versus-criteria');
    expect(linkNamed(table, 'Taste')?.getAttribute('href')).to.equal('#drinks/taste');
    expect(linkNamed(table, 'Hot'), 'a row without a tab').to.be.undefined;
    await expectAccessible(table);
    linkNamed(table, 'Taste')?.click();
    await framesOf();
    expect(reached()).to.equal(tabNamed(criteria, 'Taste'));
    expect(selectedIn(other)).to.deep.equal(['Plant']);
    criteria.remove();
    await framesOf();
    expect(linkNamed(table, 'Taste'), 'when it is gone').to.be.undefined;
  });

  it('lead from a tab to its samples only while the page has an element that shows them', async () => {
    const criteria = await place('versus-criteria');
    expect(linkNamed(criteria, 'Brew it')).to.be.undefined;
    const code = await place('versus-code');
    expect(linkNamed(criteria, 'Brew it')?.getAttribute('href')).to.equal('#drinks/brew');
    expect(linkNamed(criteria, 'Serve it'), 'a sample of no criterion').to.be.undefined;
    await expectAccessible(criteria);
    linkNamed(criteria, 'Brew it')?.click();
    await framesOf();
    expect(textOf(reached())).to.contain('Brew it');
    code.remove();
    await framesOf();
    expect(linkNamed(criteria, 'Brew it')).to.be.undefined;
  });

  it('stay within their own comparison, even if an earlier one has the same id', async () => {
    const first = await place('versus-comparison');
    const second = await place('versus-comparison');
    const link = linkNamed(find(second, 'versus-table'), 'Taste');
    link?.click();
    await waitUntil(() => second.criterion === 'taste');
    await framesOf();
    expect([first.criterion, second.criterion]).to.deep.equal(['plant', 'taste']);
  });

  it('are all that changes the address', async () => {
    const element = await place('versus-comparison');
    const before = location.href;
    const { length } = history;
    tabNamed(find(element, 'versus-criteria'), 'Taste').click();
    tabNamed(find(element, 'versus-code'), 'Coffee').click();
    await framesOf();
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(length);
  });
});
