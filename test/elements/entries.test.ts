import { expect, nextFrame } from '@open-wc/testing';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { deepText } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame } from '../tools/helpers/frame.js';
import { untilReady } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const openPage = () => openFrame('/test/elements/pages/empty.html');

async function load({ document }: FrameWindow, name: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `/dist/${name}.js`;
  const isLoaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await isLoaded;
  await nextFrame();
}

function place({ document }: FrameWindow, fallback = ''): HTMLElement {
  const element = document.createElement('versus-comparison');
  element.append(fallback);
  document.body.append(element);
  return element;
}

function loadsOf(page: FrameWindow): string[] {
  const loads: string[] = [];
  page.document.body.addEventListener('versus-load', ({ comparison }) => loads.push(comparison.id));
  return loads;
}

describe('the entry without the bundled dataset', () => {
  it('says that there is no data, or shows what the author has written', async () => {
    const page = await openPage();
    const empty = place(page);
    const written = place(page, 'Tea, in words.');
    await load(page, 'without-data');
    await waitUntil(() => written.shadowRoot?.querySelector('slot:not([hidden])'));
    await waitUntil(() => deepText(empty).includes('No data'));
    for (const element of [empty, written]) {
      expect(deepText(element)).not.to.contain('Django');
      expect(element.matches(':state(loading), :state(ready), :state(error)')).to.be.false;
    }
  });

  it('shows a dataset that is set', async () => {
    const page = await openPage();
    const element = page.document.createElement('versus-comparison');
    page.document.body.append(element);
    await load(page, 'without-data');
    element.comparison = datasetCalled('come');
    await untilReady(element);
    expect(deepText(element)).to.contain('Dataset come');
  });

  it('coexists with the one that has it', async () => {
    const page = await openPage();
    const loads = loadsOf(page);
    const element = place(page);
    await load(page, 'versus-elements');
    await load(page, 'without-data');
    await untilReady(element);
    await nextFrame();
    expect(loads).to.deep.equal(['django-vs-flask']);
  });
});

describe('the entry with the classes', () => {
  it('defines nothing', async () => {
    const page = await openPage();
    await load(page, 'elements');
    expect(page.customElements.get('versus-comparison')).to.equal(undefined);
  });
});

describe('properties, whenever they are set', () => {
  const properties = {
    comparison: datasetCalled('set'),
    criterion: 'plant',
    alternative: 'coffee',
    differencesOnly: true,
    headingLevel: 3,
    sections: 'table criteria code',
    theme: 'dark',
  };
  const orders = {
    forwards: Object.entries(properties),
    backwards: Object.entries(properties).reverse(),
  };
  const moments = ['before', 'during', 'after'] as const;

  for (const [order, entries] of Object.entries(orders)) {
    for (const moment of moments) {
      it(`${moment} the definition, ${order}: have the same result`, async () => {
        const page = await openPage();
        const loads = loadsOf(page);
        const element = place(page);
        const setAll = () => {
          for (const [name, value] of entries) Reflect.set(element, name, value);
        };
        if (moment === 'before') setAll();
        if (moment === 'during')
          void page.customElements.whenDefined('versus-comparison').then(setAll);
        await load(page, 'without-data');
        if (moment === 'after') setAll();
        await untilReady(element);
        await waitUntil(() => element.shadowRoot?.querySelector('versus-code'));
        await nextFrame();
        expect(loads).to.deep.equal(['set']);
        for (const [name, value] of entries)
          expect(Reflect.get(element, name), name).to.equal(value);
        for (const name of Object.keys(properties))
          expect(Object.hasOwn(element, name), name).to.be.false;
        expect(deepText(element)).to.contain('brew()');
      });
    }
  }
});
