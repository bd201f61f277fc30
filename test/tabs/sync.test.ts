import 'versus-elements';
import { expect, oneEvent } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import {
  clickInView,
  hearChoices,
  inShort,
  place,
  selectedIn,
  tabNamed,
} from '../tools/helpers/choices.js';
import { find } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';

const heard = hearChoices();
const COFFEE = ['Coffee', 'Coffee'];
const TEA = ['Tea', 'Tea'];
const ADDRESS = location.pathname + location.search;
let count = 0;

/** A name that no earlier test has used, since choices last as long as the page. */
function freshName(): string {
  count += 1;
  return `name-${count}`;
}

const stored = (name: string) => localStorage.getItem(`versus-elements:sync:${name}`);

function store(name: string, id: string): void {
  localStorage.setItem(`versus-elements:sync:${name}`, id);
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
  history.replaceState(null, '', ADDRESS);
});

describe('elements with the same sync name', () => {
  it('follow each other, and report it', async () => {
    const sync = freshName();
    const first = await place('versus-code', { sync });
    const second = await place('versus-comparison', { sync });
    const third = await place('versus-code', { sync: freshName() });
    const none = await place('versus-code');
    await clickInView(tabNamed(first, 'Coffee'));
    await framesOf();
    expect(selectedIn(first)).to.deep.equal(COFFEE);
    expect(selectedIn(find(second, 'versus-code'))).to.deep.equal(COFFEE);
    expect(second.alternative).to.equal('coffee');
    expect(selectedIn(third), 'of another name').to.deep.equal(TEA);
    expect(selectedIn(none), 'of no name').to.deep.equal(TEA);
    expect(heard.map((event) => [inShort(event), event.target])).to.deep.equal([
      ['change alternative tea coffee', first],
      ['changed alternative tea coffee', first],
      ['changed alternative tea coffee', second],
    ]);
    await expectAccessible(second);
  });

  it('store the choice under versus-elements:sync:NAME, for later elements', async () => {
    const sync = freshName();
    const first = await place('versus-code', { sync });
    expect(stored(sync), 'before a choice').to.be.null;
    await clickInView(tabNamed(first, 'Coffee'));
    expect(stored(sync)).to.equal('coffee');
    expect(localStorage).to.have.length(1);
    const later = await place('versus-code', { sync });
    expect(selectedIn(later)).to.deep.equal(COFFEE);
  });

  it('apply what an earlier visit has stored, and report it', async () => {
    const sync = freshName();
    store(sync, 'coffee');
    const element = await place('versus-comparison', { sync });
    expect(element.alternative).to.equal('coffee');
    expect(selectedIn(find(element, 'versus-code'))).to.deep.equal(COFFEE);
    expect(heard.map(inShort)).to.deep.equal(['changed alternative tea coffee']);
    await expectAccessible(element);
  });

  it('keep their choice if they lack the stored one', async () => {
    for (const absent of ['cocoa', '', 'constructor', '"coffee"', '<b>']) {
      const sync = freshName();
      store(sync, absent);
      const element = await place('versus-code', { sync, alternative: 'coffee' });
      expect(selectedIn(element), absent).to.deep.equal(COFFEE);
      expect(stored(sync), 'it may mean something elsewhere').to.equal(absent);
    }
    expect(heard.map(inShort)).to.be.empty;
  });

  it('keep their choice if they lack the other’s', async () => {
    const sync = freshName();
    const alternatives = [
      { id: 'cocoa', name: 'Cocoa' },
      { id: 'coffee', name: 'Coffee' },
    ];
    const code = { cocoa: { description: 'Warm it.' } };
    const samples = [{ id: 'warm', label: 'Warm it', code }];
    const comparison = drinksWithTabs({
      id: 'warm-drinks',
      alternatives,
      criteria: [{ id: 'x', label: 'X', values: {} }],
      samples,
    });
    const other = await place('versus-code', { sync, comparison, alternative: 'coffee' });
    const element = await place('versus-code', { sync });
    await clickInView(tabNamed(other, 'Cocoa'));
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(TEA);
    await clickInView(tabNamed(element, 'Coffee'));
    await framesOf();
    expect(selectedIn(other)).to.deep.equal(['Coffee']);
    await clickInView(tabNamed(element, 'Tea'));
    await framesOf();
    expect(selectedIn(other)).to.deep.equal(['Coffee']);
  });

  it('neither share nor store what is assigned, or what a listener has cancelled', async () => {
    const sync = freshName();
    const first = await place('versus-code', { sync });
    const second = await place('versus-code', { sync });
    first.alternative = 'coffee';
    await framesOf();
    expect(selectedIn(second)).to.deep.equal(TEA);
    second.addEventListener('versus-change', (event) => {
      event.preventDefault();
    });
    await clickInView(tabNamed(second, 'Coffee'));
    await framesOf();
    expect(selectedIn(second)).to.deep.equal(TEA);
    expect(stored(sync)).to.be.null;
  });

  it('neither share nor store what a link has chosen', async () => {
    const sync = freshName();
    const first = await place('versus-code', { sync });
    const second = await place('versus-code', { sync });
    const isFollowed = oneEvent(window, 'hashchange');
    location.hash = 'drinks/serve/coffee';
    await isFollowed;
    await framesOf();
    expect(selectedIn(first)).to.deep.equal(COFFEE);
    expect(selectedIn(second)).to.deep.equal(TEA);
    expect(stored(sync)).to.be.null;
  });

  it('can be linked and unlinked at any time', async () => {
    const [sync, apart] = [freshName(), freshName()];
    const first = await place('versus-code', { sync });
    const second = await place('versus-code', { sync: apart });
    second.sync = sync;
    await framesOf();
    await clickInView(tabNamed(first, 'Coffee'));
    await framesOf();
    expect(selectedIn(second)).to.deep.equal(COFFEE);
    second.sync = null;
    await framesOf();
    await clickInView(tabNamed(first, 'Tea'));
    await framesOf();
    expect(selectedIn(second)).to.deep.equal(COFFEE);
    second.sync = sync;
    await framesOf();
    expect(selectedIn(second), 'together again').to.deep.equal(TEA);
  });

  it('don’t follow while they are off the page, but once they are back', async () => {
    const sync = freshName();
    const first = await place('versus-code', { sync });
    const second = await place('versus-code', { sync });
    const { parentElement } = second;
    second.remove();
    await clickInView(tabNamed(first, 'Coffee'));
    await framesOf();
    expect(heard).to.have.length(2);
    parentElement?.append(second);
    await framesOf();
    expect(selectedIn(second)).to.deep.equal(COFFEE);
  });
});

describe('which choice holds', () => {
  for (const tag of ['versus-code', 'versus-comparison'] as const) {
    const codeOf = (element: Element) =>
      element.localName === 'versus-code' ? element : find(element, 'versus-code');

    it(`in <${tag}>: a link takes precedence over a stored value`, async () => {
      const sync = freshName();
      store(sync, 'tea');
      location.hash = 'drinks/serve/coffee';
      const element = await place(tag, { sync, alternative: 'tea' });
      expect(element.alternative).to.equal('coffee');
      expect(selectedIn(codeOf(element))).to.deep.equal(COFFEE);
      expect(stored(sync), 'and leaves it').to.equal('tea');
    });

    it(`in <${tag}>: a stored value over the author’s choice`, async () => {
      const sync = freshName();
      store(sync, 'coffee');
      const element = await place(tag, { sync, alternative: 'tea' });
      expect(element.alternative).to.equal('coffee');
      expect(selectedIn(codeOf(element))).to.deep.equal(COFFEE);
    });

    it(`in <${tag}>: a stored value, even if the data come later`, async () => {
      const sync = freshName();
      store(sync, 'coffee');
      const element = await place(tag, { sync, alternative: 'tea', comparison: null });
      await framesOf();
      element.comparison = drinksWithTabs();
      await framesOf();
      await element.updateComplete;
      expect(element.alternative).to.equal('coffee');
      expect(selectedIn(codeOf(element))).to.deep.equal(COFFEE);
    });

    it(`in <${tag}>: the author’s choice over the first`, async () => {
      const element = await place(tag, { sync: freshName(), alternative: 'coffee' });
      expect(element.alternative).to.equal('coffee');
      expect(selectedIn(codeOf(element))).to.deep.equal(COFFEE);
    });
  }
});
