import 'versus-elements';
import { expect } from '@open-wc/testing';
import type { VersusCriteria } from 'versus-elements';
import { tabsCalled } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place, selectedIn, tabsIn } from '../tools/helpers/choices.js';
import { find, textOf } from '../tools/helpers/find.js';
import { click, setViewport } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const LABELS = Array.from({ length: 12 }, (_, index) => `Criterion ${index + 1}`);

const showTabs = (properties: Partial<VersusCriteria> = {}): Promise<VersusCriteria> =>
  place('versus-criteria', { comparison: tabsCalled(...LABELS), ...properties });

/** What a mouse can click on: tabs that are at least partly in view. */
function seenIn(element: Element): HTMLElement[] {
  const room = find(element, '[role=tablist]').getBoundingClientRect();
  return tabsIn(element).filter((tab) => {
    const { left, right } = tab.getBoundingClientRect();
    return right > room.left + 4 && left < room.right - 4;
  });
}

function isWholeInView(element: Element): boolean {
  const room = find(element, '[role=tablist]').getBoundingClientRect();
  const tab = find(element, '[aria-selected=true]').getBoundingClientRect();
  return tab.left >= room.left - 1 && tab.right <= room.right + 1;
}

describe('tabs that are wider than their container', () => {
  for (const width of [320, 600]) {
    it(`can all be reached with mouse clicks alone, at ${width} px`, async () => {
      await setViewport(width);
      const element = await showTabs();
      while (!selectedIn(element).includes('Criterion 12')) {
        const last = seenIn(element).at(-1);
        if (!last) throw new Error('No tab is seen.');
        const { left, right, top, height } = last.getBoundingClientRect();
        const edge = find(element, '[role=tablist]').getBoundingClientRect().right;
        await click({ x: (left + Math.min(right, edge)) / 2, y: top + height / 2 });
        await framesOf();
        await framesOf();
        expect(selectedIn(element)).to.deep.equal([textOf(last)]);
        expect(isWholeInView(element), textOf(last)).to.be.true;
      }
      await expectAccessible(element);
    });
  }

  it('show the selected one after they were hidden', async () => {
    await setViewport(390);
    const element = await showTabs({ hidden: true, criterion: 'c12' });
    element.hidden = false;
    await waitUntil(() => isWholeInView(element), 'it is not in view');
  });

  it('show the selected one when the window has become smaller', async () => {
    await setViewport(1900);
    const element = await showTabs({ criterion: 'c12' });
    expect(isWholeInView(element)).to.be.true;
    await setViewport(390);
    await waitUntil(() => isWholeInView(element), 'it is not in view');
  });
});

describe('the soft edge of tabs', () => {
  /** The mask by which the tabs fade out, on one or both sides. */
  const softEdges = (element: Element) =>
    getComputedStyle(find(element, '[role=tablist]')).maskImage;

  const some = (count: number) => tabsCalled(...LABELS.slice(0, count));

  it('is only on sides with more tabs', async () => {
    await setViewport(390);
    const element = await showTabs();
    const tablist = find(element, '[role=tablist]');
    await waitUntil(() => softEdges(element) !== 'none', 'there is no soft edge');
    const atStart = softEdges(element);
    tablist.scrollLeft = tablist.scrollWidth;
    await waitUntil(() => softEdges(element) !== atStart, 'the edge stays at the end');
    expect(softEdges(element)).to.not.equal('none');
    await setViewport(1900);
    await waitUntil(() => softEdges(element) === 'none', 'there is a soft edge for nothing');
    await expectAccessible(element);
  });

  it('comes and goes with the tabs', async () => {
    await setViewport(600);
    const element = await showTabs({ comparison: some(2) });
    expect(softEdges(element)).to.equal('none');
    element.comparison = some(12);
    await waitUntil(() => softEdges(element) !== 'none', 'there is no soft edge');
    element.comparison = some(2);
    await waitUntil(() => softEdges(element) === 'none', 'there is a soft edge for nothing');
    await expectAccessible(element);
  });
});
