import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusChangeEvent, VersusComparison, VersusTable } from 'versus-elements';
import { comparisonBy } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { buttonNamed, buttonsNamed } from '../../tools/helpers/controls.js';
import { find, findAll, focused, textOf } from '../../tools/helpers/find.js';
import { click, press, setViewport } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import {
  cellsOf,
  columnNames,
  read,
  shownRows,
  showTable,
  tableIn,
} from '../../tools/helpers/tables.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const NAMES = ['Ada', 'Basic', 'C', 'Dart', 'Erlang', 'Forth', 'Go', 'Haskell'];
const idOf = (name: string) => name.toLowerCase();

/** A comparison of this many languages, all of which are compiled except Basic. */
function languages(count: number, more: Partial<Comparison> = {}): Comparison {
  const alternatives = NAMES.slice(0, count).map((name) => ({ id: idOf(name), name }));
  const valuesBy = (valueOf: (name: string, index: number) => string | number | boolean) =>
    Object.fromEntries(alternatives.map(({ id, name }, index) => [id, valueOf(name, index)]));
  return comparisonBy(
    [
      { id: 'initial', label: 'Initial', values: valuesBy(([initial = '']) => initial) },
      { id: 'rank', label: 'Rank', better: 'higher', values: valuesBy((_, index) => index) },
      { id: 'compiled', label: 'Compiled', values: valuesBy((name) => name !== 'Basic') },
      { id: 'old', label: 'Old', values: valuesBy(() => true) },
      { id: 'free', label: 'Free', values: valuesBy(() => true) },
    ],
    { id: 'languages', title: 'Languages', alternatives, ...more },
  );
}

const chooser = (element: Element) => buttonNamed(element, / shown$/);
const list = (element: Element) => find(element, '[role=dialog][aria-label=Columns]');
const boxes = (element: Element) => [...list(element).querySelectorAll('input')];
const box = (element: Element, name: string) => {
  const label = [...list(element).querySelectorAll('label')].find((each) => textOf(each) === name);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`There is no checkbox "${name}".`);
  return input;
};
const ticked = (element: Element) =>
  boxes(element).flatMap((input) => (input.checked ? textOf(input.labels?.[0] ?? input) : []));

async function open(element: Element): Promise<void> {
  await click(chooser(element));
  await framesOf();
  expect(list(element).matches(':popover-open')).to.be.true;
}

describe('the columns of a table', () => {
  it('are initially the first six, as a button says', async () => {
    const element = await showTable(languages(8));
    expect(columnNames(element)).to.deep.equal(NAMES.slice(0, 6));
    expect(read(chooser(element))).to.equal('6 of 8 shown');
    expect(element.columns).to.equal('ada basic c dart erlang forth');
    await expectAccessible(element);
  });

  it('have a button whose focus ring is clear of the header row', async () => {
    const element = await showTable(languages(8));
    const button = chooser(element);
    button.focus();
    const { outlineOffset, outlineWidth } = getComputedStyle(button);
    const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    expect(ring).to.equal(4);
    const { top } = tableIn(element).getBoundingClientRect();
    expect(button.getBoundingClientRect().bottom + ring).to.be.at.most(top);
  });

  it('are those that the dataset names, in its order', async () => {
    const element = await showTable(languages(8, { columns: ['haskell', 'ada'] }));
    expect(columnNames(element)).to.deep.equal(['Haskell', 'Ada']);
    expect(read(chooser(element))).to.equal('2 of 8 shown');
  });

  it('can’t be chosen from fewer than four', async () => {
    const three = await showTable(languages(3));
    expect(columnNames(three)).to.deep.equal(['Ada', 'Basic', 'C']);
    expect(buttonsNamed(three, / shown$/)).to.be.empty;
    expect(chooser(await showTable(languages(4)))).to.be.ok;
  });

  it('are set by attribute and property, if at least two of them exist', async () => {
    const element = await fixture<VersusTable>(
      html`<versus-table columns="go  ada nothing" .comparison=${languages(8)}></versus-table>`,
    );
    expect(columnNames(element)).to.deep.equal(['Go', 'Ada']);
    for (const [columns, names] of [
      ['c c basic', ['C', 'Basic']],
      ['c c', NAMES.slice(0, 6)],
      ['constructor toString', NAMES.slice(0, 6)],
      ['', NAMES.slice(0, 6)],
      [null, NAMES.slice(0, 6)],
      ['haskell go', ['Haskell', 'Go']],
    ] as const) {
      element.columns = columns;
      await element.updateComplete;
      expect(columnNames(element), String(columns)).to.deep.equal(names);
    }
    element.comparison = languages(4);
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(NAMES.slice(0, 4));
  });

  it('can be set on a comparison, which reports what is shown', async () => {
    const element = await fixture<VersusComparison>(
      html`<versus-comparison columns="go ada" .comparison=${languages(8)}></versus-comparison>`,
    );
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(['Go', 'Ada']);
    element.columns = 'c dart';
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(['C', 'Dart']);
    await open(element);
    box(element, 'Ada').click();
    await element.updateComplete;
    expect(element.columns).to.equal('ada c dart');
    element.headingLevel = 4;
    await element.updateComplete;
    expect(columnNames(element), 'after another rendering').to.deep.equal(['Ada', 'C', 'Dart']);
  });
});

describe('a reader who chooses columns', () => {
  it('ticks and unticks them, and what is shown follows', async () => {
    const element = await showTable(languages(8));
    await open(element);
    expect(ticked(element)).to.deep.equal(NAMES.slice(0, 6));
    await expectAccessible(element);

    await click(box(element, 'Basic'));
    await framesOf();
    expect(columnNames(element)).to.deep.equal(['Ada', 'C', 'Dart', 'Erlang', 'Forth']);
    expect(read(chooser(element))).to.equal('5 of 8 shown');
    expect(list(element).matches(':popover-open'), 'stays open').to.be.true;
    expect(focused() === box(element, 'Basic'), 'keeps the focus').to.be.true;

    await click(box(element, 'Haskell'));
    await click(box(element, 'Basic'));
    await framesOf();
    expect(columnNames(element), 'in the order of the dataset').to.deep.equal([
      ...NAMES.slice(0, 6),
      'Haskell',
    ]);
    await expectAccessible(element);
  });

  it('does so with the keyboard, and closes the list with Escape', async () => {
    const element = await showTable(languages(8));
    chooser(element).focus();
    await press('Enter');
    await framesOf();
    await press('Tab');
    expect(focused() === box(element, 'Ada'), 'the first').to.be.true;
    await press('Space');
    await framesOf();
    expect(columnNames(element)[0]).to.equal('Basic');
    expect(focused() === box(element, 'Ada'), 'still').to.be.true;
    await press('Escape');
    await framesOf();
    expect(list(element).matches(':popover-open')).to.be.false;
    expect(focused() === chooser(element), 'back').to.be.true;
    await expectAccessible(element);
  });

  it('always keeps two of them', async () => {
    const element = await showTable(languages(4, { columns: ['ada', 'basic', 'c'] }));
    await open(element);
    await click(box(element, 'C'));
    await framesOf();
    expect(boxes(element).map(({ disabled }) => disabled)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    await click(box(element, 'Dart'));
    await framesOf();
    expect(boxes(element).some(({ disabled }) => disabled)).to.be.false;
    await expectAccessible(element);
  });

  it('changes what is best, what agrees and how much "Differences only" hides', async () => {
    const element = await showTable(languages(8));
    expect(cellsOf(element, 'Rank').at(-1)).to.equal('5 Best');
    expect(buttonsNamed(element, 'Differences only')).to.be.empty;
    await open(element);
    await click(box(element, 'Forth'));
    await click(box(element, 'Basic'));
    await framesOf();
    expect(cellsOf(element, 'Rank').at(-1)).to.equal('4 Best');
    await press('Escape');
    await click(buttonNamed(element, 'Differences only'));
    await framesOf();
    expect(shownRows(element)).to.deep.equal(['Initial', 'Rank']);
    await expectAccessible(element);
  });

  it('triggers one event before and one after, and a listener can cancel the first', async () => {
    const element = await showTable(languages(4));
    const heard: (readonly [string, string, string, string])[] = [];
    let objects = false;
    const listen = (event: VersusChangeEvent) => {
      heard.push([event.type, event.kind, event.id, event.previous]);
      if (objects) event.preventDefault();
    };
    element.addEventListener('versus-change', listen);
    element.addEventListener('versus-changed', listen);
    await open(element);
    box(element, 'C').click();
    await element.updateComplete;
    const [before, after] = ['ada basic c dart', 'ada basic dart'];
    expect(heard).to.deep.equal([
      ['versus-change', 'columns', after, before],
      ['versus-changed', 'columns', after, before],
    ]);

    heard.length = 0;
    objects = true;
    box(element, 'Dart').click();
    await element.updateComplete;
    expect(heard.map(([type]) => type)).to.deep.equal(['versus-change']);
    expect(columnNames(element)).to.deep.equal(['Ada', 'Basic', 'Dart']);
    expect(ticked(element)).to.deep.equal(['Ada', 'Basic', 'Dart']);
  });

  it('sees the whole list in a narrow window', async () => {
    await setViewport(320);
    const element = await showTable(languages(8));
    await open(element);
    const { left, right } = list(element).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    for (const input of boxes(element)) {
      const { width, height } = (input.labels?.[0] ?? input).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('sees the lines of a long name beside its checkbox, not below it', async () => {
    await setViewport(320);
    const alternatives = NAMES.map((name) => ({ id: idOf(name), name: `${name} `.repeat(20) }));
    const element = await showTable(languages(8, { alternatives }));
    await open(element);
    for (const input of boxes(element)) {
      const lines = [...(input.labels?.[0]?.lastElementChild?.getClientRects() ?? [])];
      const { right } = input.getBoundingClientRect();
      for (const { left } of lines) expect(left).to.be.at.least(right);
    }
  });
});

describe('a link', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('to a cell of a column that is not shown shows it', async () => {
    const element = await showTable(languages(8));
    const changes: string[] = [];
    element.addEventListener('versus-changed', ({ kind, id }) => changes.push(`${kind}: ${id}`));
    location.hash = '#languages/rank/haskell/value';
    await new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    await waitUntil(() => findAll(element, '[data-target]').length > 0, 'the link leads nowhere');
    expect(columnNames(element)).to.deep.equal([...NAMES.slice(0, 6), 'Haskell']);
    expect(changes).to.deep.equal(['columns: ada basic c dart erlang forth haskell']);
    const [target] = findAll(element, '[data-target]');
    expect(target && textOf(target)).to.equal('7 Best');
    expect(focused() === target, 'focus').to.be.true;
  });

  it('that is in the address when the table renders does so too', async () => {
    history.replaceState(null, '', '#languages/rank/go');
    const element = await showTable(languages(8));
    const targets = () => findAll(element, '[data-target]').map(textOf);
    await waitUntil(() => targets().length > 0, 'the link leads nowhere');
    expect(columnNames(element).at(-1)).to.equal('Go');
    expect(targets()).to.deep.equal(['6 Best']);
  });

  it('without a target changes nothing', async () => {
    const element = await showTable(languages(8));
    for (const path of ['rank/nobody/value', 'nothing/go/value', 'rank/go/else', 'go/rank']) {
      location.hash = `#languages/${path}`;
      await framesOf();
      expect(columnNames(element), path).to.deep.equal(NAMES.slice(0, 6));
    }
  });
});
