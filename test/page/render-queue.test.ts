import 'versus-elements';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import {
  expectToStay,
  IDLE_FOR_CERTAIN,
  isShown,
  placeAt,
  STANDS_IN,
} from '../tools/helpers/below.js';
import { deepText, find, findAll } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { neverIdle } from '../tools/helpers/never-idle.js';
import { engine, printedText } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const TAGS = ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code'] as const;
const heard = hear();
const { pathname, search } = location;

const isText = (element: Element) => Boolean(element.querySelector('p')?.checkVisibility());

/** Expects either the widget or the fallback, and never both. */
function expectWidget(element: Element, isThere: boolean): void {
  expect([isShown(element), isText(element)]).to.deep.equal([isThere, !isThere]);
}

afterEach(() => {
  history.replaceState(null, '', pathname + search);
  scrollTo(0, 0);
});

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
