import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { deepText, find, findAll, textOf } from '../tools/helpers/find.js';
import type { FrameWindow } from '../tools/helpers/frame.js';
import { faultUrl } from '../tools/helpers/network.js';
import { click, engine } from '../tools/helpers/page.js';
import {
  isShown,
  loadModule,
  openPrerendered,
  PRERENDERED,
  upgrade,
} from '../tools/helpers/prerendered.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';

const DATASETS = ['django-vs-flask', 'vector-databases'] as const;
/** A shift is reported a while after its frame. */
const REPORT = 300;

/**
 * How far things are shifted in all while the page is acted on; only Chromium tells. Before that, a
 * table's columns may shift, as its rows are parsed.
 */
async function shiftDuring(page: FrameWindow, act: () => Promise<void>): Promise<number> {
  let shift = 0;
  const start = page.performance.now();
  const observer = new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.startTime > start) shift += Number(Reflect.get(entry, 'value'));
    }
  });
  if (engine === 'chromium') observer.observe({ type: 'layout-shift' });
  await act();
  await aTimeout(REPORT);
  return shift;
}

/** The places of what a reader sees, rounded: an engine may set a text a hair wider. */
function placesIn(page: FrameWindow): string[] {
  return findAll(page.document, 'h2, h3, th, td, [part=panel], summary, pre, #after, .toolbar')
    .filter(isShown)
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = [left, top, width, height].map((length) => Math.round(length));
      return `${element.localName} ${place.join(' ')}`;
    });
}

/** Presses the pointer on an element of the page, as no script does. */
async function press(page: FrameWindow, element: Element | undefined): Promise<void> {
  const frame = page.frameElement;
  if (!frame || !element) throw new Error('There is nothing to press.');
  frame.scrollIntoView({ block: 'start', inline: 'start', behavior: 'instant' });
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [outer, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
  await click({
    x: outer.left + frame.clientLeft + inner.left + inner.width / 2,
    y: outer.top + frame.clientTop + inner.top + inner.height / 2,
  });
  await framesOf(page);
}

describe('a page with a prerendered snippet', () => {
  for (const name of DATASETS) {
    for (const width of [390, 1000]) {
      it(`shifts nothing when the module comes late: ${name}, ${width} px`, async () => {
        const page = await openPrerendered(name, {}, width);
        expect(await shiftDuring(page, () => upgrade(page))).to.equal(0);
      });

      it(`looks the same before and after: ${name}, ${width} px`, async () => {
        const page = await openPrerendered(name, {}, width);
        const before = placesIn(page);
        expect(before.length).to.be.greaterThan(50);
        await upgrade(page);
        expect(placesIn(page)).to.deep.equal(before);
        expect(findAll(page.document, 'table').filter(isShown).length).to.equal(1);
        expect(findAll(page.document, 'style').length).to.equal(0);
        expect(findAll(page.document, 'versus-table').length).to.equal(1);
      });
    }
  }

  it('says the same before and after', async () => {
    const page = await openPrerendered('django-vs-flask');
    const cells = () => findAll(page.document, 'th, td bdi').map(textOf);
    const before = cells();
    await upgrade(page);
    expect(cells()).to.deep.equal(before);
  });

  for (const [what, parameters] of [
    ['late', {}],
    ['missing', { module: 'missing' }],
    ['blocked', { module: 'missing', policy: `script-src 'none'` }],
  ] as const) {
    it(`can be read and used while the module is ${what}`, async () => {
      const page = await openPrerendered('django-vs-flask', parameters);
      const tabs = findAll(page.document, '.criteria .tab');
      const panels = findAll(page.document, '.criteria .panel');
      expect(panels.map(isShown)).to.deep.equal(panels.map((_, index) => index === 0));
      expect(await shiftDuring(page, () => framesOf(page))).to.equal(0);
      for (const chosen of [2, 3]) {
        await press(page, tabs[chosen]);
        expect(panels.map(isShown)).to.deep.equal(panels.map((_, index) => index === chosen));
      }
      // It brings its own script.
      if (what !== 'blocked') await expectAccessible(find(page.document, PRERENDERED));
    });
  }

  it('keeps its height far below the window, where others aren’t laid out yet', async () => {
    const page = await openPrerendered('django-vs-flask', { module: 'none' });
    const widget = find(page.document, PRERENDERED);
    widget.style.marginBlockStart = '3000px';
    const { height } = widget.getBoundingClientRect();
    await upgrade(page);
    expect(widget.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('is accessible afterwards', async () => {
    const page = await openPrerendered('vector-databases');
    await expectAccessible(find(page.document, PRERENDERED));
    await upgrade(page);
    await expectAccessible(find(page.document, PRERENDERED));
  });

  it('stays as it is, and never shows another comparison, while its data is coming', async () => {
    const src = faultUrl('dataset', { delay: '700' });
    const page = await openPrerendered('vector-databases', { src }, 390);
    const before = placesIn(page);
    await loadModule(page);
    expect(placesIn(page)).to.deep.equal(before);
    expect(deepText(find(page.document, PRERENDERED)))
      .to.contain('pgvector')
      .and.not.contain('Django');
    await untilShown(page.document);
    expect(deepText(find(page.document, PRERENDERED)))
      .to.contain('Caffeine')
      .and.not.contain('pgvector');
  });
});

describe('a prerendered snippet without script', () => {
  for (const name of DATASETS) {
    it(`shows everything with its label, and no control: ${name}`, async () => {
      const frame = await fixture<HTMLIFrameElement>(
        html`<iframe sandbox="allow-same-origin" title="A page" width="800" height="600"></iframe>`,
      );
      const isLoaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      frame.src = `/prerendered/${name}?module=late`;
      await isLoaded;
      const page = frame.contentDocument;
      if (!page) throw new Error('The frame is gone.');
      const root = find(page, PRERENDERED).shadowRoot;
      if (!root) throw new Error('There is no shadow root.');
      const content = findAll(root, 'th, td, .print-only, [part=panel], pre, .sources li');
      const hidden = content.filter((element) => !isShown(element));
      expect(hidden.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      const controls = findAll(root, 'button:not(.claim), .tab, input, .popover, .age');
      expect(controls.filter(isShown).map(textOf)).to.deep.equal([]);
      expect(findAll(root, 'thead th').length).to.equal(name === 'vector-databases' ? 12 : 2);
      // The HTML for those who don't look into a shadow root.
      expect(findAll(page, 'article table').filter(isShown)).to.have.lengthOf(0);
    });
  }
});

describe('under a strict policy', () => {
  const policyWith = (hash: string) => `default-src 'self'; style-src 'self' ${hash}`;
  const styleIn = (page: FrameWindow) => find(page.document, 'style').textContent;
  const hashOf = async (text: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
  };

  it('the hash of its one style allows it, and nothing else does', async () => {
    const text = styleIn(await openPrerendered('django-vs-flask'));
    expect(styleIn(await openPrerendered('vector-databases'))).to.equal(text);
    for (const [hash, isAllowed] of [
      [await hashOf(text), true],
      [await hashOf(''), false],
    ] as const) {
      const page = await openPrerendered('django-vs-flask', { policy: policyWith(hash) });
      const { display } = page.getComputedStyle(find(page.document, '.tablist'));
      expect(display).to.equal(isAllowed ? 'flex' : 'block');
      await upgrade(page);
      expect(page.getComputedStyle(find(page.document, '.tablist')).display).to.equal('flex');
    }
  });
});
