import { expect } from '@open-wc/testing';
import { find, findAll, textOf } from './find.js';
import type { FrameWindow } from './frame.js';
import { expectQuiet } from './kept.js';
import { framesOf, untilShown, WIDGETS } from './rendered.js';
import { waitUntil } from './wait.js';

const tabsOf = (widget: Element) => findAll(find(widget, 'versus-criteria'), '[role=tab]');

/** Which of a comparison's tabs is chosen, from 0 on. */
export const selectedIndexIn = (widget: Element): number =>
  tabsOf(widget).findIndex(({ ariaSelected }) => ariaSelected === 'true');

/** The name of the criterion whose tab is chosen in a comparison. */
export const selectedCriterion = (widget: Element): string =>
  textOf(find(find(widget, 'versus-criteria'), '[aria-selected=true]'));

/** Chooses the second tab of a comparison, as its reader would. */
export async function chooseSecond(page: FrameWindow, widget: Element): Promise<void> {
  const [, second] = tabsOf(widget);
  second?.focus();
  second?.click();
  await framesOf(page);
  expect(selectedIndexIn(widget)).to.equal(1);
}

/** Every widget of a page is whole and rendered once, and nobody has complained. */
export async function expectWhole(page: FrameWindow): Promise<void> {
  await untilShown(page.document);
  await framesOf(page);
  for (const { localName, shadowRoot } of findAll(page.document, WIDGETS)) {
    expect(shadowRoot?.querySelectorAll('.root'), localName).to.have.length(1);
  }
  expectQuiet(page);
}

/** The last row of a comparison's table that leads to a tab. */
export const lastRowLink = (widget: Element): HTMLAnchorElement => {
  const link = findAll(find(widget, 'versus-table'), 'tbody th a').at(-1);
  return link as HTMLAnchorElement;
};

/** A comparison is whole and follows its reader's click and a link; nobody has complained. */
export async function expectToGoOn(page: FrameWindow, widget: Element): Promise<void> {
  await expectWhole(page);
  expect(find(find(widget, 'versus-table'), 'table').checkVisibility()).to.be.true;
  tabsOf(widget)[2]?.click();
  await framesOf(page);
  expect(selectedIndexIn(widget)).to.equal(2);
  const link = lastRowLink(widget);
  page.location.hash = link.hash;
  await waitUntil(() => selectedCriterion(widget) === textOf(link), 'the link leads nowhere');
  await expectWhole(page);
}
