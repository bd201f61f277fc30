/** What a reader chooses by tabs: the tabs of an element, and what the page is told. */
import { fixture, html } from '@open-wc/testing';
import type { VersusChangedEvent, VersusChangeEvent } from 'versus-elements';
import { drinksWithTabs } from '../fixtures/drinks.js';
import { find, findAll, type Root, textOf } from './find.js';
import { hearEvents } from './heard.js';
import { click } from './page.js';
import { framesOf } from './rendered.js';

type VersusTag = 'versus-comparison' | 'versus-table' | 'versus-criteria' | 'versus-code';

/** Elements on the page with this comparison, measured. */
export async function place<Tag extends VersusTag>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const parent = await fixture(html`<div></div>`);
  const element = Object.assign(
    document.createElement(tag),
    { comparison: drinksWithTabs() },
    properties,
  );
  parent.append(element);
  // One that is far from the window comes later.
  await element.updateComplete;
  await framesOf();
  return element;
}

/** Opens all samples, as a reader does it: at first the others than the first are folded. */
export async function openSamples(element: Element): Promise<void> {
  for (const summary of findAll(element, 'details:not([open]).sample > summary')) summary.click();
  await framesOf();
}

export const tabsIn = (root: Root): HTMLElement[] => findAll(root, '[role=tab]');

export function tabNamed(root: Root, name: string): HTMLElement {
  const found = tabsIn(root).find((tab) => textOf(tab) === name);
  if (!found) throw new Error(`There is no tab "${name}".`);
  return found;
}

/** Clicks on what may have to be scrolled to before. */
export async function clickInView(control: Element): Promise<void> {
  control.scrollIntoView({ block: 'nearest' });
  await click(control);
}

/** The names of the selected tabs, one for each tablist. */
export const selectedIn = (root: Root): string[] =>
  findAll(root, '[role=tab][aria-selected=true]').map(textOf);

export const shownPanels = (root: Root): HTMLElement[] =>
  findAll(root, '[role=tabpanel]').filter((panel) => panel.checkVisibility());

/** The panel that a tab controls. */
export function panelOf(tab: HTMLElement): HTMLElement {
  return find(tab.getRootNode() as ShadowRoot, `#${tab.getAttribute('aria-controls')}`);
}

/** To be called in a suite: what the page is told of choices during each of its tests. */
export const hearChoices = () => hearEvents('versus-change', 'versus-changed');

/** A choice that was heard of, in short: `changed alternative tea coffee`. */
export const inShort = ({
  type,
  kind,
  previous,
  id,
}: VersusChangeEvent | VersusChangedEvent): string =>
  `${type.replace('versus-', '')} ${kind} ${previous} ${id}`;
