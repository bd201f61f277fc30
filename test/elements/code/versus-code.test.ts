import 'versus-elements';
import { expect, nextFrame } from '@open-wc/testing';
import type { VersusCode } from 'versus-elements';
import { coded } from '../../tools/fixtures/code-samples.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import {
  openSamples,
  panelOf,
  place,
  selectedIn,
  shownPanels,
  tabNamed,
  tabsIn,
} from '../../tools/helpers/choices.js';
import { findAll, focused } from '../../tools/helpers/find.js';
import { click, press, setViewport } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { rolesOf } from '../../tools/helpers/roles.js';
import { waitUntil } from '../../tools/helpers/wait.js';

/** Opens all samples. */
async function samples(): Promise<VersusCode> {
  const element = await place('versus-code', { comparison: coded });
  await openSamples(element);
  return element;
}

const textsOf = (elements: Element[]) => elements.map(({ textContent }) => textContent.trim());
const shown = (element: Element, selector: string) =>
  shownPanels(element).flatMap((panel) => findAll(panel, selector));

describe('samples', () => {
  const openOnes = (element: Element) => findAll(element, 'details[open] > summary');

  it('are collapsed under their names, except for the first', async () => {
    const element = await place('versus-code', { comparison: coded });
    expect(textsOf(findAll(element, 'summary'))).to.deep.equal([
      'Brew it',
      'Serve it',
      'Pay for it',
    ]);
    expect(textsOf(openOnes(element))).to.deep.equal(['Brew it']);
    expect(shownPanels(element)).to.have.length(1);
    await expectAccessible(element);
  });

  it('open and close by keyboard, and stay as the reader has left them', async () => {
    const element = await place('versus-code', { comparison: coded });
    const [first, second] = findAll(element, 'summary');
    for (const summary of [first, second]) {
      summary?.focus();
      await press('Enter');
      await framesOf();
    }
    expect(textsOf(openOnes(element))).to.deep.equal(['Serve it']);
    const [serve = element] = findAll(element, 'details[open]');
    await click(tabNamed(serve, 'Coffee'));
    element.headingLevel = 4;
    await framesOf();
    expect(textsOf(openOnes(element))).to.deep.equal(['Serve it']);
    await expectAccessible(element);
  });
});

describe('the toggle of a sample', () => {
  it('is a tablist with the sample’s name, a tab for each alternative and its panel', async () => {
    const element = await samples();
    const lists = findAll(element, '[role=tablist]');
    expect(lists.map((list) => list.getAttribute('aria-label'))).to.deep.equal([
      'Brew it',
      'Serve it',
      'Pay for it',
    ]);
    for (const tab of tabsIn(element)) {
      const panel = panelOf(tab);
      expect(panel.getAttribute('role')).to.equal('tabpanel');
      expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
    }
    expect(selectedIn(element)).to.deep.equal(['Tea', 'Tea', 'Tea']);
    expect(shownPanels(element)).to.have.length(3);
    await expectAccessible(element);
  });

  it('has one tab and one panel in the accessibility tree, and no more after a click', async () => {
    const element = await samples();
    await click(tabNamed(element, 'Coffee'));
    await framesOf();
    expect(shownPanels(element)).to.have.length(3);
    const panels = (await rolesOf(element)).filter((line) => line.startsWith('tabpanel'));
    expect(panels).to.deep.equal(Array(3).fill('tabpanel "Coffee"'));
    await expectAccessible(element);
  });

  it('holds for all samples of the element, whichever is clicked', async () => {
    const element = await samples();
    const [, , , second] = tabsIn(element);
    second?.scrollIntoView({ block: 'center' });
    if (second) await click(second);
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Coffee', 'Coffee', 'Coffee']);
    expect(element.alternative).to.equal('coffee');
    await expectAccessible(element);
  });

  it('follows the arrow keys, Home and End, but not Up and Down', async () => {
    const element = await samples();
    tabNamed(element, 'Tea').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Coffee'],
      ['ArrowRight', 'Tea'],
      ['ArrowLeft', 'Coffee'],
      ['Home', 'Tea'],
      ['End', 'Coffee'],
      ['ArrowDown', 'Coffee'],
      ['ArrowUp', 'Coffee'],
    ] as const) {
      await press(key);
      await framesOf();
      expect(selectedIn(element)[0], key).to.equal(name);
      expect(focused()?.textContent.trim(), key).to.equal(name);
    }
    await expectAccessible(element);
  });

  it('lets Tab go into the panel, and Shift+Tab back', async () => {
    const element = await samples();
    tabNamed(element, 'Tea').focus();
    await press('Tab');
    expect(focused() === panelOf(tabNamed(element, 'Tea')), 'in the panel').to.be.true;
    await press('Shift', 'Tab');
    expect(focused() === tabNamed(element, 'Tea'), 'back at the tab').to.be.true;
  });

  it('stays where it is, with all above it, whatever the length of the sides', async () => {
    const element = await samples();
    const before = document.createElement('div');
    const after = document.createElement('div');
    before.style.blockSize = after.style.blockSize = '150vh';
    element.before(before);
    element.after(after);
    const last = tabsIn(element).at(-1);
    if (!last) throw new Error('There are no tabs.');
    for (const [tab, block] of [
      [last, 'center'],
      [tabNamed(element, 'Tea'), 'start'],
      [tabNamed(element, 'Coffee'), 'end'],
    ] as const) {
      tab.scrollIntoView({ block, behavior: 'instant' });
      const list = tab.parentElement ?? tab;
      const top = () => list.getBoundingClientRect().top;
      const was = top();
      await click(tab);
      await framesOf();
      // Firefox is put right once more, a frame later.
      await waitUntil(() => Math.abs(top() - was) <= 1, `${tab.textContent.trim()} moves`);
    }
    await expectAccessible(element);
  });
});

describe('a side of a sample', () => {
  it('names its files, in their order', async () => {
    const element = await samples();
    expect(textsOf(shown(element, 'figcaption > [translate=no]'))).to.deep.equal([
      'tea.py',
      'lines.py',
      'end.txt',
      'windows.ini',
    ]);
    expect(shownPanels(element)[0]?.textContent).to.contain('With water.');
  });

  it('that has been run says on what, with each name once', async () => {
    const ran = { on: ['Kettle 5.2', 'Kettle 3.2', 'Pot', 'Kettle 1'], asOf: '2026-06-25' };
    const [sample] = coded.samples ?? [];
    const code = { tea: { ...sample?.code['tea'], ran } };
    const samples = [{ id: 'brew', label: 'Brew it', code }];
    const element = await place('versus-code', { comparison: { ...coded, samples } });
    expect(shownPanels(element)[0]?.innerText).to.contain(
      'Ran on Kettle 5.2, 3.2, Pot, Kettle 1, June 25, 2026',
    );
  });

  it('that is missing, or has no file, says so', async () => {
    const element = await samples();
    const [brew, serve, pay] = shownPanels(element).map(({ innerText }) => innerText.trim());
    expect(brew).not.to.contain('No data');
    expect(serve).to.equal('No data');
    expect(pay).to.equal('No data');
    await click(tabNamed(element, 'Coffee'));
    await framesOf();
    expect(shownPanels(element).map((panel) => panel.innerText.includes('No data'))).to.deep.equal([
      false,
      false,
      true,
    ]);
    await expectAccessible(element);
  });

  it('runs left to right and is not translated, on a page from right to left too', async () => {
    const element = await samples();
    document.documentElement.dir = 'rtl';
    try {
      for (const pre of findAll(element, 'pre')) {
        expect(getComputedStyle(pre).direction).to.equal('ltr');
        expect(pre.translate).to.be.false;
      }
      tabNamed(element, 'Tea').focus();
      await press('ArrowLeft');
      await framesOf();
      expect(selectedIn(element)[0]).to.equal('Coffee');
      await expectAccessible(element);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('of a file with a long path has its whole button', async () => {
    await setViewport(320);
    const name = 'src/main/java/com/example/demo/customer/CustomerRepository.java';
    const files = [{ name, language: 'java', code: 'interface CustomerRepository {}' }];
    const [sample] = coded.samples ?? [];
    if (!sample) throw new Error('There is no sample.');
    const element = await place('versus-code', {
      comparison: { ...coded, samples: [{ ...sample, code: { tea: { files } } }] },
    });
    const [button] = shown(element, '[part=copy]');
    if (!button) throw new Error('There is no button.');
    const range = document.createRange();
    range.selectNodeContents(button);
    expect(range.getClientRects(), 'one line').to.have.length(1);
    expect(document.documentElement.scrollWidth).to.equal(320);
    await expectAccessible(element);
  });

  it('that is wider than the window is a named group that the arrow keys scroll', async () => {
    const element = await samples();
    const [short] = shown(element, 'pre');
    expect(short?.matches('[tabindex], [role], [aria-label]')).to.be.false;
    await click(tabNamed(element, 'Coffee'));
    await framesOf();
    const [long] = shown(element, 'pre');
    expect(long?.tabIndex).to.equal(0);
    expect(long?.role).to.equal('group');
    expect(long?.ariaLabel).to.equal('Coffee: coffee.py (python)');
    long?.focus();
    await press('ArrowRight');
    for (let frame = 0; frame < 30 && !long?.scrollLeft; frame += 1) await nextFrame();
    expect(long?.scrollLeft).to.be.above(0);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await expectAccessible(element);
  });
});
