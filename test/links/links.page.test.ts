import 'versus-elements';
import { expect } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { selectedIn } from '../tools/helpers/choices.js';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame, openPage } from '../tools/helpers/frame.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { shownRows } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

const PAGES = '/test/links/pages';
const FRAGMENT = '#django-vs-flask/security';

const tabIn = (root: Element) => selectedIn(find(root, 'versus-criteria'))[0];

function linkCalled(root: Element, name: string): HTMLAnchorElement {
  const link = findAll(root, 'a').find((one) => textOf(one) === name);
  // Not by `instanceof`, as elements in a frame have another class.
  if (link?.localName !== 'a') throw new Error(`There is no link "${name}".`);
  return link as HTMLAnchorElement;
}

async function untilSelected(root: Element, name: string): Promise<void> {
  await waitUntil(() => tabIn(root) === name, `not ${name}`);
}

const addressOf = ({ location: { pathname, search, hash } }: Window) => pathname + search + hash;

describe('on a page whose router keeps its route in the fragment', () => {
  for (const route of ['#/guide', '#!guide']) {
    it(`as ${route}, a link in the widget opens its target and leaves the address alone`, async () => {
      const page = await openPage(`${PAGES}/routed.html${route}`);
      const widget = find(page.document, 'versus-comparison');
      const { length } = page.history;
      linkCalled(find(widget, 'versus-table'), 'Security').click();
      await untilSelected(widget, 'Security');
      await framesOf(page);
      expect(page.location.hash).to.equal(route);
      expect(page.history.length).to.equal(length);
      expect(widget.isConnected, 'the page of the route').to.be.true;
      expect(findAll(widget, '[data-target]').map(textOf)).to.deep.equal(['Security']);
      page.location.hash = '#/other';
      await waitUntil(() => page.document.body.textContent.includes('404'), 'no other route');
    });
  }
});

describe('on a page with a base', () => {
  it('the links in the widget are this page’s address with the fragment', async () => {
    const page = await openPage(`${PAGES}/based.html?a=b#top`);
    const widget = find(page.document, 'versus-comparison');
    const link = linkCalled(find(widget, 'versus-table'), 'Security');
    expect(page.document.baseURI).to.equal(`${location.origin}/`);
    expect(link.href).to.equal(`${location.origin}${PAGES}/based.html?a=b${FRAGMENT}`);
    const own = findAll(widget, 'a[href*="#django-vs-flask/"]');
    expect(own.length).to.be.greaterThan(3);
    for (const { href } of own as HTMLAnchorElement[]) {
      expect(href.split('#', 1)).to.deep.equal([`${location.origin}${PAGES}/based.html?a=b`]);
    }
    link.click();
    await untilSelected(widget, 'Security');
    expect(addressOf(page)).to.equal(`${PAGES}/based.html?a=b${FRAGMENT}`);
  });

  it('and so are the link to a claim and the one in a report of a mistake', async () => {
    const page = await openPage(`${PAGES}/based.html`);
    const widget = find(page.document, 'versus-comparison');
    const corrections = 'https://example.com/new?at={url}';
    Object.assign(widget, { comparison: drinksWithTabs({ corrections }) });
    await framesOf(page);
    const table = find(widget, 'versus-table');
    find(table, '[data-link="hot/tea/value"] button').click();
    await framesOf(page);
    const fragment = '#drinks/hot/tea/value';
    const address = `${location.origin}${PAGES}/based.html${fragment}`;
    expect(findAll(table, `a[href="${address}"]`)).to.have.length(1);
    const [report] = findAll(table, 'a[href^="https://example.com"]');
    expect(report?.getAttribute('href')).to.contain(encodeURIComponent(address));
  });
});

describe('a link into a widget that the page hides', () => {
  const isOpen = (page: FrameWindow, selector: string) =>
    find(page.document, selector).hasAttribute('open');

  it('opens the page’s own details and hidden=until-found', async () => {
    const page = await openPage(`${PAGES}/hidden.html`);
    const outer = find(page.document, '.outer');
    const matched: unknown[] = [];
    outer.addEventListener('beforematch', ({ target }) => matched.push(target === outer));
    expect(isOpen(page, '.outer details')).to.be.false;
    find(page.document, 'a[href="#folded/security"]').click();
    const widget = find(page.document, '#folded');
    await waitUntil(() => selectedIn(widget)[0] === 'Security', 'not selected');
    await framesOf(page);
    expect(isOpen(page, '.outer details')).to.be.true;
    expect(outer.hasAttribute('hidden')).to.be.false;
    expect(matched).to.deep.equal([true]);
    const { top, height } = find(widget, '[data-target]').getBoundingClientRect();
    expect(height).to.be.greaterThan(0);
    expect(top).to.be.within(0, page.innerHeight);
  });

  it('does so on load', async () => {
    const page = await openFrame(`${PAGES}/hidden.html#folded/security`);
    await untilShown(page.document);
    await framesOf(page);
    expect(isOpen(page, '.outer details')).to.be.true;
    expect(selectedIn(find(page.document, '#folded'))).to.deep.equal(['Security']);
  });

  it('opens nothing else, just like a fragment of the page', async () => {
    const page = await openPage(`${PAGES}/hidden.html`);
    for (const [id, selector] of [
      ['in-summary', '.with-widget-in-summary'],
      ['really-hidden', '.hidden'],
    ] as const) {
      page.location.hash = `#${id}/security`;
      await waitUntil(() => selectedIn(find(page.document, `#${id}`))[0] === 'Security');
      await framesOf(page);
      expect(isOpen(page, selector), id).to.be.false;
    }
    expect(find(page.document, '.hidden').hasAttribute('hidden')).to.be.true;
    expect(isOpen(page, '.outer details')).to.be.false;
  });
});

describe('on a page that has replaced the platform’s globals', () => {
  it('all rows are shown, links work, and nothing fails', async () => {
    const page = await openPage(`${PAGES}/globals.html`);
    const widget = find(page.document, 'versus-comparison');
    expect(shownRows(widget).length).to.be.greaterThan(20);
    page.location.hash = FRAGMENT;
    await untilSelected(widget, 'Security');
    expect(Reflect.get(page, 'failures')).to.deep.equal([]);
  });
});
