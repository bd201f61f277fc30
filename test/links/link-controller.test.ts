import 'versus-elements';
import { aTimeout, expect } from '@open-wc/testing';
import { selectedIn, tabNamed, tabsIn } from '../tools/helpers/choices.js';
import { find, focused, textOf } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame, openPage } from '../tools/helpers/frame.js';
import { engine } from '../tools/helpers/page.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const PAGE = '/demo/parts.html';

const criteriaOf = (page: FrameWindow) => find(page.document, 'versus-criteria');
const codeOf = (page: FrameWindow) => find(page.document, 'versus-code');
const selectedTab = (page: FrameWindow) => selectedIn(criteriaOf(page))[0];

async function untilSelected(page: FrameWindow, name: string): Promise<void> {
  await waitUntil(() => selectedTab(page) === name, `${selectedTab(page)} instead of ${name}`);
  await framesOf(page);
}

function expectInWindow(page: FrameWindow, element: Element | null): void {
  if (!element) throw new Error('Nothing has the focus.');
  const { top, bottom } = element.getBoundingClientRect();
  expect(top, textOf(element)).to.be.within(-1, page.innerHeight - 1);
  expect(bottom, textOf(element)).to.be.greaterThan(0);
}

/** A page whose size doesn't change, as a resize would scroll by itself. */
async function openLinked(address: string): Promise<FrameWindow> {
  const page = await openFrame(address);
  await untilShown(page.document);
  await framesOf(page);
  return page;
}

const hasNavigation = 'navigation' in globalThis;

describe('an address with a link', () => {
  it('selects the tab when a page is opened, scrolls to it and focuses it', async () => {
    const page = await openLinked(`${PAGE}#django-vs-flask/security`);
    await untilSelected(page, 'Security');
    const tab = tabNamed(criteriaOf(page), 'Security');
    expectInWindow(page, tab);
    expect(focused(page.document)).to.equal(tab);
    expect(page.scrollY).to.be.greaterThan(0);
  });

  it('keeps its target in view while content above grows, until the page has loaded', async () => {
    const page = await openLinked('/test/links/pages/growing.html#django-vs-flask/security');
    await untilSelected(page, 'Security');
    expect(page.document.querySelector('.above')?.clientHeight).to.equal(1200);
    expectInWindow(page, tabNamed(criteriaOf(page), 'Security'));
  });

  it('can use an element’s own id, and lead to a sample', async () => {
    const page = await openLinked(`${PAGE}#code/typed-url/flask`);
    await waitUntil(() => selectedIn(codeOf(page))[0] === 'Flask');
    await framesOf(page);
    const [, flask] = tabsIn(find(codeOf(page), '[data-link=typed-url]'));
    expect(focused(page.document)).to.equal(flask);
    expectInWindow(page, focused(page.document));
  });

  it('is followed when it changes, by a link on the page, Back or Forward', async () => {
    const page = await openPage(PAGE);
    const [first] = tabsIn(criteriaOf(page)).map(textOf);
    expect(selectedTab(page)).to.equal(first);
    const link = find(page.document, 'a[href="#django-vs-flask/security"]');
    link.click();
    await untilSelected(page, 'Security');
    expectInWindow(page, tabNamed(criteriaOf(page), 'Security'));
    page.location.hash = '#django-vs-flask/scalability';
    await untilSelected(page, 'Scalability');
    page.history.back();
    await untilSelected(page, 'Security');
    expectInWindow(page, tabNamed(criteriaOf(page), 'Security'));
    page.history.forward();
    await untilSelected(page, 'Scalability');
  });

  it('is followed when a router sets it by pushState, if the engine reports that', async () => {
    const page = await openPage(PAGE);
    page.history.pushState(null, '', '#django-vs-flask/security');
    if (hasNavigation) {
      await untilSelected(page, 'Security');
      expectInWindow(page, tabNamed(criteriaOf(page), 'Security'));
    } else {
      // Without the Navigation API, it isn't noticed until Back or another link.
      expect(engine).not.to.equal('chromium');
      page.history.pushState(null, '', '#django-vs-flask/scalability');
      page.history.back();
      await untilSelected(page, 'Security');
    }
  });

  it('undoes no choice of the reader when a router replaces it with the same one', async () => {
    const page = await openLinked(`${PAGE}#django-vs-flask/security`);
    await untilSelected(page, 'Security');
    tabNamed(criteriaOf(page), 'Performance').click();
    await framesOf(page);
    page.history.replaceState({ scroll: page.scrollY }, '');
    await aTimeout(50);
    expect(selectedTab(page)).to.equal('Performance');
  });

  it('is no longer followed once the element is gone', async () => {
    const page = await openPage(PAGE);
    criteriaOf(page).remove();
    codeOf(page).remove();
    find(page.document, 'versus-table').remove();
    const failures: string[] = [];
    page.addEventListener('error', ({ message }) => failures.push(message));
    page.location.hash = '#django-vs-flask/security';
    await aTimeout(50);
    expect(failures).to.be.empty;
  });
});
