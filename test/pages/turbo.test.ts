import { expect, oneEvent } from '@open-wc/testing';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import {
  chooseSecond,
  expectToGoOn,
  expectWhole,
  lastRowLink,
  selectedCriterion,
  selectedIndexIn,
} from '../tools/helpers/going-on.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const comparisonIn = ({ document }: FrameWindow) => find(document, 'versus-comparison');
const permanentIn = ({ document }: FrameWindow) => find(document, '#permanent');

/** Waits until Turbo shows the next page, or the last one again. */
async function visit(page: FrameWindow, go: () => void): Promise<void> {
  const { documentElement } = page.document;
  const isLoaded = oneEvent(page.document, 'turbo:load');
  go();
  await isLoaded;
  await framesOf(page);
  // Turbo did this: the browser would have loaded another document. (Comparing the documents
  // themselves would print both of them on failure, so this compares a boolean.)
  expect(page.document.documentElement === documentElement, 'the same document').to.be.true;
}

/** Expects the page to be complete, with its inline dataset. */
async function expectTable(page: FrameWindow): Promise<void> {
  expect(page.document.title).to.equal('The next page that Turbo drives');
  await expectWhole(page);
  expect(find(page.document, 'tbody tr').textContent).to.match(/Caffeine\s*40\s*95/);
}

describe('on a page that Turbo drives, the widget', () => {
  // Comes first: WebKit only goes back in a frame if no earlier frame has left a history entry.
  it('is complete and works on each page: after a link, Back, Forward, Back', async () => {
    const page = await openPage('/test/pages/turbo.html');
    await chooseSecond(page, comparisonIn(page));
    await visit(page, () => {
      find(page.document, 'a').click();
    });
    await expectTable(page);
    await visit(page, () => {
      page.history.back();
    });
    expect(page.document.title).to.equal('A page that Turbo drives');
    await expectWhole(page);
    await visit(page, () => {
      page.history.forward();
    });
    await expectTable(page);
    await visit(page, () => {
      page.history.back();
    });
    await expectToGoOn(page, comparisonIn(page));
  });

  it('keeps its choice from page to page, if it is permanent', async () => {
    const page = await openPage('/test/pages/turbo.html');
    const widget = permanentIn(page);
    const [, second] = findAll(widget, '[role=tab]');
    second?.click();
    await framesOf(page);
    await visit(page, () => {
      find(page.document, 'a').click();
    });
    expect(permanentIn(page) === widget, 'the same widget').to.be.true;
    expect(second?.ariaSelected).to.equal('true');
    await expectWhole(page);
  });

  it('keeps its choice when Turbo morphs the page into a fresh one', async () => {
    const page = await openPage('/test/pages/turbo.html');
    const widget = comparisonIn(page);
    await chooseSecond(page, widget);
    page.document.body.prepend('Stale');
    const turbo = Reflect.get(page, 'Turbo') as {
      visit: (address: string, options: { action: string }) => void;
    };
    await visit(page, () => {
      turbo.visit(page.location.href, { action: 'replace' });
    });
    expect(page.document.body.textContent).not.to.contain('Stale');
    expect(comparisonIn(page) === widget, 'the same widget').to.be.true;
    expect(selectedIndexIn(widget)).to.equal(1);
    await expectToGoOn(page, widget);
  });

  it('follows its own links itself, without a visit', async () => {
    const page = await openPage('/test/pages/turbo.html');
    const widget = comparisonIn(page);
    let isVisit = false;
    page.document.addEventListener('turbo:visit', () => {
      isVisit = true;
    });
    const link = lastRowLink(widget);
    link.click();
    await waitUntil(() => page.scrollY > 0, 'the tab is not brought into view');
    await framesOf(page);
    expect(isVisit, 'a visit').to.be.false;
    expect(comparisonIn(page) === widget, 'the same widget').to.be.true;
    expect(selectedCriterion(widget)).to.equal(textOf(link));
    expect(page.location.hash).to.equal(link.hash);
    await expectWhole(page);
  });
});
