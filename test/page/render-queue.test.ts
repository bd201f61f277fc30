import 'versus-elements';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { deepText, find, findAll } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { neverIdle } from '../tools/helpers/never-idle.js';
import { accessibilityTree, engine, findInPage, printedText } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const TAGS = ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code'] as const;
/** By then, waiting elements have rendered, and shifts are reported, well after their frame. */
const IDLE_FOR_CERTAIN = 300;
const STANDS_IN = 'Stands in for the widget.';
const heard = hear();
const { pathname, search } = location;

/** A widget this many window heights below the window, with a fallback. */
async function placeAt(
  heights: number,
  tag = 'versus-comparison',
  prepare: (element: HTMLElement) => void = () => undefined,
): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.paddingBlockStart = `${(heights + 1) * innerHeight}px`;
  const element = document.createElement(tag);
  const text = Object.assign(document.createElement('p'), { textContent: STANDS_IN });
  element.id = 'far';
  element.append(text);
  prepare(element);
  place.append(element);
  return element;
}

const isShown = (element: Element) => element.matches(':state(ready)');
const isText = (element: Element) => Boolean(element.querySelector('p')?.checkVisibility());

/** Expects either the widget or the fallback, and never both. */
function expectWidget(element: Element, isThere: boolean): void {
  expect([isShown(element), isText(element)]).to.deep.equal([isThere, !isThere]);
}

afterEach(() => {
  history.replaceState(null, '', pathname + search);
  scrollTo(0, 0);
});

/** Expects an element to keep its place, to half a pixel, in every frame until something is over. */
async function expectToStay(element: Element, happen: () => Promise<unknown>): Promise<void> {
  const { top } = element.getBoundingClientRect();
  const tops = new Set<number>();
  let isOver = false;
  const look = () => {
    tops.add(element.getBoundingClientRect().top);
    if (!isOver) requestAnimationFrame(look);
  };
  look();
  await happen();
  await framesOf();
  isOver = true;
  for (const each of tops) expect(each).to.be.closeTo(top, 0.5);
}

describe('a widget within one window height below the window', () => {
  for (const tag of TAGS) {
    it(`is shown before the next frame: <${tag}>`, async () => {
      const element = await placeAt(0.9, tag);
      await Promise.resolve();
      expectWidget(element, true);
    });
  }
});

describe('a widget above the window, however far', () => {
  /** Text in view, and a widget three window heights above it. */
  async function placeAbove(tag: string): Promise<{ element: Element; text: Element }> {
    const place = await fixture<HTMLElement>(html`<div><p id="read">What is read.</p></div>`);
    const text = find(place, '#read');
    // In a grid, margins don't collapse, so the widget is at the top.
    place.style.display = 'grid';
    text.style.marginBlock = `${3 * innerHeight}px`;
    text.scrollIntoView({ block: 'center' });
    const element = document.createElement(tag);
    place.prepend(element);
    expect(element.getBoundingClientRect().top).to.be.below(-2 * innerHeight);
    return { element, text };
  }

  for (const tag of TAGS) {
    it(`is shown before the next frame, and the text in view stays from then on: <${tag}>`, async () => {
      const { element, text } = await placeAbove(tag);
      await Promise.resolve();
      expect(isShown(element)).to.be.true;
      await framesOf();
      await expectToStay(text, () => aTimeout(IDLE_FOR_CERTAIN));
    });
  }
});

describe('a widget farther below the window', () => {
  for (const tag of TAGS) {
    it(`renders when the browser is idle: <${tag}>`, async () => {
      const element = await placeAt(1.5, tag);
      await Promise.resolve();
      expectWidget(element, false);
      await waitUntil(() => isShown(element), 'it has not come');
      expectWidget(element, true);
      await expectAccessible(element);
      expect(heard.loads.length, 'loads').to.equal(1);
    });
  }

  it('renders later without moving the text in view', async () => {
    const text = await fixture(html`<p>What is read.</p>`);
    const shifted: (Node | null)[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources = Reflect.get(entry, 'sources') as readonly { readonly node: Node | null }[];
        shifted.push(...sources.map(({ node }) => node));
      }
    });
    // Only Chromium reports it.
    if (engine === 'chromium') observer.observe({ type: 'layout-shift' });
    const element = await placeAt(1.5);
    await Promise.resolve();
    expectWidget(element, false);
    await expectToStay(text, () => waitUntil(() => isShown(element), 'it has not come'));
    await aTimeout(IDLE_FOR_CERTAIN);
    observer.disconnect();
    expect(shifted.some((node) => text.contains(node))).to.be.false;
  });

  it('says that it is loading if it has no fallback and its dataset hasn’t arrived', async () => {
    const element = await placeAt(1.5);
    element.replaceChildren();
    Reflect.set(element, 'comparison', null);
    await waitUntil(() => element.matches(':state(loading)'), 'it does not say so');
    expect(findAll(element, '[part=message][role=status]').length).to.equal(1);
    Reflect.set(element, 'comparison', undefined);
    await waitUntil(() => isShown(element), 'it has not come');
    expect(findAll(element, '[part=message], slot').length).to.equal(0);
  });

  it('renders at once if the address leads into it', async () => {
    history.replaceState(null, '', '#far/performance');
    const element = await placeAt(1.5);
    await Promise.resolve();
    expectWidget(element, true);
    await waitUntil(() => element.getBoundingClientRect().top < innerHeight, 'it is not in view');
  });
});

// Elsewhere, it is laid out like any other.
if (engine === 'chromium') {
  describe('a widget that has rendered far below the window', () => {
    const isLaidOut = (element: Element) =>
      find(element, 'versus-table').checkVisibility({ contentVisibilityAuto: true });
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

    it('is there for a screen reader, with its table, headings and tabs', async () => {
      const element = await placeFar();
      const readRoles = async () => {
        const roles = (await accessibilityTree(element)).match(
          /^ *(?!text|paragraph|caption|dialog)[a-z]+/gm,
        );
        return roles?.map((role) => role.trim()).toSorted() ?? [];
      };
      let far: string[] = [];
      // It can come later. Texts differ, and closed popovers are in it.
      await waitUntil(async () => (far = await readRoles()).includes('table'), 'there is no table');
      expect(isLaidOut(element)).to.be.false;
      element.scrollIntoView();
      await expectInView(element);
      expect(far).to.deep.equal(await readRoles());
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

/** The origins of a dataset. */
const origins: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'that is bundled': () => undefined,
  'from its content': (element) => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', text: JSON.stringify(drinksWithTabs()) });
    element.append(script);
  },
  'from a property': (element) => {
    Object.assign(element, { comparison: drinksWithTabs() });
  },
};

describe('a widget farther below the window, on a page that is never idle', () => {
  neverIdle();

  it('shows nothing of inline data that the parser has cut, as the rest isn’t a fallback', async () => {
    const element = await placeAt(3, 'versus-comparison', (widget) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{ "id": "cut", "code": "a';
      widget.prepend(script);
      widget.append('b" }');
    });
    await framesOf();
    expect([isShown(element), isText(element)]).to.deep.equal([false, false]);
  });

  for (const [origin, prepare] of Object.entries(origins)) {
    for (const fragment of ['#!/route', '#/route', '#section', '#others/performance']) {
      it(`waits with a dataset ${origin}, if the address leads to ${fragment}`, async () => {
        history.replaceState(null, '', fragment);
        const element = await placeAt(1.5, 'versus-comparison', prepare);
        await Promise.resolve();
        expectWidget(element, false);
      });
    }

    it(`renders at once with a dataset ${origin}, if the address leads into it`, async () => {
      const fragment = origin === 'that is bundled' ? '#django-vs-flask/security' : '#drinks/taste';
      history.replaceState(null, '', fragment);
      const element = await placeAt(1.5, 'versus-comparison', prepare);
      await Promise.resolve();
      expectWidget(element, true);
    });
  }

  it('waits below another that fills the window, parts included, and has come with it', async () => {
    const place = await fixture(html`<div></div>`);
    const [above, below] = ['above', 'below'].map((id) =>
      Object.assign(document.createElement('versus-comparison'), { id }),
    );
    if (!above || !below) throw new Error('There are no widgets.');
    // All that it shows is in a part of it.
    above.setAttribute('sections', 'table');
    place.append(above, below);
    await framesOf();
    expect([isShown(above), isShown(below)]).to.deep.equal([true, false]);
  });

  it('waits, while its fallback is shown', async () => {
    const element = await placeAt(1.5);
    await framesOf();
    expectWidget(element, false);
    expect(heard.loads.length, 'loads').to.equal(0);
  });

  it('renders at once when a link leads to it', async () => {
    const element = await placeAt(1.5);
    const link = await fixture<HTMLAnchorElement>(html`<a href="#far/performance">Performance</a>`);
    link.click();
    await waitUntil(() => isShown(element), 'it has not come');
    await waitUntil(() => element.getBoundingClientRect().top < innerHeight, 'it is not in view');
    expectWidget(element, true);
    const [selected] = findAll(element, 'versus-criteria, [aria-selected=true]').slice(1);
    expect(selected?.textContent.trim()).to.equal('Performance');
  });

  it('renders at once when a link leads to one below it, which it would move later', async () => {
    const above = await placeAt(1.5);
    const below = await placeAt(1.5);
    const later = await placeAt(1.5);
    [above.id, below.id, later.id] = ['above', 'below', 'later'];
    location.hash = '#below/performance';
    await waitUntil(() => isShown(below), 'it has not come');
    await waitUntil(() => below.getBoundingClientRect().top < innerHeight, 'it is not in view');
    expectWidget(above, true);
    expectWidget(later, false);
  });

  it('keeps waiting when a link leads elsewhere', async () => {
    const element = await placeAt(1.5);
    for (const fragment of ['#/route', '#!/route', '#section', '#others/performance']) {
      location.hash = fragment;
      await framesOf();
      expectWidget(element, false);
    }
  });

  it('is printed', async () => {
    const element = await placeAt(1.5);
    await framesOf();
    if (engine === 'webkit') {
      // This engine can't print in a test, so only the event is sent.
      dispatchEvent(new Event('beforeprint'));
    } else {
      const paper = await printedText();
      expect(paper).to.contain('Framework type').and.not.contain(STANDS_IN);
    }
    expectWidget(element, true);
    expect(deepText(element)).to.contain('Framework type');
  });

  it('can be removed before its turn, and come back', async () => {
    const element = await placeAt(1.5);
    const place = element.parentElement;
    await framesOf();
    element.remove();
    await framesOf();
    expect(heard.loads.length, 'loads').to.equal(0);
    place?.style.removeProperty('padding-block-start');
    place?.append(element);
    await waitUntil(() => isShown(element), 'it has not come');
    expectWidget(element, true);
  });
});
