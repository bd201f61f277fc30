import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusCriteria, VersusTable } from 'versus-elements';
import { LAWS, PLANTS, sourced } from '../tools/fixtures/sourced.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { describeMarks, findMark, markAt, marksIn } from '../tools/helpers/claims.js';
import { stopClock } from '../tools/helpers/clock.js';
import { buttonNamed, buttonsNamed, nameOf } from '../tools/helpers/controls.js';
import { deepText, findAll, focused, textOf } from '../tools/helpers/find.js';
import {
  accessibilityTree,
  click,
  engine,
  hover,
  press,
  printedText,
} from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { rolesOf } from '../tools/helpers/roles.js';
import { cellsOf } from '../tools/helpers/tables.js';

async function table(comparison: Comparison = sourced): Promise<VersusTable> {
  const element = await fixture<VersusTable>(
    html`<versus-table .comparison=${comparison}></versus-table>`,
  );
  await framesOf();
  return element;
}

async function tabs(comparison: Comparison = sourced): Promise<VersusCriteria> {
  const element = await fixture<VersusCriteria>(
    html`<versus-criteria .comparison=${comparison}></versus-criteria>`,
  );
  await framesOf();
  return element;
}

/** Marks outside of a table, whose names say what they belong to. */
const namedMarksOf = (element: Element) => buttonsNamed(element, /: .+, (Tea|Coffee)$/);
const shown = (element: Element) =>
  findAll(element, ':popover-open')
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
    .join();

/** A dataset with these values for one criterion. */
function withValues(tea: object | string | null, more: Partial<Comparison> = {}): Comparison {
  const { alternatives } = sourced;
  const values = { tea, coffee: { value: 'Bean', source: PLANTS } };
  const criterion = { id: 'form', label: 'Form & shape', values };
  return {
    id: 'values',
    title: 'Values',
    alternatives,
    criteria: [criterion],
    ...more,
  };
}

/** A dataset with a single answer. */
function withOnly(tea: object | string, more: Partial<Comparison> = {}): Comparison {
  const criterion = { id: 'form', label: 'Form & shape', values: { tea } };
  return withValues(null, { criteria: [criterion], ...more });
}

describe('the mark beside a claim', () => {
  stopClock('2026-11-24T12:00:00');

  it('in a table only says what it leads to, as the headers say what it belongs to', async () => {
    const element = await table();
    expect(describeMarks(element)).to.deep.equal([
      'Plant, Tea: Sources 1, 2',
      'Plant, Coffee: Source 3',
      'Price, Tea: Link to this',
      'With milk, Tea: No source',
      'With milk, Coffee: Opinion',
    ]);
    expect(marksIn(element).map(textOf)).to.deep.equal(['[1, 2]', '[3]', '[*]', '[?]', 'Opinion']);
    await expectAccessible(element);
  });

  it('in a tab says what it belongs to as well, and is absent beside a missing detail', async () => {
    const element = await tabs();
    expect(namedMarksOf(element).map(nameOf)).to.deep.equal([
      'Source 2: Plant, Tea',
      'No source: Plant, Coffee',
      'Source 1: Price, Tea',
    ]);
    await expectAccessible(element);
  });

  it('has its numbers in order, whatever the order of the sources', async () => {
    const tea = { value: 'Leaf', source: [LAWS, PLANTS] };
    const coffee = { value: 'Bean', source: [PLANTS, LAWS, 'https://coffee.example/'] };
    const [criterion] = withValues(tea).criteria;
    const last = { id: 'last', label: 'Last', values: { coffee: { value: 1, source: LAWS } } };
    const reversed = { ...coffee, source: coffee.source.toReversed() };
    const element = await table({
      ...withValues(tea),
      criteria: [
        { id: 'form', label: 'Form', ...criterion, values: { tea, coffee: reversed } },
        last,
      ],
    });
    expect(marksIn(element).map(textOf)).to.deep.equal(['[1, 2]', '[1, 2, 3]', '[1]']);
  });

  it('is the word itself if a claim is an opinion without a source', async () => {
    const opinion = true;
    const element = await table(
      withValues(
        { value: 'Fine', opinion },
        {
          criteria: [
            { id: 'a', label: 'Plain', values: { tea: { value: 'Fine', opinion } } },
            {
              id: 'b',
              label: 'Sourced',
              values: { tea: { value: 'Fine', opinion, source: PLANTS } },
            },
            { id: 'c', label: 'Judged', opinion, values: { tea: 'Fine' } },
          ],
        },
      ),
    );
    expect(describeMarks(element)).to.deep.equal(['Plain, Tea: Opinion', 'Sourced, Tea: Source 1']);
    expect(cellsOf(element, 'Sourced')[0]).to.equal('Fine[1] Opinion');
    expect(findMark(element, 'Judged', 'Tea')).to.equal(undefined);
    await click(markAt(element, 'Plain', 'Tea'));
    await framesOf();
    expect(shown(element)).to.equal('Plain, Tea Fine Opinion Link to this');
    await expectAccessible(element);
  });

  it('exists beside missing data only if the dataset takes corrections', async () => {
    const element = await table(withValues(null));
    expect(findMark(element, 'Form & shape', 'Tea')).to.equal(undefined);
    element.comparison = withValues(null, { corrections: 'https://repo.example/{id}' });
    await element.updateComplete;
    expect(nameOf(markAt(element, 'Form & shape', 'Tea'))).to.equal('Link to this');
  });

  it('is a button of at least 24 by 24 px, even on a page with small type', async () => {
    document.documentElement.style.fontSize = '10px';
    try {
      for (const mark of [...marksIn(await table()), ...namedMarksOf(await tabs())]) {
        if (!mark.checkVisibility({ contentVisibilityAuto: true }) || !mark.offsetWidth) continue;
        const { width, height } = mark.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(mark)).to.be.at.least(24);
      }
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });

  it('is read out as a button after the answer', async () => {
    if (engine !== 'chromium') {
      // Only Chromium exposes texts and states to tests.
      const roles = await rolesOf(await table());
      const mark = 'button "Sources 1, 2"';
      expect(roles[roles.indexOf(mark) - 1]).to.equal('cell');
      return;
    }
    const tree = await accessibilityTree(await table());
    expect(tree).to.match(/Camellia.*\n\s*button "Sources 1, 2" expanded=false/);
  });

  it('that only leads to a link appears on hover and focus', async () => {
    const element = await table(withValues(null, { corrections: 'https://repo.example/{id}' }));
    const quiet = markAt(element, 'Form & shape', 'Tea');
    const opacity = () => getComputedStyle(quiet).opacity;
    expect(opacity()).to.equal('0');
    if (matchMedia('(hover: hover)').matches) {
      await hover(quiet);
      expect(opacity()).to.equal('1');
      await hover({ x: 799, y: 599 });
    }
    quiet.focus();
    expect(focused() === quiet, 'focused').to.be.true;
    expect(quiet.matches(':focus-visible') ? opacity() : '1').to.equal('1');
    const loud = markAt(element, 'Form & shape', 'Coffee');
    expect(getComputedStyle(loud).opacity).to.equal('1');
  });
});

describe('a dataset without evidence', () => {
  it('has no mark, nothing to open, and nothing in it is called unsourced', async () => {
    const plain: Comparison = {
      ...sourced,
      alternatives: [
        { id: 'tea', name: 'Tea' },
        { id: 'coffee', name: 'Coffee' },
      ],
      criteria: [{ id: 'milk', label: 'With milk', values: { tea: true, coffee: 'No' } }],
    };
    const element = await table(plain);
    expect(marksIn(element)).to.be.empty;
    expect(findAll(element, '[popover]')).to.have.lengthOf(0);
    expect(deepText(element)).not.to.match(/No source|Sources/);
  });
});

for (const [what, dataset] of [
  ['an opinion', withOnly({ value: 'Nice', opinion: true })],
  ['a date', withOnly({ value: 'Leaf', asOf: '2026-01' })],
  ['the reader’s corrections', withOnly('Leaf', { corrections: 'https://example.org/?{id}' })],
] as const) {
  describe(`a mark that is there only for ${what}`, () => {
    it('opens its popover', async () => {
      const element = await table(dataset);
      const [mark] = marksIn(element);
      if (!mark) throw new Error('There is no mark.');
      mark.focus();
      await press('Enter');
      await framesOf();
      expect(shown(element)).to.contain('Form & shape');
      await expectAccessible(element);
    });
  });
}

describe('the age of a claim', () => {
  stopClock('2026-11-24T12:00:00');

  const ages: readonly (readonly [asOf: string, age: string])[] = [
    ['2025-05-25', ''],
    ['2025-05-24', '1 year ago'],
    ['2024-11-25', '1 year ago'],
    ['2024-11', '2 years ago'],
    ['2016', '9 years ago'],
    ['2015', '10 years ago'],
    ['2025', ''],
    ['2026-11-30', ''],
  ];
  for (const [asOf, age] of ages) {
    it(`of ${asOf} is given as "${age}" on 24 November 2026`, async () => {
      const element = await table(withValues({ value: 'Leaf', asOf, source: PLANTS }));
      expect(cellsOf(element, 'Form & shape')[0]).to.equal(`Leaf[1] ${age}`.trim());
      const mark = markAt(element, 'Form & shape', 'Tea');
      expect(nameOf(mark)).to.equal('Source 1');
      mark.click();
      await framesOf();
      if (age) expect(shown(element)).to.contain(age);
      else expect(shown(element)).not.to.contain('ago');
    });
  }

  it('is given from the age in stale-after on, and in the language of the dataset', async () => {
    const comparison = withValues({ value: 'Blatt', asOf: '2026-06' }, { lang: 'de' });
    const element = await table(comparison);
    const text = () => cellsOf(element, 'Form & shape')[0];
    expect(text()).to.equal('Blatt[*]');
    element.setAttribute('stale-after', '5');
    await element.updateComplete;
    expect(text()).to.equal('Blatt[*] vor 5 Monaten');
    element.setAttribute('stale-after', '6');
    await element.updateComplete;
    expect(text()).to.equal('Blatt[*]');
    element.setAttribute('stale-after', 'soon');
    await element.updateComplete;
    expect(text()).to.equal('Blatt[*]');
    await expectAccessible(element);
  });
});

describe('if the dataset takes corrections', () => {
  const corrections = 'https://repo.example/new?t={label}&a={alternative}&b={value}&i={id}&u={url}';

  async function reportOf(element: Element, mark: HTMLElement): Promise<URLSearchParams> {
    await click(mark);
    await framesOf();
    const report = findAll(element, ':popover-open a').find(
      ({ textContent }) => textContent === 'Report a mistake',
    );
    await expectAccessible(element);
    return new URL(report?.getAttribute('href') ?? '').searchParams;
  }

  it('a value has a link that reports a mistake', async () => {
    const tea = { value: 1234.5, unit: '&', source: PLANTS };
    const element = await table(withValues(tea, { corrections }));
    const mark = markAt(element, 'Form & shape', 'Tea');
    expect(Object.fromEntries(await reportOf(element, mark))).to.deep.equal({
      t: 'Form & shape',
      a: 'Tea',
      b: '1234.5\u00a0&',
      i: 'form/tea/value',
      u: new URL('#values/form/tea/value', location.href).href,
    });
  });

  it('a detail has one, with its plain text', async () => {
    const element = await tabs({ ...sourced, corrections });
    const report = await reportOf(element, buttonNamed(element, 'Source 2: Plant, Tea'));
    expect(report.get('b')).to.equal('A leaf, see tea.txt.');
    expect(report.get('i')).to.equal('plant/tea');
  });

  it('every claim has one, even without evidence', async () => {
    const element = await table(withValues('Leaf', { corrections }));
    expect(marksIn(element)).to.have.length(2);
    await reportOf(element, markAt(element, 'Form & shape', 'Tea'));
    expect(shown(element)).to.contain('No source');
  });
});

describe('the list of sources', () => {
  it('is below the table, numbered like the marks, and opens on click', async () => {
    const element = await table();
    const [summary] = findAll(element, 'summary');
    expect(summary?.textContent.trim()).to.equal('Sources');
    expect(summary?.getBoundingClientRect().top).to.be.above(
      findAll(element, 'table')[0]?.getBoundingClientRect().bottom ?? Infinity,
    );
    expect(findAll(element, 'ol a').filter((link) => link.checkVisibility())).to.be.empty;
    if (summary) await click(summary);
    await framesOf();
    const items = findAll(element, 'ol li').map((item) => [
      item instanceof HTMLLIElement && item.value,
      item.querySelector('a')?.href,
    ]);
    expect(items).to.deep.equal([
      [1, PLANTS.url],
      [2, LAWS.url],
      [3, 'https://coffee.example/'],
    ]);
    await expectAccessible(element);
  });

  it('has columns that begin at the same height', async () => {
    const source = Array.from({ length: 7 }, (_, index) => `https://source${index}.example/`);
    const element = await table(withOnly({ value: 'Leaf', source }));
    element.style.inlineSize = '50em';
    const [summary] = findAll(element, 'summary');
    if (summary) await click(summary);
    await framesOf();
    const tops = new Map<number, number>();
    for (const item of findAll(element, 'ol li')) {
      const { left, top } = item.getBoundingClientRect();
      tops.set(left, Math.min(top, tops.get(left) ?? Infinity));
    }
    const [first, ...others] = tops.values();
    expect(others).to.deep.equal([first]);
  });

  it('is below the tabs with their sources, under the same numbers', async () => {
    const element = await tabs();
    const [summary] = findAll(element, 'summary');
    if (summary) await click(summary);
    await framesOf();
    expect(findAll(element, 'ol li').map(({ textContent }) => textContent)).to.have.length(2);
    expect(deepText(element)).to.match(/A book of plants\s*The tea laws/);
    await expectAccessible(element);
  });

  it('is printed even if it is closed, with its links written out', async () => {
    await table();
    if (engine === 'webkit') {
      // WebKitGTK can't print in a test, so the list only gets the event.
      dispatchEvent(new Event('beforeprint'));
      await framesOf();
      expect(findAll(document.body, 'ol a')).to.have.length(3);
      return;
    }
    const text = await printedText();
    expect(text.replaceAll(/\s+/g, ' '))
      .to.contain(`A book of plants (${PLANTS.url})`)
      .and.to.contain(`The tea laws (${LAWS.url})`);
  });
});
