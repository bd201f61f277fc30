import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { find, findAll, framesOf, openPage, untilShown } from '../tools/browser/rendered.js';
import type { FrameWindow } from '../tools/browser/frame.js';

const selectedIn = (widget: Element) =>
  find(find(widget, 'versus-criteria'), '[aria-selected=true]').textContent.trim();

/** The tabs of one dataset, a hundred times. */
async function openSame(): Promise<{ page: FrameWindow; widgets: HTMLElement[] }> {
  const page = await openPage('/test/pages/empty.html', 700, 500);
  const widgets = Array.from({ length: 100 }, (_, index) => {
    const widget = page.document.createElement('versus-comparison');
    widget.id = `same-${index}`;
    widget.setAttribute('sections', 'criteria');
    return widget;
  });
  page.document.body.append(...widgets);
  await untilShown(page.document);
  await framesOf(page);
  return { page, widgets };
}

function expectUniqueIds(page: FrameWindow): void {
  const shadows = findAll(page.document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [page.document, ...shadows]) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const element of root.querySelectorAll(
      '[aria-controls], [aria-labelledby], [popovertarget]',
    )) {
      for (const name of ['aria-controls', 'aria-labelledby', 'popovertarget']) {
        const id = element.getAttribute(name);
        if (id !== null) expect(root.getElementById(id), `${name}=${id}`).to.exist;
      }
    }
  }
}

/** With axe of the page’s own, and for these widgets alone: it takes minutes for a hundred. */
async function expectAccessible(page: FrameWindow, widgets: HTMLElement[]): Promise<void> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const isLoaded = oneEvent(script, 'load');
  page.document.head.append(script);
  await isLoaded;
  const axe = Reflect.get(page, 'axe') as typeof axeCore;
  const { violations } = await axe.run(widgets, {
    resultTypes: ['violations'],
    preload: false,
    rules: { 'target-size': { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).to.deep.equal([]);
}

describe('a hundred widgets with the same dataset and with different ones', () => {
  it('are all shown, no id is there twice, and a row’s link leads to its own widget', async () => {
    const page = await openPage('/demo/many.html');
    expect(page.document.querySelectorAll('versus-comparison').length).to.equal(100);
    expectUniqueIds(page);

    const widget = find(page.document, '#widget-70');
    find(find(widget, 'versus-table'), 'tbody th a').click();
    await waitUntil(() => page.location.hash === '#widget-70/divisors');
    expect(selectedIn(widget)).to.equal('Divisors');
    expect(page.scrollY, 'it is brought into view').to.be.greaterThan(1000);
  });
});

describe('a hundred widgets with the same dataset', () => {
  it('each have a choice of their own, and links by the dataset’s id and by theirs', async () => {
    const { page, widgets } = await openSame();
    const [first, second] = widgets;
    const late = widgets[60];
    if (!first || !second || !late) throw new Error('There are no widgets.');
    const before = selectedIn(first);
    find(find(second, 'versus-criteria'), '[role=tab]:last-of-type').click();
    await framesOf(page);
    expect(selectedIn(first)).to.equal(before);
    expect(selectedIn(second)).to.not.equal(before);
    expectUniqueIds(page);

    page.location.hash = '#django-vs-flask/performance';
    await waitUntil(() => selectedIn(first) === 'Performance');
    expect(selectedIn(late)).to.not.equal('Performance');
    page.location.hash = '#same-60/scalability';
    await waitUntil(() => selectedIn(late) === 'Scalability');
    expect(selectedIn(first)).to.equal('Performance');
    expect(Reflect.get(page, 'kept')).to.deep.equal({ violations: [], errors: [], said: [] });
    await expectAccessible(page, [first, second, late]);
  });
});
