import 'versus-elements';
import { aTimeout, expect } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { expectToStay, IDLE_FOR_CERTAIN, isShown, placeAt } from '../tools/helpers/below.js';
import { find } from '../tools/helpers/find.js';
import { engine, findInPage, printedText } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const { pathname, search } = location;

afterEach(() => {
  history.replaceState(null, '', pathname + search);
  scrollTo(0, 0);
});

const isLaidOut = (element: Element) =>
  find(element, 'versus-table').checkVisibility({ contentVisibilityAuto: true });

if (engine !== 'chromium') {
  it('a widget that has rendered far below the window is laid out like any other', async () => {
    const element = await placeAt(4);
    await waitUntil(() => isShown(element), 'it has not come');
    await framesOf();
    expect(isLaidOut(element)).to.be.true;
    await expectAccessible(element);
  });
} else {
  describe('a widget that has rendered far below the window', () => {
    const isContained = (element: Element) =>
      getComputedStyle(element).contentVisibility !== 'visible';

    /** A widget far below the window, and a text below it. */
    async function placeFar(): Promise<HTMLElement> {
      const element = await placeAt(4);
      element.after(Object.assign(document.createElement('p'), { textContent: 'The end.' }));
      await waitUntil(() => isShown(element), 'it has not come');
      await framesOf();
      expect(isLaidOut(element)).to.be.false;
      await expectAccessible(element);
      return element;
    }

    async function expectInView(element: Element): Promise<void> {
      await waitUntil(() => isLaidOut(element), 'it is not laid out');
      await waitUntil(() => !isContained(element), 'it is still contained');
      await expectAccessible(element);
    }

    it('is laid out once the reader comes near, and from then on like any other', async () => {
      const element = await placeFar();
      scrollTo(0, 3.5 * innerHeight);
      await expectInView(element);
      const { height } = element.getBoundingClientRect();
      scrollTo(0, 0);
      await framesOf();
      expect(element.getBoundingClientRect().height).to.equal(height);
      expect(isContained(element)).to.be.false;
    });

    it('is so too if the reader was there before it rendered', async () => {
      const element = await placeAt(4);
      element.scrollIntoView();
      await waitUntil(() => isShown(element), 'it has not come');
      await expectInView(element);
    });

    it('does not move the text in view when the reader comes from below', async () => {
      const element = await placeFar();
      scrollTo(0, document.documentElement.scrollHeight);
      await framesOf();
      const end = element.nextElementSibling;
      if (!end) throw new Error('There is no text below it.');
      await expectToStay(end, () => aTimeout(IDLE_FOR_CERTAIN));
      await expectInView(element);
    });

    it('is reached by a link, which leads to its target', async () => {
      const element = await placeFar();
      location.hash = '#far/performance';
      await expectInView(element);
      const tab = () => find(find(element, 'versus-criteria'), '[aria-selected=true]');
      await waitUntil(() => Math.abs(tab().getBoundingClientRect().top) < innerHeight);
      await expectToStay(tab(), () => aTimeout(IDLE_FOR_CERTAIN));
      expect(tab().textContent.trim()).to.equal('Performance');
      expect(tab().getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    });

    /** Two far below, of which the second has a text of its own. */
    async function placeTwo(): Promise<[HTMLElement, HTMLElement]> {
      const first = await placeAt(4);
      first.id = 'first';
      const second = Object.assign(document.createElement('versus-comparison'), {
        id: 'second',
        comparison: drinksWithTabs({
          verdict: { summary: 'Xylophone.', choose: { tea: ['Zither'] } },
        }),
      });
      first.after(second);
      await waitUntil(() => isShown(second), 'it has not come');
      await framesOf();
      expect([first, second].map(isLaidOut)).to.deep.equal([false, false]);
      return [first, second];
    }

    it('does not move the target of a link when the one above it is laid out', async () => {
      const [, second] = await placeTwo();
      location.hash = '#second/verdict';
      const target = find(second, '.verdict');
      await waitUntil(() => target.matches('[data-target]'), 'the link leads nowhere');
      await expectToStay(target, () => aTimeout(IDLE_FOR_CERTAIN));
      expect(target.getBoundingClientRect().top).to.be.within(0, innerHeight);
    });

    it('does not move what was found when the one above it is laid out', async () => {
      const [, second] = await placeTwo();
      if (!(await findInPage('Zither'))) return;
      await waitUntil(() => scrollY > innerHeight, 'it is not in view');
      const found = find(second, '.verdict li');
      await expectToStay(found, () => aTimeout(IDLE_FOR_CERTAIN));
      expect(found.getBoundingClientRect().top).to.be.within(0, innerHeight);
    });

    it('is reached by find-in-page', async () => {
      const element = await placeFar();
      if (!(await findInPage('Background jobs'))) return;
      await waitUntil(() => scrollY > innerHeight, 'it is not in view');
      await expectInView(element);
    });

    it('is printed', async () => {
      await placeFar();
      expect(await printedText()).to.contain('Background jobs');
    });
  });
}
