import { expect } from '@open-wc/testing';
import { type FrameWindow, openFrame } from '../tools/helpers/frame.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

/** A dark page, where each element has to find out what is painted behind it. */
async function openDarkPage(): Promise<FrameWindow> {
  const page = await openFrame('/test/pages/empty.html');
  await page.customElements.whenDefined('versus-code');
  page.document.body.style.cssText = 'background: rgb(1, 2, 3); color: white';
  return page;
}

/** Adds three elements in the same task. */
function appendThree({ document }: FrameWindow): HTMLElement[] {
  const elements = ['table', 'criteria', 'code'].map((name) =>
    document.createElement(`versus-${name}`),
  );
  // On top of each other, so that none of them is far below the window.
  for (const element of elements) element.style.position = 'absolute';
  document.body.append(...elements);
  return elements;
}

const knowsPage = (element: Element) =>
  element.shadowRoot
    ?.querySelector<HTMLElement>('.root')
    ?.style.getPropertyValue('--_page')
    .includes('rgb(1, 2, 3)');

describe('what several elements measure in the same frame', () => {
  it('is all read before anything is written', async () => {
    const page = await openDarkPage();
    /** `r` when a probe is read, `w` when an element is written to, a space for each frame. */
    let log = '';
    const read = page.getComputedStyle.bind(page);
    page.getComputedStyle = (element, ...words) => {
      if (element.matches('#probe')) log += 'r';
      return read(element, ...words);
    };
    const { prototype } = page.CSSStyleDeclaration;
    const write: unknown = Reflect.get(prototype, 'setProperty');
    if (typeof write !== 'function') throw new Error('Styles have no setProperty().');
    prototype.setProperty = function (...words) {
      if (words[0] === '--_page') log += 'w';
      Reflect.apply(write, this, words);
    };
    page.requestAnimationFrame(function mark() {
      log += ' ';
      page.requestAnimationFrame(mark);
    });
    const elements = appendThree(page);
    await waitUntil(() => elements.every(knowsPage), 'not measured');
    expect(log.trim().split(/ +/)[0]).to.match(/^r{3,}w{3}$/);
  });

  it('reaches the others if one fails, and reports the failure', async () => {
    const page = await openDarkPage();
    const failures: string[] = [];
    page.addEventListener('error', ({ message }) => failures.push(message));
    const [first, second, third] = appendThree(page);
    if (!first || !second || !third) throw new Error('There are not three.');
    const read = page.getComputedStyle.bind(page);
    page.getComputedStyle = (element, ...words) => {
      if (element.getRootNode() === second.shadowRoot) throw new Error('This one fails.');
      return read(element, ...words);
    };
    await untilShown(page.document);
    await framesOf(page);
    expect([first, second, third].map(knowsPage)).to.deep.equal([true, false, true]);
    expect(failures.length).to.be.at.least(1);
    for (const failure of failures) expect(failure).to.contain('This one fails.');
  });
});
