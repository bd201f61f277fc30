import 'versus-elements';
import { expect } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { comparisonBy, row } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import {
  hearChoices,
  inShort,
  place,
  selectedIn,
  shownPanels,
  tabNamed,
} from '../tools/helpers/choices.js';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { findInPage } from '../tools/helpers/page.js';
import { untilShown } from '../tools/helpers/rendered.js';
import { rowHeaders, shownRows } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hearChoices();

const file = (code: string) => ({ files: [{ name: 'brew.py', language: 'python', code }] });

/** Each word that is searched for occurs only once. */
const drinks: Comparison = comparisonBy(
  [
    row('Plant', 'Camellia', 'Coffea', { details: { tea: 'A leaf.', coffee: 'A seed.' } }),
    row('Warmth', 'Equatorial', 'Equatorial'),
    row('Taste', 'Mild', 'Strong', { details: { tea: 'Umami prevails.', coffee: 'Bitter.' } }),
  ],
  {
    samples: [
      { id: 'brew', label: 'Brew', code: { tea: file('steep()'), coffee: file('percolate()') } },
    ],
  },
);

const MAX_TIMES = 4;

/** Searches as a reader does, and again if a busy browser has missed a key in its find bar. */
async function search(element: Element, text: string, isFound: () => boolean): Promise<void> {
  for (let times = 0; times < MAX_TIMES && !isFound(); times += 1) {
    await searchOnce(element, text);
    await waitUntil(isFound, '', { timeout: 1000 }).catch(() => undefined);
  }
  expect(isFound(), `"${text}" is found`).to.be.true;
}

async function searchOnce(element: Element, text: string): Promise<void> {
  if (await findInPage(text)) return;
  // Without a find bar, does what Chromium does: fires the event, then reveals the place.
  const hidden = findAll(element, '[hidden=until-found]').find((it) => textOf(it).includes(text));
  hidden?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  hidden?.removeAttribute('hidden');
  if (!hidden) Reflect.apply(Reflect.get(window, 'find') as (text: string) => void, window, [text]);
}

/** Whether the tab of this name is selected and its panel is shown. */
const isOpen = (element: Element, name: string): boolean =>
  selectedIn(element).includes(name) &&
  find(element, `[aria-labelledby=${tabNamed(element, name).id}]`).checkVisibility();

describe('find-in-page', () => {
  it('opens the tab that has the text, each time', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    const criteria = find(element, 'versus-criteria');
    for (const time of ['once', 'once more']) {
      await search(element, 'prevails', () => isOpen(criteria, 'Taste'));
      expect(shownPanels(criteria), time).to.have.length(1);
      await expectAccessible(element);

      tabNamed(criteria, 'Plant').click();
      await waitUntil(() => isOpen(criteria, 'Plant'), 'Plant is not shown');
      expect(shownPanels(criteria), time).to.have.length(1);
    }
    const found = heard.filter((event) => !event.cancelable).map(inShort);
    expect(found).to.include('changed criterion plant taste');
  });

  it('opens it even on a page that controls the choice itself', async () => {
    const element = await place('versus-criteria', { comparison: drinks });
    element.addEventListener('versus-change', (event) => {
      event.preventDefault();
    });
    await search(element, 'prevails', () => isOpen(element, 'Taste'));
    expect(shownPanels(element)).to.have.length(1);
  });

  it('opens the alternative of a code sample that has the text', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await search(element, 'percolate', () => isOpen(find(element, 'versus-code'), 'Coffee'));
    expect(shownPanels(find(element, 'versus-code'))).to.have.length(1);
    expect(element.alternative).to.equal('coffee');
    await expectAccessible(element);
  });

  it('leaves rows hidden that the reader has hidden', async () => {
    const element = await place('versus-comparison', {
      comparison: drinks,
      differencesOnly: true,
    });
    await waitUntil(() => shownRows(element).length === 2, 'all rows are shown');
    await searchOnce(element, 'equatorial');
    // A later search has to find its tab as well.
    await search(element, 'prevails', () => isOpen(find(element, 'versus-criteria'), 'Taste'));
    expect(shownRows(element)).to.deep.equal(['Plant', 'Taste']);
  });

  it('scrolls a distant row of a long table into view', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => row(`Row ${index}`, index, index + 1));
    const element = await place('versus-table', { comparison: comparisonBy(rows) });
    await untilShown();
    const far = rowHeaders(element).find((header) => textOf(header) === 'Row 449');
    if (!far) throw new Error('There is no row 449.');
    expect(far.getBoundingClientRect().top, 'before').to.be.greaterThan(innerHeight);
    await search(element, 'row 449', () => {
      const { top, bottom } = far.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await expectAccessible(element);
  });
});
