import { expect } from '@open-wc/testing';
import { wideComparison } from '../tools/fixtures/comparisons.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

const open = (width: number): Promise<FrameWindow> => openPage('/demo/rtl.html', width, 700);
const part = ({ document }: FrameWindow, tag: string) => find(document, tag);

describe('the direction from right to left', () => {
  it('has the row headers at the right, and the first alternative beside them', async () => {
    const page = await open(900);
    const [header, first, second] = findAll(part(page, 'versus-table'), 'tbody tr:first-child > *');
    const lefts = [header, first, second].map((cell) => cell?.getBoundingClientRect().left ?? 0);
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => b - a));
    const table = find(part(page, 'versus-table'), 'table').getBoundingClientRect();
    expect(header?.getBoundingClientRect().right).to.be.closeTo(table.right, 1);
  });

  it('keeps the row headers at the right while the table scrolls', async () => {
    const page = await open(320);
    Object.assign(part(page, 'versus-comparison'), { comparison: wideComparison() });
    await framesOf(page);
    const table = part(page, 'versus-table');
    const scroller = find(table, '[data-scroller]');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
    // More than half a column, since it snaps.
    scroller.scrollLeft = -120;
    await framesOf(page);
    expect(scroller.scrollLeft).to.be.lessThan(-50);
    const { right } = scroller.getBoundingClientRect();
    expect(find(table, 'tbody th').getBoundingClientRect().right).to.be.closeTo(right, 1);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('goes to the next tab with ArrowLeft, and back with ArrowRight', async () => {
    const page = await open(900);
    for (const tag of ['versus-criteria', 'versus-code']) {
      const [first, second] = findAll(part(page, tag), '[role=tab]');
      first?.focus();
      await press('ArrowLeft');
      await framesOf(page);
      expect(second?.ariaSelected, tag).to.equal('true');
      await press('ArrowRight');
      await framesOf(page);
      expect(first?.ariaSelected, tag).to.equal('true');
      const [firstBox, secondBox] = [first, second].map((tab) => tab?.getBoundingClientRect());
      expect(secondBox?.right).to.be.at.most((firstBox?.left ?? 0) + 1);
    }
  });

  it('shows code from left to right', async () => {
    const page = await open(900);
    for (const pre of findAll(part(page, 'versus-code'), 'pre')) {
      expect(page.getComputedStyle(pre).direction).to.equal('ltr');
      expect(page.getComputedStyle(pre).textAlign).to.be.oneOf(['left', 'start']);
      expect([pre.dir, pre.translate]).to.deep.equal(['ltr', false]);
    }
  });

  it('has none of the widget’s words in another language', async () => {
    const page = await open(900);
    const texts = findAll(page.document, 'button, summary, .note, .toolbar')
      .filter((element) => element.getRootNode() !== page.document)
      .map(({ textContent, ariaLabel }) => `${textContent.trim()} ${ariaLabel ?? ''}`);
    expect(texts.join('\n')).to.not.match(/Sources|As of|Copy|Opinion|Differences|Yes|No\b/);
  });

  it('can be set for the widget alone', async () => {
    const page = await openPage('/test/pages/empty.html', 900);
    const element = page.document.createElement('versus-criteria');
    element.dir = 'rtl';
    page.document.body.append(element);
    await framesOf(page);
    const [first, second] = findAll(element, '[role=tab]');
    expect(second?.getBoundingClientRect().left).to.be.lessThan(
      first?.getBoundingClientRect().left ?? 0,
    );
  });
});
