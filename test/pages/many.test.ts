import { expect } from '@open-wc/testing';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { selectedCriterion } from '../tools/helpers/going-on.js';
import { expectQuiet } from '../tools/helpers/kept.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { expectUniqueIds } from '../tools/helpers/unique-ids.js';
import { waitUntil } from '../tools/helpers/wait.js';

/** A page with the tabs of one dataset, a hundred times. */
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

describe('a hundred widgets with the same dataset and with different ones', () => {
  it('are all shown, with unique ids, and a row’s link leads into its own widget', async () => {
    const page = await openPage('/demo/many.html');
    expect(page.document.querySelectorAll('versus-comparison').length).to.equal(100);
    expectUniqueIds(page.document);

    const widget = find(page.document, '#widget-70');
    find(find(widget, 'versus-table'), 'tbody th a').click();
    await waitUntil(() => page.location.hash === '#widget-70/divisors');
    await waitUntil(() => findAll(find(widget, 'versus-criteria'), '[data-target]').length === 1);
    await waitUntil(() => page.scrollY > 1000, 'it is not brought into view');
  });
});

describe('a hundred widgets with the same dataset', () => {
  it('each have their own choice, and links by the dataset’s id and by their own', async function () {
    this.timeout(90_000);
    const { page, widgets } = await openSame();
    const [first, second] = widgets;
    const late = widgets[60];
    if (!first || !second || !late) throw new Error('There are no widgets.');
    const before = selectedCriterion(first);
    find(find(second, 'versus-criteria'), '[role=tab]:last-of-type').click();
    await framesOf(page);
    expect(selectedCriterion(first)).to.equal(before);
    expect(selectedCriterion(second)).to.not.equal(before);
    expectUniqueIds(page.document);

    page.location.hash = '#django-vs-flask/performance';
    await waitUntil(() => selectedCriterion(first) === 'Performance');
    expect(selectedCriterion(late)).to.not.equal('Performance');
    page.location.hash = '#same-60/scalability';
    await waitUntil(() => selectedCriterion(late) === 'Scalability');
    expect(selectedCriterion(first)).to.equal('Performance');
    expectQuiet(page);
    // Axe would take minutes for a hundred.
    await expectAccessible([first, second, late]);
  });
});
