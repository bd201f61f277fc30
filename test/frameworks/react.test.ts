import { expect, fixture, html } from '@open-wc/testing';
import { createElement, createRef, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { Comparison, VersusComparison as ComparisonElement } from 'versus-elements';
import { VersusComparison, VersusTable } from 'versus-elements/react';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { deepText, find } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hear();
let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  root = undefined;
});

async function render(...[node]: Parameters<Root['render']>): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  root = createRoot(place);
  root.render(node);
  return place;
}

async function untilReady(place: Element, tag = 'versus-comparison'): Promise<Element> {
  await waitUntil(() => place.querySelector(`${tag}:state(ready)`), 'not ready');
  await framesOf();
  return find(place, tag);
}

const loadedIds = () => heard.loads.map(({ comparison }) => comparison.id);

describe('a React component', () => {
  it('shows its comparison from the first render on, and each that follows', async () => {
    const show = (comparison: Comparison) =>
      createElement(StrictMode, undefined, createElement(VersusComparison, { comparison }));
    const place = await render(show(datasetCalled('first')));
    await untilReady(place);
    root?.render(show(datasetCalled('second')));
    await waitUntil(() => deepText(place).includes('Dataset second'));
    await framesOf();
    expect(loadedIds()).to.deep.equal(['first', 'second']);
    expect(heard.console).to.deep.equal([]);
  });

  it('writes its attributes like HTML', async () => {
    const place = await render(
      createElement(VersusTable, {
        comparison: datasetCalled('written'),
        className: 'wide',
        headingLevel: 3,
        differencesOnly: true,
        theme: 'dark',
      }),
    );
    const table = await untilReady(place, 'versus-table');
    expect(table.className).to.equal('wide');
    expect(table.hasAttribute('comparison')).to.be.false;
    expect(table).to.include({ headingLevel: 3, differencesOnly: true, theme: 'dark' });
  });

  it('only calls the listener of the last render', async () => {
    const calls: string[] = [];
    const show = (name: string) =>
      createElement(VersusComparison, {
        comparison,
        onVersusChange: (event) => {
          if (name === 'refusing') event.preventDefault();
        },
        onVersusChanged: ({ kind, id }) => calls.push(`${name}: ${kind} ${id}`),
      });
    const comparison = datasetCalled('heard');
    const place = await render(show('first'));
    const element = await untilReady(place);
    const choose = (selected: string) => {
      find(element, `[role=tab][aria-selected=${selected}]`).click();
    };
    choose('false');
    await waitUntil(() => calls.length === 1, 'the first listener is not called');
    flushSync(() => root?.render(show('second')));
    choose('false');
    await waitUntil(() => calls.length === 2, 'the second listener is not called');
    flushSync(() => root?.render(show('refusing')));
    choose('false');
    await framesOf();
    expect(calls).to.deep.equal(['first: alternative coffee', 'second: alternative tea']);
  });

  it('passes the element to a ref', async () => {
    const ref = createRef<ComparisonElement>();
    const place = await render(createElement(VersusComparison, { ref, criterion: 'plant' }));
    await waitUntil(() => ref.current);
    expect(ref.current).to.equal(find(place, 'versus-comparison'));
    root?.unmount();
    root = undefined;
    await waitUntil(() => !ref.current);
  });

  it('without data shows its children', async () => {
    const place = await render(createElement(VersusComparison, {}, 'Tea, in words.'));
    const element = await waitUntilDefined(place);
    await framesOf();
    expect(element.querySelector('slot')).to.equal(null);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(deepText(element)).not.to.contain('Django');
    expect(loadedIds()).to.deep.equal([]);
  });
});

async function waitUntilDefined(place: HTMLElement): Promise<Element> {
  await waitUntil(() => place.querySelector('versus-comparison')?.shadowRoot?.firstElementChild);
  return find(place, 'versus-comparison');
}

describe('a React component that a server has rendered', () => {
  it('shows no other dataset before hydration, then its own, and calls its listeners', async () => {
    const comparison = datasetCalled('hydrated');
    const place = await fixture<HTMLElement>(
      html`<div><versus-comparison comparison="" heading-level="3"></versus-comparison></div>`,
    );
    await framesOf();
    expect(loadedIds()).to.deep.equal([]);
    expect(heard.errors).to.have.length(0);

    const complaints: unknown[] = [];
    const loads: string[] = [];
    root = hydrateRoot(
      place,
      createElement(VersusComparison, {
        comparison,
        headingLevel: 3,
        onVersusLoad: (event) => loads.push(event.comparison.id),
      }),
      { onRecoverableError: (error) => complaints.push(error) },
    );
    await untilReady(place);
    expect(loads).to.deep.equal(['hydrated']);
    expect(complaints).to.deep.equal([]);
    expect(heard.console).to.deep.equal([]);
  });
});
