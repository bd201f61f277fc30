import { expect } from '@open-wc/testing';
import { selectedIn } from '../tools/helpers/choices.js';
import { find, findAll, focused, textOf } from '../tools/helpers/find.js';
import type { FrameWindow } from '../tools/helpers/frame.js';
import { isShown, openPrerendered, upgrade } from '../tools/helpers/prerendered.js';
import { framesOf } from '../tools/helpers/rendered.js';

/** An element of the page, by its selector and its text; before and after, its tag may be another. */
function withText(page: FrameWindow, selector: string, text: string): HTMLElement {
  const [element] = findAll(page.document, selector).filter((each) => textOf(each) === text);
  if (!element) throw new Error(`There is no ${selector} with "${text}".`);
  return element;
}

const describeFocus = ({ document }: FrameWindow): string => {
  const element = focused(document);
  return element ? `${element.localName} ${textOf(element)}` : 'nothing';
};

describe('what a reader has done in a prerendered widget before the module is there:', () => {
  for (const [what, selector, text] of [
    ['a link', 'th a', 'Learning curve'],
    ['a link to a section', '.section-links a', 'Verdict'],
    ['a summary', 'summary', 'Sources'],
    ['a mark', 'td .claim', '[3]'],
  ] as const) {
    it(`the focus on ${what} stays`, async () => {
      const page = await openPrerendered('django-vs-flask');
      withText(page, selector, text).focus();
      const before = describeFocus(page);
      expect(before).to.contain(text);
      await upgrade(page);
      expect(describeFocus(page)).to.equal(before);
    });
  }

  it('the focus on code stays while it scrolls sideways', async () => {
    const page = await openPrerendered('django-vs-flask', {}, 340);
    const code = find(page.document, 'details[open] pre');
    code.focus();
    expect(focused(page.document)?.localName).to.equal('pre');
    code.scrollLeft = 30;
    const { scrollLeft } = code;
    expect(scrollLeft).to.be.greaterThan(0);
    await upgrade(page);
    const live = find(page.document, 'details[open] pre');
    expect(focused(page.document) === live).to.be.true;
    expect(live.scrollLeft).to.equal(scrollLeft);
    expect(live.tabIndex).to.equal(0);
  });

  for (const [where, share] of [
    ['the middle', 0.5],
    ['its end', 1],
  ] as const) {
    it(`the page stays scrolled to ${where}, and the table as it was`, async () => {
      const page = await openPrerendered('vector-databases', {}, 390);
      page.scrollTo(0, page.document.documentElement.scrollHeight * share);
      find(page.document, '.scroller').scrollLeft = 200;
      // Where it snaps to.
      await framesOf(page);
      const places = () => [Math.round(page.scrollY), find(page.document, '.scroller').scrollLeft];
      const before = places();
      expect(Math.min(...before)).to.be.greaterThan(100);
      await upgrade(page);
      expect(places()).to.deep.equal(before);
    });
  }

  it('what was opened and closed stays so', async () => {
    const page = await openPrerendered('django-vs-flask');
    const states = () => findAll(page.document, 'details').map((each) => each.hasAttribute('open'));
    const before = findAll(page.document, 'details').map((each, index) => {
      each.toggleAttribute('open', index % 2 === 0);
      return index % 2 === 0;
    });
    await upgrade(page);
    expect(states()).to.deep.equal(before);
    const lists = findAll(page.document, '.sources[open]');
    expect(lists.length).to.be.greaterThan(0);
    for (const list of lists) expect(findAll(list, 'li').length).to.be.greaterThan(0);
  });

  it('the list of columns stays open', async () => {
    const page = await openPrerendered('vector-databases');
    find(page.document, '[popovertarget=columns]').click();
    expect(isShown(find(page.document, '#columns'))).to.be.true;
    await upgrade(page);
    expect(find(page.document, '#columns').matches(':popover-open')).to.be.true;
    expect(findAll(page.document, '#columns input:not(:disabled)').length).to.equal(12);
  });

  it('a mark that was activated shows what its claim rests on', async () => {
    const page = await openPrerendered('django-vs-flask');
    const mark = withText(page, 'td .claim', '[3]');
    mark.focus();
    mark.click();
    await upgrade(page);
    const [popover, ...others] = findAll(page.document, '#evidence:popover-open');
    expect(others).to.have.lengthOf(0);
    expect(popover && textOf(popover)).to.contain('Model-template-view');
  });

  it('the tab that was chosen stays chosen', async () => {
    const page = await openPrerendered('django-vs-flask');
    const tab = find(page.document, '.criteria .tab:nth-child(3)');
    const input = find(tab, 'input');
    input.focus();
    input.click();
    await upgrade(page);
    expect(selectedIn(find(page.document, 'versus-criteria'))).to.deep.equal([textOf(tab)]);
    expect(describeFocus(page)).to.equal(`button ${textOf(tab)}`);
  });

  it('a panel that find-in-page has opened stays open', async () => {
    const page = await openPrerendered('django-vs-flask');
    const panel = find(page.document, '.criteria [data-panel="3"]');
    panel.hidden = false;
    const label = textOf(find(page.document, '.criteria .tab:nth-child(3)'));
    await upgrade(page);
    expect(selectedIn(find(page.document, 'versus-criteria'))).to.deep.equal([label]);
  });
});
