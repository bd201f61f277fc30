import { expect, waitUntil } from '@open-wc/testing';
import { find, findAll, framesOf, openPage, untilShown } from '../tools/browser/rendered.js';
import type { FrameWindow } from '../tools/browser/frame.js';

interface Opened {
  readonly page: FrameWindow;
  readonly widget: HTMLElement;
}

const tabsOf = (widget: Element) => findAll(find(widget, 'versus-criteria'), '[role=tab]');
const selectedIn = (widget: Element) =>
  find(find(widget, 'versus-criteria'), '[aria-selected=true]').textContent.trim();

/** A widget whose reader has chosen the second tab. */
async function open(): Promise<Opened> {
  const page = await openPage('/test/pages/empty.html', 800, 600);
  page.document.body.innerHTML =
    '<main><versus-comparison></versus-comparison></main><aside></aside>';
  await untilShown(page.document);
  const widget = find(page.document, 'versus-comparison');
  tabsOf(widget)[1]?.click();
  await framesOf(page);
  expect(selectedIn(widget)).to.equal('Security');
  return { page, widget };
}

/** It is whole, it reacts, and nobody has complained. */
async function expectToGoOn({ page, widget }: Opened): Promise<void> {
  await untilShown(page.document);
  await framesOf(page);
  expect(widget.shadowRoot?.querySelectorAll('.root').length).to.equal(1);
  expect(find(find(widget, 'versus-table'), 'table').checkVisibility()).to.be.true;
  tabsOf(widget)[2]?.click();
  await framesOf(page);
  expect(selectedIn(widget)).to.equal('Performance');
  page.location.hash = '#django-vs-flask/scalability';
  await waitUntil(() => selectedIn(widget) === 'Scalability', 'the link leads nowhere');
  expect(Reflect.get(page, 'kept')).to.deep.equal({ violations: [], errors: [], said: [] });
}

describe('the widget goes on', () => {
  it('with its choice, when a script moves it', async () => {
    const { page, widget } = await open();
    find(page.document, 'aside').append(widget);
    await framesOf(page);
    expect(selectedIn(widget)).to.equal('Security');
    await expectToGoOn({ page, widget });
  });

  it('with its choice and its focus, when moveBefore moves it', async () => {
    const { page, widget } = await open();
    const aside = find(page.document, 'aside');
    if (Reflect.has(aside, 'moveBefore')) {
      tabsOf(widget)[1]?.focus();
      aside.moveBefore(widget, null);
      expect(widget.shadowRoot?.activeElement?.localName).to.equal('versus-criteria');
    } else {
      // Where there is no moveBefore, a page falls back to this.
      aside.insertBefore(widget, null);
    }
    await framesOf(page);
    expect(selectedIn(widget)).to.equal('Security');
    await expectToGoOn({ page, widget });
  });

  it('when it is taken out for a while and put back', async () => {
    const { page, widget } = await open();
    const main = find(page.document, 'main');
    widget.remove();
    await framesOf(page);
    main.append(widget);
    await framesOf(page);
    expect(selectedIn(widget)).to.equal('Security');
    await expectToGoOn({ page, widget });
  });

  it('as a clone, as Turbo keeps pages, in place of the original', async () => {
    const { page } = await open();
    const kept = page.document.body.cloneNode(true);
    page.document.body.replaceWith(page.document.createElement('body'));
    await framesOf(page);
    page.document.body.replaceWith(kept);
    const widget = find(page.document, 'versus-comparison');
    await untilShown(page.document);
    expect(selectedIn(widget)).to.equal('Learning curve');
    await expectToGoOn({ page, widget });
  });

  it('when its markup is swapped in as text, as htmx does', async () => {
    const { page } = await open();
    const main = find(page.document, 'main');
    main.innerHTML = '<versus-comparison></versus-comparison>';
    await expectToGoOn({ page, widget: find(main, 'versus-comparison') });
  });

  it('when a router writes the address', async () => {
    const { page, widget } = await open();
    page.history.pushState(null, '', '/test/pages/another-address');
    page.history.replaceState(null, '', '/test/pages/empty.html');
    await framesOf(page);
    expect(selectedIn(widget)).to.equal('Security');
    await expectToGoOn({ page, widget });
  });

  it('in another document, when it is adopted', async () => {
    const { page, widget } = await open();
    const other = await openPage('/test/pages/empty.html', 800, 600);
    other.document.body.append(widget);
    await framesOf(other);
    expect(selectedIn(widget)).to.equal('Security');
    find(page.document, 'main').append(widget);
    await expectToGoOn({ page, widget });
  });
});
