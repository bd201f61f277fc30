import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { comparisonBy, row } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { markAt } from '../tools/helpers/claims.js';
import { buttonNamed, nameOf } from '../tools/helpers/controls.js';
import { find, focused } from '../tools/helpers/find.js';
import { press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

const source = 'https://example.org/';
const claim = (value: string) => ({ value, source });

/** Has a mark in each cell but one: there is no price for coffee. */
const drinks: Comparison = comparisonBy(
  [
    row('Plant', claim('Camellia'), claim('Coffea')),
    row('Hot', claim('Yes'), claim('Yes')),
    row('Price', claim('Low'), null),
    row('Taste', claim('Mild'), claim('Strong')),
    row('Wet', claim('Yes'), claim('Yes')),
    row('Solid', claim('No'), claim('No')),
  ],
  {
    alternatives: [
      { id: 'tea', name: 'Tea', features: [{ text: 'Old.', source }, 'Green.'] },
      { id: 'coffee', name: 'Coffee', features: ['Black.'] },
    ],
  },
);

function focusedName(): string {
  const element = focused();
  return element ? nameOf(element) : '';
}

interface Placed {
  readonly element: HTMLElement;
  readonly before: HTMLElement;
  readonly after: HTMLElement;
}

async function place(sections: string, dir = 'ltr'): Promise<Placed> {
  const all = await fixture<HTMLElement>(html`
    <div dir=${dir}>
      <button type="button" class="before">Before</button>
      <versus-comparison sections=${sections} .comparison=${drinks}></versus-comparison>
      <button type="button" class="after">After</button>
    </div>
  `);
  await framesOf();
  return {
    element: find(all, 'versus-comparison'),
    before: find(all, 'button.before'),
    after: find(all, 'button.after'),
  };
}

/** Presses keys in turn, starting at a mark, and lists the row and column each one leads to. */
async function path(element: Element, ...keys: Parameters<typeof press>): Promise<string[]> {
  const cells = ['Plant', 'Hot', 'Price', 'Taste'].flatMap((label) =>
    ['Tea', 'Coffee'].map((column) => [label, column] as const),
  );
  const places: string[] = [];
  for (const key of keys) {
    await press(key);
    const here = cells.find(
      ([label, column]) =>
        !(label === 'Price' && column === 'Coffee') && markAt(element, label, column) === focused(),
    );
    places.push(here?.join() ?? 'no mark');
  }
  return places;
}

describe('the marks of a table', () => {
  it('are a single tab stop', async () => {
    const { element, before, after } = await place('table');
    before.focus();
    await press('Tab');
    expect(focusedName()).to.equal('Differences only');
    await press('Tab');
    expect(focused() === markAt(element, 'Plant', 'Tea')).to.be.true;
    await press('Tab');
    expect(focusedName()).to.equal('Sources');
    await press('Tab');
    expect(focused() === after).to.be.true;
  });

  it('are traversed with the arrow keys, along rows and columns', async () => {
    const { element } = await place('table');
    markAt(element, 'Plant', 'Tea').focus();
    expect(
      await path(
        element,
        'ArrowRight',
        'ArrowDown',
        'ArrowDown',
        'ArrowLeft',
        'ArrowUp',
        'ArrowUp',
      ),
    ).to.deep.equal([
      'Plant,Coffee',
      'Hot,Coffee',
      // No mark is between them.
      'Taste,Coffee',
      'Taste,Tea',
      'Price,Tea',
      'Hot,Tea',
    ]);
    expect(await path(element, 'End', 'Home')).to.deep.equal(['Hot,Coffee', 'Hot,Tea']);
    await expectAccessible(element);
  });

  it('are traversed in visual order, also from right to left', async () => {
    const { element } = await place('table', 'rtl');
    markAt(element, 'Plant', 'Tea').focus();
    expect(await path(element, 'ArrowLeft', 'ArrowDown', 'ArrowRight')).to.deep.equal([
      'Plant,Coffee',
      'Hot,Coffee',
      'Hot,Tea',
    ]);
  });

  it('have their tab stop where the focus was last', async () => {
    const { element, after } = await place('table');
    markAt(element, 'Plant', 'Tea').focus();
    await path(element, 'ArrowDown', 'ArrowRight');
    await press('Tab');
    await press('Tab');
    expect(focused() === after).to.be.true;
    await press('Shift', 'Tab');
    await press('Shift', 'Tab');
    expect(focused() === markAt(element, 'Hot', 'Coffee')).to.be.true;
  });

  it('are skipped in hidden rows, which never have the tab stop', async () => {
    const { element } = await place('table');
    markAt(element, 'Hot', 'Tea').focus();
    buttonNamed(element, 'Differences only').click();
    await framesOf();
    buttonNamed(element, 'Differences only').focus();
    await press('Tab');
    expect(focused() === markAt(element, 'Plant', 'Tea')).to.be.true;
    expect(await path(element, 'ArrowDown', 'ArrowUp')).to.deep.equal(['Price,Tea', 'Plant,Tea']);
  });
});

describe('the marks of lists', () => {
  it('are a single tab stop, and traversed in their order', async () => {
    const { element, before } = await place('overview');
    before.focus();
    await press('Tab');
    const names = [focusedName()];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'Home'] as const) {
      await press(key);
      names.push(focusedName());
    }
    expect(names).to.deep.equal([
      'Source 1: Key features, Tea',
      'No source: Key features, Tea',
      'No source: Key features, Coffee',
      'No source: Key features, Tea',
      'No source: Key features, Coffee',
      'Source 1: Key features, Tea',
    ]);
    await press('Tab');
    expect(focusedName()).to.equal('Sources');
    await expectAccessible(element);
  });
});

describe('a key on a mark', () => {
  /** The keys that reach the page because nothing has used them. */
  async function keysOfThePage(element: Element, ...keys: (() => Promise<void>)[]) {
    const heard: string[] = [];
    const onKeydown = ({ key, defaultPrevented }: KeyboardEvent) => {
      heard.push(defaultPrevented ? `${key}, used` : key);
    };
    document.addEventListener('keydown', onKeydown);
    try {
      markAt(element, 'Plant', 'Tea').focus();
      for (const key of keys) await key();
    } finally {
      document.removeEventListener('keydown', onKeydown);
    }
    return heard;
  }

  it('that leads to another isn’t heard by the page', async () => {
    const { element } = await place('table');
    const heard = await keysOfThePage(
      element,
      () => press('ArrowRight'),
      () => press('ArrowDown'),
      () => press('Home'),
    );
    expect(heard).to.deep.equal([]);
  });

  it('that leads nowhere is left to the page, and so is one with a modifier', async () => {
    const { element } = await place('table');
    const heard = await keysOfThePage(
      element,
      () => press('ArrowUp'),
      () => press('ArrowLeft'),
      () => press('a'),
      () => press('Shift', 'ArrowRight'),
    );
    expect(heard).to.deep.equal(['ArrowUp', 'ArrowLeft', 'a', 'Shift', 'ArrowRight']);
    expect(focused() === markAt(element, 'Plant', 'Tea')).to.be.true;
  });
});
