import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { sourced } from '../tools/fixtures/sourced.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { stopClock } from '../tools/helpers/clock.js';
import { find, focused, textOf } from '../tools/helpers/find.js';
import { press } from '../tools/helpers/page.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const MAX_STOPS = 60;
/** The most presses that it may take to get past the bundled comparison, or to a section's link. */
const MAX_PRESSES = 45;
const MAX_PRESSES_BY_LINK = 3;
/** Has every kind of control: marks, links to tabs, samples, lists of sources. */
const whole = { ...sourced, samples: drinksWithTabs().samples ?? [] };

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role) return role;
  return element.localName === 'a' ? 'link' : element.localName;
}

/** An element's name: from another element, its label, or its text. */
function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby');
  if (id) return textOf(find(element.getRootNode() as ShadowRoot, `#${id}`));
  return element.getAttribute('aria-label') ?? textOf(element);
}

/** The tab stops on the way to an element, each of which has to be in view when it has focus. */
async function stopsUntil(end: Element, ...keys: ('Shift' | 'Tab')[]): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < MAX_STOPS; step += 1) {
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
      'link In detail',
      'link In code',
      'link Plant',
      'button Sources 1, 2',
      'link Price',
      'summary Sources',
      'button Source 1: Key features, Tea',
      'summary Sources',
      'tab Plant',
      'tabpanel Plant',
      'button Source 2: Plant, Tea',
      'link Brew it',
      'summary Sources',
      'summary Brew it',
      'tab Tea',
      'tabpanel Tea',
      'button Copy Tea code: tea.py',
      'summary Serve it',
    ]);
    expect(focused()).to.equal(after);
    expect((await stopsUntil(before, 'Shift', 'Tab')).toReversed()).to.deep.equal(stops);
    expect(focused()).to.equal(before);
    await expectAccessible(all);
  });

  describe('the bundled comparison', () => {
    async function placeBundled() {
      const all = await fixture(html`
        <div>
          <button type="button" class="before">Before</button>
          <versus-comparison></versus-comparison>
          <button type="button" class="after">After</button>
        </div>
      `);
      await untilShown();
      await framesOf();
      return {
        comparison: find(all, 'versus-comparison'),
        before: find(all, 'button.before'),
        after: find(all, 'button.after'),
      };
    }

    it(`takes at most ${MAX_PRESSES} presses to get past`, async () => {
      const { before, after } = await placeBundled();
      before.focus();
      const stops = await stopsUntil(after, 'Tab');
      // The first press goes to the first stop.
      expect(stops.length, stops.join('\n')).to.be.at.most(MAX_PRESSES);
    });

    for (const [index, section] of ['criteria', 'code', 'verdict'].entries()) {
      it(`has a link to its section ${section}`, async () => {
        const { comparison, before } = await placeBundled();
        before.focus();
        for (let step = 0; step <= index; step += 1) await press('Tab');
        expect(index + 1).to.be.at.most(MAX_PRESSES_BY_LINK);
        await press('Enter');
        const target = find(comparison, `[data-section=${section}]`);
        await waitUntil(() => focused() === target, `${section} has not got the focus`);
        const { top } = target.getBoundingClientRect();
        expect(top, 'top').to.be.within(0, innerHeight);
        await press('Tab');
        expect(focused()?.getBoundingClientRect().top, 'the next stop').to.be.at.least(
          target.getBoundingClientRect().top,
        );
        history.replaceState(null, '', location.pathname + location.search);
      });
    }
  });
});
