import { expect } from '@open-wc/testing';
import { cutOffIn } from '../tools/helpers/cut-off.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

async function showAt(width: number): Promise<{ page: FrameWindow; widget: HTMLElement }> {
  const page = await openPage('/test/pages/empty.html', width, 700);
  const widget = page.document.createElement('versus-comparison');
  page.document.body.append(widget);
  await untilShown(page.document);
  await framesOf(page);
  return { page, widget };
}

/** Applies a style sheet like one of the user's own, in every shadow root too. */
function styleAll(page: FrameWindow, css: string): void {
  const roots = findAll(page.document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [page.document, ...roots]) {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }
}

/** Whether a tab is in view, or as much of it as there is room for. */
function isInView(tab: Element): boolean {
  const { left, right, width } = tab.getBoundingClientRect();
  const room = tab.parentElement?.getBoundingClientRect();
  if (!room) return false;
  const seen = Math.min(right, room.right) - Math.max(left, room.left);
  return seen >= Math.min(width, room.width) - 1;
}

/** Chooses each tab, each side and the differences, and checks that all can be seen. */
async function expectToWork({ document }: FrameWindow, widget: HTMLElement): Promise<void> {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(clientWidth);
  expect(cutOffIn(widget)).to.deep.equal([]);
  const criteria = find(widget, 'versus-criteria');
  for (const tab of findAll(criteria, '[role=tab]')) {
    tab.click();
    await framesOf(window);
    expect(tab.ariaSelected, tab.textContent).to.equal('true');
    await waitUntil(() => isInView(tab), `the tab ${tab.textContent.trim()} is not in view`);
    expect(cutOffIn(widget), tab.textContent).to.deep.equal([]);
  }
  find(find(widget, 'versus-code'), '[role=tab]:last-of-type').click();
  widget.toggleAttribute('differences-only', true);
  await framesOf(window);
  expect(find(find(widget, 'versus-table'), '[aria-pressed]').ariaPressed).to.equal('true');
  expect(cutOffIn(widget)).to.deep.equal([]);
}

describe('nothing is cut off', () => {
  it('at 320 px, as at 400 % zoom', async () => {
    const { page, widget } = await showAt(320);
    await expectToWork(page, widget);
  });

  for (const width of [320, 1280]) {
    it(`with text twice as large, at ${width} px`, async () => {
      const { page, widget } = await showAt(width);
      page.document.documentElement.style.fontSize = '200%';
      await framesOf(page);
      await expectToWork(page, widget);
    });

    it(`with the text spacing of WCAG 1.4.12, at ${width} px`, async () => {
      const { page, widget } = await showAt(width);
      styleAll(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-block-end: 2em !important }`,
      );
      await framesOf(page);
      await expectToWork(page, widget);
    });
  }

  it('every control is at least 24 by 24 pixels, even with small text', async () => {
    const { page, widget } = await showAt(320);
    page.document.body.style.fontSize = '12px';
    await framesOf(page);
    const small = findAll(widget, 'button, summary')
      .filter((button) => button.checkVisibility())
      .map((button) => ({
        name: button.outerHTML.slice(0, 80),
        box: button.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 24 || box.height < 23.9);
    expect(small.map(({ name, box }) => `${name} ${box.width} x ${box.height}`)).to.deep.equal([]);
  });
});
