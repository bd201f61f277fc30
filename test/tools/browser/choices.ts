/** What a reader chooses by tabs: a comparison to choose in, its tabs, and what they tell. */
import { fixture, html } from '@open-wc/testing';
import type { Comparison, VersusChangedEvent } from 'versus-elements';
import type { Root } from './deep.js';
import { click } from './page.js';
import { find, findAll, framesOf } from './rendered.js';
import { comparisonBy, row } from './tables.js';

function sample(id: string, label: string, more: { criterion?: string } = {}) {
  const side = (name: string, lines: number) => ({
    files: [
      {
        name: `${name}.py`,
        language: 'python',
        code: Array.from({ length: lines }, () => `${id}("${name}")`),
      },
    ],
  });
  return { id, label, code: { tea: side('tea', 2), coffee: side('coffee', 12) }, ...more };
}

/** Three tabs (Plant, Caffeine, Taste), the second without a row; three rows, one of them equal. */
export function drinks(more: Partial<Comparison> = {}): Comparison {
  return comparisonBy(
    [
      row('Plant', 'Camellia', 'Coffea', { details: { tea: 'A leaf.', coffee: 'A seed.' } }),
      { id: 'caffeine', label: 'Caffeine', details: { tea: 'A little.', coffee: 'A lot.' } },
      row('Hot', true, true),
      row('Taste', 'Mild', 'Strong', {
        details: { tea: 'It depends on the leaf.\n\nAnd on the water.' },
      }),
    ],
    {
      alternatives: [
        { id: 'tea', name: 'Tea', features: ['Many kinds', 'Keeps long'], advantages: ['Cheap'] },
        { id: 'coffee', name: 'Coffee', features: ['Many roasts'] },
      ],
      samples: [sample('brew', 'Brew it', { criterion: 'plant' }), sample('serve', 'Serve it')],
      ...more,
    },
  );
}

/** Criteria with such labels, each with a detail: a tab each. */
export function tabsCalled(...labels: string[]): Comparison {
  return comparisonBy(
    labels.map((label, index) => ({
      id: `c${index + 1}`,
      label,
      details: { tea: `Tea, ${label}.`, coffee: `Coffee, ${label}.` },
    })),
  );
}

type VersusTag = 'versus-comparison' | 'versus-table' | 'versus-criteria' | 'versus-code';

/** Elements on the page with this comparison, measured. */
export async function place<Tag extends VersusTag>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const parent = await fixture(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), { comparison: drinks() }, properties);
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

/** A text as it is read, also one that is not rendered, or of another page. */
export const read = ({ textContent }: Element): string =>
  textContent.replaceAll(/\s+/g, ' ').trim();

export const tabsIn = (root: Root): HTMLElement[] => findAll(root, '[role=tab]');

export function tabNamed(root: Root, name: string): HTMLElement {
  const found = tabsIn(root).find((tab) => read(tab) === name);
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
  findAll(root, '[role=tab][aria-selected=true]').map(read);

export const shownPanels = (root: Root): HTMLElement[] =>
  findAll(root, '[role=tabpanel]').filter((panel) => panel.checkVisibility());

/** The panel that a tab controls. */
export function panelOf(tab: HTMLElement): HTMLElement {
  return find(tab.getRootNode() as ShadowRoot, `#${tab.getAttribute('aria-controls')}`);
}

/** The element of a page that has the focus, through shadow roots. */
export function focused(page: Document = document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** To be called in a suite: what the page is told of choices during each of its tests. */
export function hearChoices(): VersusChangedEvent[] {
  const heard: VersusChangedEvent[] = [];
  const onChoice = (event: VersusChangedEvent) => heard.push(event);
  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('versus-change', onChoice);
    document.body.addEventListener('versus-changed', onChoice);
  });
  afterEach(() => {
    document.body.removeEventListener('versus-change', onChoice);
    document.body.removeEventListener('versus-changed', onChoice);
  });
  return heard;
}

/** A choice that was heard of, in short: `changed alternative tea coffee`. */
export const inShort = ({ type, kind, previous, id }: VersusChangedEvent): string =>
  `${type.replace('versus-', '')} ${kind} ${previous} ${id}`;
