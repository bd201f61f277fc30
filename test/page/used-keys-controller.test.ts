import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { comparisonBy, row, wideComparison } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place, selectedIn, tabsIn } from '../tools/helpers/choices.js';
import { find, findAll, focused, textOf } from '../tools/helpers/find.js';
import { engine, press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

/** What a page hears that checks neither the target nor `defaultPrevented`. */
const heard: string[] = [];
const onKey = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
const types = ['keydown', 'keypress', 'keyup'] as const;

beforeEach(() => {
  heard.length = 0;
  for (const type of types) document.addEventListener(type, onKey);
});

afterEach(() => {
  for (const type of types) document.removeEventListener(type, onKey);
});

const SOURCED = { value: 'A leaf', source: 'https://example.org/' };

/** A comparison with sources, so that there are marks. */
const sourced = () => comparisonBy([row('Plant', SOURCED, SOURCED)]);

describe('a key that the widget has used', () => {
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter', ' '] as const) {
    it(`on a tab doesn’t reach the page: ${JSON.stringify(key)}`, async () => {
      const element = await place('versus-criteria');
      tabsIn(element)[1]?.focus();
      await press(key === ' ' ? 'Space' : key);
      expect(heard).to.deep.equal([]);
      await expectAccessible(element);
    });
  }

  it('on a tab does what it is for', async () => {
    const element = await place('versus-comparison');
    tabsIn(find(element, 'versus-criteria'))[0]?.focus();
    await press('ArrowRight');
    expect(selectedIn(find(element, 'versus-criteria'))).to.deep.equal(['Caffeine']);
    expect(heard).to.deep.equal([]);
  });

  it('to move to another mark doesn’t reach the page, nor does Escape if it closes the popover', async () => {
    const element = await place('versus-table', { comparison: sourced() });
    const [first, second] = findAll(element, '.claim');
    first?.focus();
    await press('ArrowRight');
    expect(focused() === second, 'the next mark').to.be.true;
    await press('Enter');
    await framesOf();
    expect(find(element, '#evidence').matches(':popover-open')).to.be.true;
    await press('Escape');
    await framesOf();
    expect(find(element, '#evidence').matches(':popover-open')).to.be.false;
    expect(heard).to.deep.equal([]);
    // With nothing to close, the key is left to the page.
    await press('Escape');
    expect(heard).to.include('keydown Escape');
  });

  it('to open a sample or to scroll doesn’t reach the page', async () => {
    const code = await place('versus-code');
    find(code, 'summary').focus();
    await press('Space');
    expect(find(code, 'details').hasAttribute('open')).to.be.false;
    const table = await place('versus-table', { comparison: wideComparison() });
    await framesOf();
    find(table, '[data-scroller]').focus();
    expect(focused() === find(table, '[data-scroller]'), 'a stop').to.be.true;
    await press('ArrowRight');
    expect(heard).to.deep.equal([]);
  });
});

describe('a key without a use in the widget', () => {
  it('reaches the page', async () => {
    const element = await place('versus-comparison');
    tabsIn(element)[0]?.focus();
    for (const key of ['ArrowDown', 's', 'Escape'] as const) await press(key);
    for (const key of ['ArrowDown', 's', 'Escape']) expect(heard).to.include(`keydown ${key}`);
    find(element, 'summary').focus();
    await press('ArrowRight');
    expect(heard).to.include('keydown ArrowRight').and.include('keyup ArrowRight');
  });

  it('reaches the page together with a modifier', async () => {
    const element = await place('versus-criteria');
    tabsIn(element)[0]?.focus();
    // With Alt, the browser could go back.
    await press('Shift', 'ArrowRight');
    expect(heard).to.include('keydown ArrowRight');
    expect(selectedIn(element)).to.deep.equal(['Plant']);
  });

  it('reaches the page from the author’s content in the element', async () => {
    const element = await fixture<HTMLElement>(
      html`<versus-table src="/none.json"><button>Fallback</button></versus-table>`,
    );
    await framesOf();
    const button = find(element, 'button');
    button.focus();
    expect(textOf(button)).to.equal('Fallback');
    await press('Enter');
    if (engine !== 'webkit') expect(heard).to.include('keydown Enter');
  });
});
