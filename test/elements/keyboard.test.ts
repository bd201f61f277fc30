import { expect, fixture, html } from '@open-wc/testing';
import 'versus-elements';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { sourced } from '../tools/fixtures/sourced.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { stopClock } from '../tools/helpers/clock.js';
import { find, focused, textOf } from '../tools/helpers/find.js';
import { press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

const MOST_STOPS = 60;
/** With every kind of control: marks, links to tabs, samples, lists of sources. */
const whole = { ...sourced, samples: drinksWithTabs().samples ?? [] };

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role) return role;
  return element.localName === 'a' ? 'link' : element.localName;
}

/** What names an element: another one, its label, or its text. */
function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby');
  if (id) return textOf(find(element.getRootNode() as ShadowRoot, `#${id}`));
  return element.getAttribute('aria-label') ?? textOf(element);
}

/** Where the keys lead that are pressed, until they have led to an element; each is seen there. */
async function stopsUntil(end: Element, ...keys: ('Shift' | 'Tab')[]): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await press(...keys);
    await framesOf();
    const stop = focused();
    if (stop === end || !stop) return stops;
    const name = `${roleOf(stop)} ${nameOf(stop)}`;
    const { top, bottom } = stop.getBoundingClientRect();
    expect(stop.matches(':focus-visible'), name).to.be.true;
    expect(top < innerHeight && bottom > 0, `${name} is in view`).to.be.true;
    stops.push(name);
  }
  throw new Error(`No end after ${stops.join(', ')}.`);
}

describe('with the keyboard alone', () => {
  stopClock('2026-07-01T12:00:00Z');

  it('Tab leads through a comparison and out of it, and Shift+Tab back the same way', async () => {
    const all = await fixture(html`
      <div>
        <button type="button">Before</button>
        <versus-comparison .comparison=${whole}></versus-comparison>
        <button type="button">After</button>
      </div>
    `);
    const [before, after] = all.querySelectorAll('button');
    if (!before || !after) throw new Error('They are gone.');
    await framesOf();
    before.focus();
    const stops = await stopsUntil(after, 'Tab');
    expect(stops).to.deep.equal([
      'link Plant',
      'button Sources 1, 2 · 6 years ago: Plant, Tea',
      'button Source 3: Plant, Coffee',
      'link Price',
      'button Sources: Price, Tea',
      'button Link to this: Price, Coffee',
      'button Link to this: Taste, Tea',
      'button Link to this: Taste, Coffee',
      'button No source: With milk, Tea',
      'button Link to this: With milk, Coffee',
      'summary Sources',
      'button Source 1: Key features, Tea',
      'button No source: Key features, Tea',
      'button Link to this: Advantages, Tea',
      'button No source: Key features, Coffee',
      'summary Sources',
      'tab Plant',
      'tabpanel Plant',
      'button Source 2: Plant, Tea',
      'button No source: Plant, Coffee',
      'link Brew it',
      'summary Sources',
      'tab Tea',
      'tabpanel Tea',
      'button Copy Tea code: tea.py',
      'tab Tea',
      'tabpanel Tea',
      'button Copy Tea code: tea.py',
    ]);
    expect(focused()).to.equal(after);
    expect((await stopsUntil(before, 'Shift', 'Tab')).toReversed()).to.deep.equal(stops);
    expect(focused()).to.equal(before);
    await expectAccessible(all);
  });
});
