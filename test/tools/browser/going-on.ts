import { expect, waitUntil } from '@open-wc/testing';
import type { FrameWindow } from './frame.js';
import { find, findAll, framesOf, untilShown, WIDGETS } from './rendered.js';

const tabsOf = (widget: Element) => findAll(find(widget, 'versus-criteria'), '[role=tab]');

/** The name of the criterion whose tab is chosen in a comparison. */
export const selectedIn = (widget: Element) =>
  find(find(widget, 'versus-criteria'), '[aria-selected=true]').textContent.trim();

/** Chooses the second tab of a comparison, as its reader would. */
export async function chooseSecurity(page: FrameWindow, widget: Element): Promise<void> {
  const [, security] = tabsOf(widget);
  security?.focus();
  security?.click();
  await framesOf(page);
  expect(selectedIn(widget)).to.equal('Security');
}

/** Every widget of a page is whole and rendered once, and nobody has complained. */
export async function expectWhole(page: FrameWindow): Promise<void> {
  await untilShown(page.document);
  await framesOf(page);
  for (const { localName, shadowRoot } of findAll(page.document, WIDGETS)) {
    expect(shadowRoot?.querySelectorAll('.root'), localName).to.have.length(1);
  }
  expect(Reflect.get(page, 'kept')).to.deep.equal({ violations: [], errors: [], said: [] });
}

/** A comparison is whole and follows its reader's click and a link; nobody has complained. */
export async function expectToGoOn(page: FrameWindow, widget: Element): Promise<void> {
  await expectWhole(page);
  expect(find(find(widget, 'versus-table'), 'table').checkVisibility()).to.be.true;
  tabsOf(widget)[2]?.click();
  await framesOf(page);
  expect(selectedIn(widget)).to.equal('Performance');
  page.location.hash = '#django-vs-flask/scalability';
  await waitUntil(() => selectedIn(widget) === 'Scalability', 'the link leads nowhere');
  await expectWhole(page);
}
