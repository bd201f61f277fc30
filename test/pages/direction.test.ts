import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { comparisonBy, row, wideComparison } from '../tools/fixtures/comparisons.js';
import { tabsCalled } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place, selectedIn, tabsIn } from '../tools/helpers/choices.js';
import { find, findAll, focused, textOf } from '../tools/helpers/find.js';
import { press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

/** A place for an element whose direction is only set by a style sheet. */
async function inDirection(direction: string): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div style="direction: ${direction}; width: 500px"></div>`);
}

describe('where only CSS sets the direction to rtl', () => {
  it('an arrow key goes to the next tab in visual order', async () => {
    const place = await inDirection('rtl');
    const element = document.createElement('versus-criteria');
    element.comparison = tabsCalled('One', 'Two', 'Three');
    place.append(element);
    await framesOf();
    const [first, second] = tabsIn(element);
    expect(second?.getBoundingClientRect().right).to.be.at.most(
      first?.getBoundingClientRect().left ?? 0,
    );
    first?.focus();
    await press('ArrowLeft');
    expect(selectedIn(element)).to.deep.equal(['Two']);
    await press('ArrowRight');
    expect(selectedIn(element)).to.deep.equal(['One']);
    await expectAccessible(element);
  });

  it('and to the next mark', async () => {
    const place = await inDirection('rtl');
    const element = document.createElement('versus-table');
    const sourced = { value: 'A', source: 'https://example.org/' };
    element.comparison = comparisonBy([row('One', sourced, sourced)]);
    place.append(element);
    await framesOf();
    const [first, second] = findAll(element, '.claim');
    first?.focus();
    await press('ArrowLeft');
    expect(focused() === second, 'the next mark').to.be.true;
  });

  for (const direction of ['rtl', 'ltr']) {
    it(`the row’s name stays on the side where lines begin, and the other side fades (${direction})`, async () => {
      const place = await inDirection(direction);
      const element = document.createElement('versus-table');
      element.comparison = wideComparison();
      place.append(element);
      await framesOf();
      const scroller = find(element, '[data-scroller]');
      scroller.scrollBy({ left: direction === 'rtl' ? -200 : 200, behavior: 'instant' });
      await framesOf();
      const side = direction === 'rtl' ? 'right' : 'left';
      const header = find(element, 'tbody th').getBoundingClientRect();
      expect(header[side]).to.be.closeTo(scroller.getBoundingClientRect()[side], 1);
      const { maskImage } = getComputedStyle(scroller);
      const fromTheOther = direction === 'rtl' ? '90deg' : '-90deg';
      expect(maskImage).to.contain(`linear-gradient(${fromTheOther}, rgba(0, 0, 0, 0)`);
      expect(getComputedStyle(find(element, 'tbody th')).boxShadow).to.contain(
        direction === 'rtl' ? '-1px' : '1px',
      );
      await expectAccessible(element);
    });
  }
});

describe('where the page is scaled', () => {
  const labels = Array.from({ length: 30 }, (_, index) => `Criterion ${index + 1}`);

  for (const style of ['zoom: 0.5', 'zoom: 2', 'transform: scale(0.5)', 'transform: scale(1.5)']) {
    it(`the selected tab is in view: ${style}`, async () => {
      const element = await place('versus-criteria', { comparison: tabsCalled(...labels) });
      const { parentElement } = element;
      if (!parentElement) throw new Error('It is on no page.');
      parentElement.setAttribute('style', `width: 400px; ${style}`);
      await framesOf();
      for (const id of ['c15', 'c30', 'c1']) {
        element.criterion = id;
        await element.updateComplete;
        await framesOf();
        const tab = find(element, '[aria-selected=true]');
        const box = tab.getBoundingClientRect();
        const room = find(element, '[role=tablist]').getBoundingClientRect();
        expect(box.left, textOf(tab)).to.be.at.least(room.left - 1);
        expect(box.right, textOf(tab)).to.be.at.most(room.right + 1);
      }
    });
  }
});
