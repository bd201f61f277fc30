import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { sourced } from '../tools/fixtures/sourced.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { markAt, marksIn } from '../tools/helpers/claims.js';
import { buttonNamed, buttonsNamed, nameOf } from '../tools/helpers/controls.js';
import { deepText, findAll, focused } from '../tools/helpers/find.js';
import { press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

async function place(comparison?: Comparison): Promise<VersusComparison> {
  const element = await fixture<VersusComparison>(
    html`<versus-comparison .comparison=${comparison}></versus-comparison>`,
  );
  await waitUntil(() => element.matches(':state(ready)'), 'no dataset');
  await framesOf();
  return element;
}

/** Opens a mark and returns the link to its claim. */
async function linkOf(element: Element, mark: HTMLElement): Promise<HTMLAnchorElement> {
  await press('Escape');
  mark.focus();
  await press('Enter');
  await framesOf();
  const link = findAll(element, ':popover-open a').find(
    ({ textContent }) => textContent === 'Link to this',
  );
  if (!(link instanceof HTMLAnchorElement)) throw new Error(`${nameOf(mark)} has no link.`);
  return link;
}

/** Elements that are marked, and not by colour alone, but by a dashed outline. */
function marked(element: Element): HTMLElement[] {
  return findAll(element, '*').filter(
    (candidate): candidate is HTMLElement =>
      candidate instanceof HTMLElement && getComputedStyle(candidate).outlineStyle === 'dashed',
  );
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}

const selectedTab = (element: Element) =>
  findAll(element, 'versus-criteria, [role=tab][aria-selected=true]')
    .filter((tab) => tab.matches('[role=tab]'))
    .map((tab) => tab.textContent.trim());

const links: readonly (readonly [mark: string, hash: string, text: RegExp])[] = [
  ['a value', '#sourced/plant/tea/value', /^\s*Camellia/],
  ['a missing value', '#sourced/price/coffee/value', /^\s*No data/],
  ['a detail', '#sourced/plant/coffee', /^\s*Coffee\s*A seed/],
  ['a detail in a tab that is not selected', '#sourced/price/tea', /^\s*Tea\s*Falls/],
  ['a feature', '#sourced/tea/features/2', /^\s*Keeps for a year/],
  ['an advantage', '#sourced/tea/advantages/1', /^\s*Calms/],
];

describe('the link to a claim', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('exists for each value that isn’t a judgement, and each detail, feature and advantage', async () => {
    const element = await place({ ...sourced, corrections: 'https://example.org/' });
    const hashes = [];
    for (const mark of [...marksIn(element), ...buttonsNamed(element, /: .+, (Tea|Coffee)$/)]) {
      if (!mark.checkVisibility({ contentVisibilityAuto: true }) || !mark.offsetWidth) continue;
      hashes.push((await linkOf(element, mark)).getAttribute('href'));
    }
    expect(hashes).to.deep.equal([
      ...['plant', 'price', 'milk'].flatMap((id) => [
        `#sourced/${id}/tea/value`,
        `#sourced/${id}/coffee/value`,
      ]),
      '#sourced/tea/features/1',
      '#sourced/tea/features/2',
      '#sourced/tea/advantages/1',
      '#sourced/coffee/features/1',
      '#sourced/plant/tea',
      '#sourced/plant/coffee',
    ]);
    await expectAccessible(element);
  });

  for (const [name, hash, text] of links) {
    it(`followed, brings ${name} into view, marks it and focuses it`, async () => {
      const element = await place(sourced);
      location.hash = hash;
      await waitUntil(() => marked(element).length === 1, 'nothing is marked');
      const [target] = marked(element);
      expect(target?.textContent).to.match(text);
      expect(target && isInView(target)).to.be.true;
      expect(focused() === target, 'focused').to.be.true;
      await expectAccessible(element);
    });
  }

  it('does the same if it is in the address on load', async () => {
    location.hash = '#sourced/price/tea';
    const element = await place(sourced);
    await waitUntil(() => marked(element).length === 1, 'nothing is marked');
    expect(selectedTab(element)[0]).to.equal('Price');
    expect(marked(element).every(isInView)).to.be.true;
  });

  it('activated in the popover, closes it and leads to the claim', async () => {
    const element = await place(sourced);
    const mark = markAt(element, 'Plant', 'Tea');
    const link = await linkOf(element, mark);
    link.focus();
    await press('Enter');
    await waitUntil(() => marked(element).length === 1, 'nothing is marked');
    expect(location.hash).to.equal('#sourced/plant/tea/value');
    expect(findAll(element, ':popover-open')).to.be.empty;
    expect(marked(element)[0]?.textContent).to.match(/^\s*Camellia/);
    expect(focused() === marked(element)[0], 'focused').to.be.true;
    await expectAccessible(element);
  });

  it('moves the mark when another one is followed', async () => {
    const element = await place(sourced);
    location.hash = '#sourced/plant/tea/value';
    await waitUntil(() => (marked(element)[0]?.textContent ?? '').includes('Camellia'));
    location.hash = '#sourced/milk/tea/value';
    await waitUntil(() => (marked(element)[0]?.textContent ?? '').includes('Yes'));
    expect(marked(element)).to.have.length(1);
  });
});

describe('a whole comparison with evidence', () => {
  it('ends its table, overview and tabs with their sources', async () => {
    const element = await place(sourced);
    expect(findAll(element, 'summary').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Sources',
      'Sources',
      'Sources',
    ]);
  });

  it('says in every part how old a claim is, if it is as old as stale-after', async () => {
    const aged: Comparison = {
      ...sourced,
      alternatives: [
        { id: 'tea', name: 'Tea', features: [{ text: 'Old.', asOf: '2020' }] },
        { id: 'coffee', name: 'Coffee' },
      ],
      criteria: [
        {
          id: 'age',
          label: 'Age',
          values: { tea: { value: 'Old', asOf: '2020' } },
          details: { tea: { text: 'Old.', asOf: '2020' } },
        },
      ],
    };
    const element = await place(aged);
    const old = () => deepText(element).match(/\d+ years ago/g)?.length;
    expect(old()).to.equal(3);
    element.staleAfter = 1200;
    await element.updateComplete;
    expect(old()).to.equal(undefined);
  });

  it('shows one claim at a time, whichever part it is in', async () => {
    const element = await place(sourced);
    await linkOf(element, markAt(element, 'Plant', 'Tea'));
    await press('Escape');
    await linkOf(element, buttonNamed(element, /^Source 2: Plant, Tea$/));
    expect(findAll(element, ':popover-open')).to.have.length(1);
    await expectAccessible(element);
  });

  it('of Django and Flask has evidence or an opinion for every claim', async () => {
    const element = await place();
    expect(buttonsNamed(element, /^No source/).map(nameOf)).to.be.empty;
    expect(
      marksIn(element).filter((mark) => /^Sources? \d/.test(nameOf(mark))),
    ).to.have.length.above(30);
    await expectAccessible(element);
  });
});
