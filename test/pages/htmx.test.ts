import { expect, oneEvent } from '@open-wc/testing';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import {
  chooseSecond,
  expectToGoOn,
  expectWhole,
  selectedIndexIn,
} from '../tools/helpers/going-on.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const comparisonIn = ({ document }: FrameWindow) => find(document, 'versus-comparison');

/** A page with a comparison in which the reader has chosen the second tab. */
async function open(): Promise<FrameWindow> {
  const page = await openPage('/test/pages/htmx.html');
  await chooseSecond(page, comparisonIn(page));
  return page;
}

/** Presses a button or follows a link, and waits until htmx has swapped in the response. */
async function press(page: FrameWindow, name: string): Promise<void> {
  const isSwapped = oneEvent(page.document, 'htmx:after:swap');
  findAll(page.document, 'nav > *')
    .find(({ textContent }) => textContent === name)
    ?.click();
  await isSwapped;
  await framesOf(page);
}

describe('on a page with htmx, the widget', () => {
  // Comes first: WebKit only goes back in a frame if no earlier frame has left a history entry.
  it('works when the reader follows a boosted link and goes Back', async () => {
    const page = await open();
    const { documentElement } = page.document;
    await press(page, 'Next');
    expect(page.location.pathname).to.equal('/test/pages/htmx-next.html');
    expect(findAll(page.document, 'body > main > versus-code')).to.have.length(1);
    await expectWhole(page);
    page.history.back();
    await waitUntil(() => findAll(page.document, 'versus-comparison').length, 'nobody came back');
    expect(page.document.documentElement === documentElement, 'the same document').to.be.true;
    await expectToGoOn(page, comparisonIn(page));
  });

  it('is complete with its inline dataset when it is swapped in', async () => {
    const page = await open();
    await press(page, 'Table');
    expect(findAll(page.document, 'versus-comparison')).to.deep.equal([]);
    expect(find(page.document, 'tbody tr').textContent).to.match(/Caffeine\s*40\s*95/);
    await expectWhole(page);
  });

  it('works when it is swapped out and in again', async () => {
    const page = await open();
    const first = comparisonIn(page);
    await press(page, 'Table');
    await press(page, 'Comparison');
    expect(comparisonIn(page) === first).to.be.false;
    await expectToGoOn(page, comparisonIn(page));
  });

  it('keeps its choice when htmx morphs what is around it', async () => {
    const page = await open();
    const widget = comparisonIn(page);
    await press(page, 'Refresh');
    expect(find(page.document, 'main').textContent).to.contain('This is the comparison.');
    expect(comparisonIn(page) === widget, 'the same widget').to.be.true;
    expect(selectedIndexIn(widget)).to.equal(1);
    await expectToGoOn(page, widget);
  });
});
