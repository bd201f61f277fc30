import 'versus-elements';
import { expect } from '@open-wc/testing';
import { comparisonBy, row, wideComparison } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { press, setViewport } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { scrollerIn, showTable, tableIn } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

const narrow = comparisonBy([row('Leaf', true, false)]);

/** The attributes that make a scroller a tab stop, and give it a role and a name. */
function reachOf(element: Element): (string | null)[] {
  const scroller = scrollerIn(element);
  return ['tabindex', 'role', 'aria-label'].map((name) => scroller.getAttribute(name));
}

const REACHABLE = ['0', 'group', 'Six of them'];
const NOT_REACHABLE = [null, null, null];

const hasSoftEdge = (element: Element) =>
  getComputedStyle(scrollerIn(element)).maskImage !== 'none';

async function expectReach(element: Element, reach: (string | null)[]): Promise<void> {
  const hasReach = () => reachOf(element).join() === reach.join();
  await waitUntil(hasReach, `it is not ${reach.join()}`);
  expect(hasSoftEdge(element)).to.equal(reach === REACHABLE);
  await expectAccessible(element);
}

describe('a table that is wider than its container', () => {
  it('is focusable, as a group named by the caption', async () => {
    await expectReach(await showTable(wideComparison()), REACHABLE);
  });

  for (const [dir, key, sign] of [
    ['ltr', 'ArrowRight', 1],
    ['rtl', 'ArrowLeft', -1],
  ] as const) {
    it(`scrolls by ${key}, dir=${dir}, and the page does not`, async () => {
      const element = await showTable(wideComparison(), dir);
      const scroller = scrollerIn(element);
      scroller.focus();
      for (let times = 0; times < 4; times += 1) await press(key);
      await waitUntil(() => scroller.scrollLeft * sign > 40, 'the table did not scroll');
      expect(scrollX).to.equal(0);
      await expectAccessible(element);
    });
  }

  it('is measured again when its container is resized', async () => {
    const element = await showTable(wideComparison());
    await expectReach(element, REACHABLE);
    await setViewport(1900);
    await expectReach(element, NOT_REACHABLE);
    await setViewport(390);
    await expectReach(element, REACHABLE);
  });

  it('is measured again when it is replaced', async () => {
    const element = await showTable(narrow);
    await expectReach(element, NOT_REACHABLE);
    element.comparison = wideComparison();
    await expectReach(element, REACHABLE);
    element.comparison = narrow;
    await expectReach(element, NOT_REACHABLE);
  });

  it('is measured again when its columns grow without changing its height', async () => {
    await setViewport(520);
    const element = await showTable(comparisonBy([row('Word', 'a', 'b')]));
    const { height } = tableIn(element).getBoundingClientRect();
    element.comparison = comparisonBy([row('Word', `a${'\u00a0a'.repeat(30)}`, 'b')], {
      title: 'Six of them',
    });
    await expectReach(element, REACHABLE);
    // Where the header row can't stick any more, names in the cells replace it and take a line.
    if (getComputedStyle(scrollerIn(element)).overflowY === 'clip')
      expect(tableIn(element).getBoundingClientRect().height).to.equal(height);
  });

  it('is measured again after it has been moved', async () => {
    const element = await showTable(wideComparison());
    const parent = element.parentElement;
    element.remove();
    await framesOf();
    parent?.append(element);
    await framesOf();
    await setViewport(1900);
    await expectReach(element, NOT_REACHABLE);
    await setViewport(390);
    await expectReach(element, REACHABLE);
  });
});

describe('a table that fits', () => {
  it('is neither a tab stop nor a group', async () => {
    await expectReach(await showTable(narrow), NOT_REACHABLE);
  });
});
