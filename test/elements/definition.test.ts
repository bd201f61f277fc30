import { expect, nextFrame } from '@open-wc/testing';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { deepText, find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame } from '../tools/helpers/frame.js';
import { faultUrl } from '../tools/helpers/network.js';
import { target } from '../tools/helpers/page.js';
import { framesOf, untilReady } from '../tools/helpers/rendered.js';

const MODULES =
  /^\/(dist\/versus-elements\.js|src\/.+\.ts|data\/.+\.json|node_modules\/.+\.js|test\/.+\/quiet-lit\.ts)$/;

const openPage = () => openFrame('/test/elements/pages/empty.html');

async function loadModule({ document, customElements }: FrameWindow): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/versus-elements.js';
  document.head.append(script);
  await customElements.whenDefined('versus-code');
  await nextFrame();
}

function loadsOf(page: FrameWindow): string[] {
  const loads: string[] = [];
  page.document.body.addEventListener('versus-load', ({ comparison }) => loads.push(comparison.id));
  return loads;
}

describe('an element that a script has created', () => {
  it('before the definition shows what was set as its properties', async () => {
    const page = await openPage();
    const loads = loadsOf(page);
    const element = page.document.createElement('versus-comparison');
    element.comparison = datasetCalled('early');
    element.headingLevel = 4;
    element.sections = 'header table';
    page.document.body.append(element);
    await loadModule(page);
    await untilReady(element);
    expect(loads).to.deep.equal(['early']);
    expect(element.shadowRoot?.querySelector('h4')?.textContent).to.contain('Dataset early');

    element.comparison = datasetCalled('later');
    await element.updateComplete;
    expect(deepText(element), 'the property is no longer the page’s own').to.contain('later');
  });

  it('before the definition loads the src that was set as a property', async () => {
    const page = await openPage();
    const loads = loadsOf(page);
    const element = page.document.createElement('versus-table');
    element.src = faultUrl('dataset', { id: 'early-src' });
    page.document.body.append(element);
    await loadModule(page);
    await untilReady(element);
    await nextFrame();
    expect(loads).to.deep.equal(['early-src']);
  });

  it('before the definition waits for a dataset that is null', async () => {
    const page = await openPage();
    const loads = loadsOf(page);
    const element = page.document.createElement('versus-comparison');
    element.comparison = null;
    page.document.body.append(element);
    await loadModule(page);
    expect(element.matches(':state(loading)')).to.be.true;
    element.comparison = datasetCalled('come');
    await untilReady(element);
    await nextFrame();
    expect(loads).to.deep.equal(['come']);
  });

  it('after the definition works in a fragment, by a constructor and off the page', async () => {
    const page = await openPage();
    await loadModule(page);
    const loads = loadsOf(page);
    const Comparison = page.customElements.get('versus-comparison');
    const template = page.document.createElement('template');
    template.content.append(page.document.createElement('versus-comparison'));
    const imported = page.document.importNode(template.content, true).firstElementChild;
    for (const element of [Comparison && new Comparison(), imported]) {
      if (!element) throw new Error('No element was made.');
      Reflect.set(element, 'comparison', datasetCalled('made'));
      await nextFrame();
      page.document.body.append(element);
      await untilReady(element);
    }
    await nextFrame();
    expect(loads).to.deep.equal(['made', 'made']);
  });
});

describe('a page with the module', () => {
  it('requests the module and nothing else, whatever is chosen in the widget', async () => {
    const page = await openPage();
    page.document.body.append(page.document.createElement('versus-comparison'));
    await loadModule(page);
    const element = find(page.document, 'versus-comparison');
    await untilReady(element);
    for (const control of findAll(element, '[role=tab], button.claim, summary')) control.click();
    await framesOf(page);
    const paths = (page.performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map(({ name }) => new URL(name).pathname)
      .toSorted();
    // The sources are separate modules, along with Lit and the bundled dataset.
    const expected = target === 'dist' ? /^\/dist\/versus-elements\.js$/ : MODULES;
    expect(paths).to.include('/dist/versus-elements.js');
    expect(paths.filter((path) => !expected.test(path))).to.deep.equal([]);
    if (target === 'dist') expect(paths).to.have.length(1);
  });
});

describe('the author’s fallback', () => {
  it('is visible before the upgrade, and gone once the widget is there', async () => {
    const page = await openPage();
    const element = page.document.createElement('versus-comparison');
    const fallback = page.document.createElement('p');
    fallback.textContent = 'A table in words.';
    element.append(fallback);
    page.document.body.append(element);
    expect(fallback.checkVisibility()).to.be.true;
    await loadModule(page);
    await untilReady(element);
    expect(fallback.checkVisibility()).to.be.false;
  });

  it('is visible if the module can’t be loaded', async () => {
    const page = await openPage();
    page.document.body.append(page.document.createElement('versus-comparison'));
    const element = page.document.querySelector('versus-comparison');
    element?.append('A table in words.');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = faultUrl('404');
    const hasFailed = new Promise((resolve) => {
      script.addEventListener('error', resolve);
    });
    page.document.head.append(script);
    await hasFailed;
    expect(element?.getBoundingClientRect().width).to.be.greaterThan(0);
    expect(page.document.body.textContent).to.contain('A table in words.');
  });
});
