import 'versus-elements';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { VersusComparison } from 'versus-elements';
import { comparisonBy, datasetCalled, row } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { deepText, findAll } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { countOf, faultUrl, untilAsked, untilBrokenOff } from '../tools/helpers/network.js';
import { framesOf, untilReady } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hear();

async function place(...elements: Element[]): Promise<Element> {
  const parent = await fixture(html`<div></div>`);
  parent.append(...elements);
  return parent;
}

function elementFrom(src: string): VersusComparison {
  return Object.assign(document.createElement('versus-comparison'), { src });
}

const loadedIds = () => heard.loads.map(({ comparison }) => comparison.id);

describe('src that changes while it loads', () => {
  it('100 times: the last one wins, the others are aborted', async () => {
    const element = elementFrom('');
    await place(element);
    await untilReady(element);
    const urls = Array.from({ length: 100 }, (_, index) =>
      faultUrl('dataset', { id: `race-${index + 1}`, delay: '500' }),
    );
    for (const url of urls) {
      element.src = url;
      await nextFrame();
    }
    await untilReady(element);
    await waitUntil(() => heard.loads.length === 2);

    expect(loadedIds()).to.deep.equal(['django-vs-flask', 'race-100']);
    expect(heard.errors.length, 'errors').to.equal(0);
    expect(heard.console).to.be.empty;
    expect(deepText(element)).to.contain('race-100').and.not.to.contain('race-99');
    // Requests that never reached the server were aborted as well.
    const answered = await Promise.all(
      urls.map(async (url) => {
        const { requests, brokenOff } = await countOf(url);
        return requests - brokenOff;
      }),
    );
    expect(answered.slice(0, -1).reduce((sum, count) => sum + count)).to.equal(0);
    expect(answered.at(-1)).to.equal(1);
  });

  it('100 times at once: only the last one is requested', async () => {
    const element = elementFrom('');
    await place(element);
    const urls = Array.from({ length: 100 }, (_, index) =>
      faultUrl('dataset', { id: `r-${index}` }),
    );
    for (const url of urls) element.src = url;
    await waitUntil(() => loadedIds().includes('r-99'), 'no dataset');
    expect(loadedIds().filter((id) => id.startsWith('r-'))).to.deep.equal(['r-99']);
    const counts = await Promise.all(urls.map(countOf));
    expect(counts.filter(({ requests }) => requests)).to.have.length(1);
  });

  it('to one that has arrived already', async () => {
    const quick = faultUrl('dataset', { id: 'quick' });
    const element = elementFrom(quick);
    await place(element);
    await untilReady(element);
    const late = faultUrl('dataset', { id: 'late', delay: '300' });
    element.src = late;
    await untilAsked(late);
    element.src = quick;
    await untilReady(element);
    await untilBrokenOff(late);
    expect(deepText(element)).to.contain('Café quick');
    expect(loadedIds()).not.to.include('late');
    expect(heard.errors.length, 'errors').to.equal(0);
  });

  it('to a dataset that is given as a property', async () => {
    const late = faultUrl('dataset', { id: 'late', delay: '300' });
    const element = elementFrom(late);
    await place(element);
    await untilAsked(late);
    element.comparison = datasetCalled('given');
    await untilReady(element);
    await untilBrokenOff(late);
    expect(loadedIds()).to.deep.equal(['given']);
    expect(await countOf(late)).to.deep.equal({ requests: 1, brokenOff: 1 });
  });
});

describe('an element that leaves the page while it loads', () => {
  it('aborts its request and reports nothing', async () => {
    const url = faultUrl('dataset', { delay: '300' });
    const element = elementFrom(url);
    await place(element);
    await untilAsked(url);
    element.remove();
    await untilBrokenOff(url);
    await framesOf();
    expect(heard.loads.length, 'loads').to.equal(0);
    expect(heard.errors.length, 'errors').to.equal(0);
    expect(heard.console).to.be.empty;
  });

  it('requests nothing if it leaves at once', async () => {
    const url = faultUrl('dataset');
    const element = elementFrom('');
    const parent = await place(element);
    await untilReady(element);
    element.src = url;
    element.remove();
    await element.updateComplete;
    // A request that had been sent would have arrived before this one.
    const other = elementFrom(faultUrl('dataset'));
    parent.append(other);
    await untilReady(other);
    expect((await countOf(url)).requests).to.equal(0);

    parent.append(element);
    await untilReady(element);
    expect(deepText(element)).to.contain('Café');
  });

  it('loads when it is back', async () => {
    const url = faultUrl('dataset', { id: 'back', delay: '200' });
    const element = elementFrom(url);
    const parent = await place(element);
    await element.updateComplete;
    element.remove();
    await nextFrame();
    parent.append(element);
    await untilReady(element);
    expect(loadedIds()).to.deep.equal(['back']);
    expect(heard.errors.length, 'errors').to.equal(0);
  });
});

describe('an element that has loaded', () => {
  it('stays as it is when it is removed, put back and moved', async () => {
    const element = elementFrom(faultUrl('dataset', { id: 'moved' }));
    const parent = await place(element);
    const other = await place();
    await untilReady(element);
    const title = findAll(element, 'h2')[0];
    for (const target of [other, parent, other]) {
      element.remove();
      await nextFrame();
      target.append(element);
      await nextFrame();
      parent.prepend(element);
      await framesOf();
    }
    expect(element.matches(':state(ready)')).to.be.true;
    expect(findAll(element, 'h2')[0]).to.equal(title);
    expect(loadedIds()).to.deep.equal(['moved']);
    expect(heard.errors.length, 'errors').to.equal(0);
  });

  it('keeps inline data when it is moved', async () => {
    const element = document.createElement('versus-comparison');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(datasetCalled('inline'));
    element.append(script);
    await place(element);
    await untilReady(element);
    await place(element);
    await untilReady(element);
    expect(loadedIds()).to.deep.equal(['inline']);
    expect(element.outerHTML, 'its light DOM').to.equal(
      `<versus-comparison>${script.outerHTML}</versus-comparison>`,
    );
  });

  it('works when it is cloned, with its own data each time', async () => {
    const element = elementFrom(faultUrl('dataset', { id: 'cloned' }));
    element.setAttribute('src', element.src ?? '');
    const parent = await place(element);
    await untilReady(element);
    parent.append(element.cloneNode(true));
    const clone = parent.querySelector<VersusComparison>('versus-comparison:last-of-type');
    if (!clone) throw new Error('There is no clone.');
    await untilReady(clone);
    expect(loadedIds()).to.deep.equal(['cloned', 'cloned']);
    expect(deepText(clone)).to.equal(deepText(element));

    clone.comparison = datasetCalled('other');
    await untilReady(clone);
    expect(deepText(element)).to.contain('Café cloned');
    expect(deepText(clone)).to.contain('Dataset other');
  });

  it('reports each dataset once, when it is shown', async () => {
    const element = document.createElement('versus-comparison');
    const shown: string[] = [];
    element.addEventListener('versus-load', ({ comparison }) => {
      const isShown = findAll(element, 'td, [role=tabpanel], pre').length >= 6;
      shown.push(`${comparison.id} ${isShown && deepText(element).includes(comparison.title)}`);
    });
    for (const id of ['one', 'two', 'three']) {
      element.comparison = datasetCalled(id);
      if (!element.isConnected) await place(element);
      await untilReady(element);
      element.headingLevel = 3;
      element.theme = id === 'two' ? 'dark' : 'light';
      element.requestUpdate();
      await framesOf();
    }
    expect(shown).to.deep.equal(['one true', 'two true', 'three true']);
    expect(heard.errors.length, 'errors').to.equal(0);
  });
});

describe('a dataset that is replaced', () => {
  it('before it is rendered is never reported', async () => {
    const element = document.createElement('versus-comparison');
    await place(element);
    await untilReady(element);
    element.comparison = datasetCalled('skipped');
    element.comparison = datasetCalled('last');
    await untilReady(element);
    expect(loadedIds()).to.deep.equal(['django-vs-flask', 'last']);
  });

  it('while its rows are still rendering isn’t reported either', async () => {
    const element = document.createElement('versus-table');
    const rows = Array.from({ length: 450 }, (_, index) => row(`Row ${index + 1}`, index, null));
    element.comparison = comparisonBy(rows, { id: 'long' });
    await place(element);
    const isBegun = () => findAll(element, 'tbody tr').length > 0;
    while (!isBegun()) await Promise.resolve();
    element.comparison = datasetCalled('last');
    await untilReady(element);
    expect(loadedIds()).to.deep.equal(['last']);
    expect(findAll(element, 'tbody tr')).to.have.length(1);
  });
});

describe('while a dataset loads', () => {
  it('the element says so, but only after half a second', async () => {
    const element = elementFrom(faultUrl('dataset', { delay: '1500' }));
    await place(element);
    const start = performance.now();
    await element.updateComplete;
    const [status] = findAll(element, '[role=status]');
    const visibility = () => status && getComputedStyle(status).visibility;
    expect(status?.textContent).to.match(/Loading/);
    expect(visibility()).to.equal('hidden');
    await waitUntil(() => visibility() === 'visible', 'still hidden', { interval: 10 });
    expect(performance.now() - start).to.be.greaterThan(450);
    expect(element.matches(':state(loading)')).to.be.true;
    await expectAccessible(element);
    await untilReady(element);
    expect(status?.isConnected).to.be.false;
  });

  it('the height of the previous one is kept', async () => {
    const element = document.createElement('versus-comparison');
    await place(element);
    await untilReady(element);
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.greaterThan(500);

    element.src = faultUrl('dataset', { id: 'small', delay: '300' });
    await element.updateComplete;
    await framesOf();
    expect(element.matches(':state(loading)')).to.be.true;
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);

    await untilReady(element);
    expect(element.getBoundingClientRect().height).to.be.lessThan(500);

    const small = element.getBoundingClientRect().height;
    element.src = faultUrl('404', { delay: '300' });
    await element.updateComplete;
    await framesOf();
    expect(element.getBoundingClientRect().height).to.be.closeTo(small, 1);
    await waitUntil(() => element.matches(':state(error)'));
    expect(element.getBoundingClientRect().height).to.be.lessThan(small);
  });
});
