import 'versus-elements';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { KeyInput } from 'puppeteer-core';
import type { VersusCriteria } from 'versus-elements';
import { drinksWithTabs, tabsCalled } from '../../tools/fixtures/drinks.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import {
  panelOf,
  place,
  selectedIn,
  shownPanels,
  tabNamed,
  tabsIn,
} from '../../tools/helpers/choices.js';
import { find, focused } from '../../tools/helpers/find.js';
import { openFrame } from '../../tools/helpers/frame.js';
import { engine, press, setViewport } from '../../tools/helpers/page.js';
import { framesOf, untilShown } from '../../tools/helpers/rendered.js';
import { waitUntil } from '../../tools/helpers/wait.js';

/** Presses keys, and tells whether they reached the page, which doesn't hear of used ones. */
async function isLeftToThePage(...keys: KeyInput[]): Promise<boolean> {
  let isLeft = false;
  const onKeydown = (event: KeyboardEvent) => {
    isLeft = !event.defaultPrevented;
    // Keeps the page from scrolling, and the browser from leaving it.
    event.preventDefault();
  };
  addEventListener('keydown', onKeydown);
  await press(...keys);
  removeEventListener('keydown', onKeydown);
  return isLeft;
}

async function expectKeys(
  element: VersusCriteria,
  steps: readonly (readonly [KeyInput, string])[],
): Promise<void> {
  for (const [key, name] of steps) {
    await press(key);
    await framesOf();
    expect(selectedIn(element), key).to.deep.equal([name]);
    expect(focused(), key).to.equal(tabNamed(element, name));
  }
}

describe('by keyboard', () => {
  it('ArrowRight and ArrowLeft move the focus and select, wrapping around; so do Home and End', async () => {
    const element = await place('versus-criteria');
    tabNamed(element, 'Plant').focus();
    await expectKeys(element, [
      ['ArrowRight', 'Caffeine'],
      ['ArrowRight', 'Taste'],
      ['ArrowRight', 'Plant'],
      ['ArrowLeft', 'Taste'],
      ['ArrowLeft', 'Caffeine'],
      ['Home', 'Plant'],
      ['End', 'Taste'],
      ['End', 'Taste'],
    ]);
    await expectAccessible(element);
  });

  it('from right to left, ArrowLeft goes to the next tab, wherever the page sets the direction', async () => {
    const element = await place('versus-criteria');
    element.parentElement?.setAttribute('dir', 'rtl');
    tabNamed(element, 'Plant').focus();
    await expectKeys(element, [
      ['ArrowLeft', 'Caffeine'],
      ['ArrowLeft', 'Taste'],
      ['ArrowLeft', 'Plant'],
      ['ArrowRight', 'Taste'],
      ['Home', 'Plant'],
      ['End', 'Taste'],
    ]);
    await expectAccessible(element);
  });

  it('up and down, and keys with a modifier, are left to the page', async () => {
    const element = await place('versus-criteria', { criterion: 'caffeine' });
    tabNamed(element, 'Caffeine').focus();
    for (const keys of [
      ['ArrowUp'],
      ['ArrowDown'],
      ['Control', 'ArrowRight'],
      ['Shift', 'ArrowLeft'],
      ['Alt', 'ArrowLeft'],
      ['Meta', 'ArrowLeft'],
      ['Control', 'Home'],
      ['Shift', 'End'],
    ] as KeyInput[][]) {
      expect(await isLeftToThePage(...keys), keys.join('+')).to.be.true;
      expect(selectedIn(element), keys.join('+')).to.deep.equal(['Caffeine']);
    }
    expect(await isLeftToThePage('ArrowRight'), 'ArrowRight').to.be.false;
  });

  it('Tab goes from the selected tab into its panel, Shift+Tab back', async () => {
    const element = await place('versus-criteria');
    tabNamed(element, 'Plant').focus();
    await press('ArrowRight');
    await framesOf();
    await press('Tab');
    expect(focused()).to.equal(panelOf(tabNamed(element, 'Caffeine')));
    await expectAccessible(element);
    await press('Shift', 'Tab');
    expect(focused()).to.equal(tabNamed(element, 'Caffeine'));
  });

  it('Tab comes from above to the selected tab, whichever it is', async () => {
    const before = await fixture<HTMLElement>(html`<button type="button">Before</button>`);
    const element = await place('versus-criteria', { criterion: 'taste' });
    before.focus();
    await press('Tab');
    // In Firefox, scroll containers are tab stops too.
    if (focused()?.getAttribute('role') === 'tablist') await press('Tab');
    expect(focused()).to.equal(tabNamed(element, 'Taste'));
  });
});

describe('with more tabs than there is room for', () => {
  const many = tabsCalled(...Array.from({ length: 12 }, (_, index) => `Criterion ${index + 1}`));

  function expectInView(element: Element, name: string): void {
    const tablist = find(element, '[role=tablist]').getBoundingClientRect();
    const tab = tabNamed(element, name).getBoundingClientRect();
    expect(tab.left, name).to.be.at.least(tablist.left - 1);
    expect(tab.right, name).to.be.at.most(tablist.right + 1);
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`the selected one is scrolled into view, but never the page, dir=${dir}`, async () => {
      await setViewport(320);
      const page = await fixture(html`<div dir=${dir} style="padding-block: 900px"></div>`);
      const element = document.createElement('versus-criteria');
      Object.assign(element, { comparison: many, criterion: 'c9' });
      page.append(element);
      await framesOf();
      await framesOf();
      expectInView(element, 'Criterion 9');
      expect(scrollY, 'the page, at first').to.equal(0);

      element.criterion = 'c2';
      await framesOf();
      await framesOf();
      expectInView(element, 'Criterion 2');
      expect(scrollY, 'the page, by an assignment').to.equal(0);

      find(element, '[role=tablist]').scrollIntoView({ block: 'center' });
      const before = scrollY;
      tabNamed(element, 'Criterion 2').focus({ preventScroll: true });
      for (const [key, name] of [
        ['End', 'Criterion 12'],
        ['Home', 'Criterion 1'],
      ] as const) {
        await press(key);
        await framesOf();
        await framesOf();
        expectInView(element, name);
        expect(scrollX, `the page, by ${key}`).to.equal(0);
        // Firefox rounds scroll positions.
        expect(scrollY, `the page, by ${key}`).to.be.closeTo(before, 1);
      }
      await expectAccessible(element);
    });
  }

  it('selecting a tab changes no widths', async () => {
    const element = await place('versus-criteria', { comparison: many });
    const widths = () => tabsIn(element).map((tab) => tab.getBoundingClientRect().width);
    const before = widths();
    element.criterion = 'c5';
    await framesOf();
    expect(widths()).to.deep.equal(before);
  });
});

describe('a link to a text fragment', () => {
  it('opens the panel that holds it', async () => {
    const text = encodeURIComponent('fundraising for a good cause');
    const address = `/test/elements/criteria/pages/text-link.html#:~:text=${text}`;
    const page = await openFrame(address);
    await untilShown(page.document);
    const element = find(page.document, 'versus-criteria');
    if (engine === 'webkit') {
      // WebKit searches before the widget has rendered, so the first tab stays selected.
      await aTimeout(500);
      expect(selectedIn(element)).to.deep.equal(['Keeping']);
    } else {
      await waitUntil(() => selectedIn(element)[0] === 'Purpose', 'not opened');
    }
    const [selected = ''] = selectedIn(element);
    expect(shownPanels(element)).to.deep.equal([panelOf(tabNamed(element, selected))]);
    const wrappers = tabsIn(element).map((tab) => panelOf(tab).parentElement);
    expect(wrappers.map((wrapper) => wrapper?.getAttribute('hidden'))).to.deep.equal(
      engine === 'webkit' ? [null, 'until-found'] : ['until-found', null],
    );
  });
});

describe('two comparisons on a page', () => {
  it('each has a choice of its own', async () => {
    const first = await place('versus-comparison');
    const second = await place('versus-comparison', {
      comparison: drinksWithTabs({ id: 'others' }),
    });
    const criteriaOf = (whole: Element) => find(whole, 'versus-criteria');
    tabNamed(criteriaOf(second), 'Taste').click();
    tabNamed(find(first, 'versus-code'), 'Coffee').click();
    await framesOf();
    expect([first.criterion, second.criterion]).to.deep.equal(['plant', 'taste']);
    expect([first.alternative, second.alternative]).to.deep.equal(['coffee', 'tea']);
    expect(selectedIn(criteriaOf(first))).to.deep.equal(['Plant']);
    expect(selectedIn(criteriaOf(second))).to.deep.equal(['Taste']);
    await expectAccessible(first);
    await expectAccessible(second);
  });
});
