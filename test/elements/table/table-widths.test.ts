import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, Value } from 'versus-elements';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { isBelowItsText, marksIn } from '../../tools/helpers/claims.js';
import { cutOffIn } from '../../tools/helpers/cut-off.js';
import { drag, engine, press, setViewport } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import {
  read,
  rowHeaders,
  scrollerIn,
  shownRows,
  showTable,
  tableIn,
} from '../../tools/helpers/tables.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const PHONES = [320, 360, 390];

const box = (element: Element | null | undefined) => {
  if (!element) throw new Error('There is no such element.');
  return element.getBoundingClientRect();
};

const columnHeaders = (element: Element) => [...tableIn(element).querySelectorAll('thead th')];

/** This many alternatives, with a text, a yes, no data and a note in each column. */
function comparisonOf(count: number, rows = 12): Comparison {
  const alternatives = Array.from({ length: count }, (_, index) => ({
    id: `a${index + 1}`,
    name: `Option ${index + 1}`,
    version: '3.1.3',
  }));
  const kinds: ((column: number) => Value)[] = [
    (column) => `Microframework ${column}`,
    (column) => column % 2 === 0,
    () => null,
    () => ({ value: true, note: 'Required, and `set_up_always()` by the core itself.' }),
  ];
  const criteria = Array.from({ length: rows }, (_, index) => ({
    id: `row-${index + 1}`,
    label: `Criterion ${index + 1}`,
    values: Object.fromEntries(
      alternatives.map(({ id }, column) => [id, kinds[index % kinds.length]?.(column) ?? null]),
    ),
  }));
  return comparisonBy(criteria, { id: 'options', title: 'Options', alternatives });
}

/** The columns that are entirely within the scroller. */
function wholeColumns(element: Element): string[] {
  const room = box(scrollerIn(element));
  return columnHeaders(element)
    .filter((header) => box(header).left >= room.left - 1 && box(header).right <= room.right + 1)
    .map((header) => header.textContent.replaceAll(/\s+/g, ' ').trim());
}

/** The name of the column that a cell shows, but doesn't expose. */
function nameIn(cell: Element | null): string {
  if (!cell) throw new Error('There is no such cell.');
  const { content } = getComputedStyle(cell, '::before');
  if (content === 'none' || content === 'normal') return '';
  // Firefox reports the attribute instead of its text.
  return content.replace('attr(data-name)', `"${cell.getAttribute('data-name')}"`);
}

const firstCell = (element: Element) => tableIn(element).querySelector('tbody td');

async function expectAllInView(element: Element): Promise<void> {
  const scroller = scrollerIn(element);
  expect(wholeColumns(element)).to.deep.equal(['Option 1 3.1.3', 'Option 2 3.1.3']);
  expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
  expect(scroller.hasAttribute('tabindex')).to.be.false;
  expect(cutOffIn(element)).to.deep.equal([]);
  await expectAccessible(element);
}

describe('two alternatives on a phone', () => {
  for (const width of PHONES) {
    it(`are both wholly in view at ${width} px`, async () => {
      await setViewport(width);
      const element = await showTable(comparisonOf(2));
      await expectAllInView(element);
      const [first, second] = [...tableIn(element).querySelectorAll('tbody td')].map(box);
      expect(first?.top, 'side by side').to.equal(second?.top);
      expect(nameIn(firstCell(element))).to.equal('');
    });

    it(`are both wholly in view at ${width} px with text twice as large`, async () => {
      await setViewport(width);
      const parent = await fixture<HTMLElement>(html`<div style="font-size: 200%"></div>`);
      const element = Object.assign(document.createElement('versus-table'), {
        comparison: comparisonOf(2),
      });
      parent.append(element);
      await element.updateComplete;
      await framesOf();
      expect(scrollerIn(element).scrollWidth).to.equal(scrollerIn(element).clientWidth);
      expect(cutOffIn(element)).to.deep.equal([]);
      const cells = [...tableIn(element).querySelectorAll('tbody td')];
      const [first, second] = cells.map(box);
      expect(second?.top, 'one under the other').to.be.closeTo(first?.bottom ?? 0, 0.1);
      expect(cells.slice(0, 2).map(nameIn)).to.deep.equal(
        ['Option 1', 'Option 2'].map((name) => `"${name}" / ""`),
      );
      await expectAccessible(element);
    });
  }

  it('are so in a narrow box on a wide screen too', async () => {
    const parent = await fixture<HTMLElement>(html`<div style="inline-size: 300px"></div>`);
    const element = Object.assign(document.createElement('versus-table'), {
      comparison: comparisonOf(2),
    });
    parent.append(element);
    await element.updateComplete;
    await framesOf();
    await expectAllInView(element);
  });

  it('can be reduced to the rows in which they differ', async () => {
    await setViewport(320);
    const same = ['One', 'Two', 'Three'].map((label) => row(label, 1, 1));
    const element = await showTable(comparisonBy([...same, row('Other', 1, 2)]));
    element.differencesOnly = true;
    await element.updateComplete;
    expect(shownRows(element)).to.deep.equal(['Other']);
  });
});

describe('the mark of an answer on a phone', () => {
  /** An answer of each length, so that the line of one of them is full where its mark begins. */
  const answers = Array.from(
    { length: 24 },
    (_, length) => `Made of ${'l'.repeat(length + 1)} tea`,
  );

  for (const width of PHONES) {
    // The other engines break the line between a word joiner and a button.
    if (engine === 'chromium') {
      it(`is on the line of the last word at ${width} px`, async () => {
        await setViewport(width);
        const value = (text: string) => ({ value: text, source: 'https://tea.example/' });
        const element = await showTable(
          comparisonBy(answers.map((text) => row(text, value(text), value(text)))),
        );
        const below = marksIn(element).filter(isBelowItsText);
        expect(below.map((mark) => read(mark.previousElementSibling))).to.deep.equal([]);
        await expectAccessible(element);
      });
    }

    it(`is clear of what is said about a number at ${width} px`, async () => {
      await setViewport(width);
      const value = (number: number) => ({ value: number, source: 'https://tea.example/' });
      const element = await showTable(
        comparisonBy([row('Cups', value(65_536), value(3), { better: 'higher' })]),
      );
      const [mark] = marksIn(element);
      const { left, top } = box(mark?.nextElementSibling);
      expect(read(mark?.nextElementSibling)).to.equal('Best');
      const isBelow = top >= box(mark?.previousElementSibling).bottom;
      if (!isBelow) expect(left).to.be.at.least(box(mark).right);
    });
  }
});

describe('the mark of an answer that fills its cell', () => {
  /** The sides of a column's text and of its cell. */
  const endsOf = (mark: Element) => {
    const cell = mark.closest('td');
    const gap = cell ? parseFloat(getComputedStyle(cell).paddingInlineEnd) : 0;
    return { text: box(cell).right - gap, cell: box(cell).right };
  };

  for (const width of [360, 900]) {
    it(`extends into the gap between the columns at ${width} px, and not beyond it`, async () => {
      await setViewport(width);
      const { alternatives } = comparisonOf(12);
      const lengths = Array.from({ length: 30 }, (_, index) => index + 1);
      const criteria = lengths.map((length) => ({
        id: `row-${length}`,
        label: `Criterion ${length}`,
        values: {
          a1: { value: `Made of ${'l'.repeat(length)} tea`, source: 'https://tea.example/' },
        },
      }));
      const element = await showTable(comparisonBy(criteria, { alternatives }));
      const marks = marksIn(element).filter((mark) => mark.textContent.includes('1'));
      const intoGap = marks.filter((mark) => box(mark).right > endsOf(mark).text + 1);
      expect(intoGap).not.to.have.length(0);
      expect(intoGap.filter(isBelowItsText)).to.have.length(0);
      expect(marks.every((mark) => box(mark).right <= endsOf(mark).cell)).to.be.true;
      await expectAccessible(element);
    });
  }
});

describe('the note beside a row’s name on a phone', () => {
  it('is not indented where it begins a line', async () => {
    await setViewport(360);
    const labels = Array.from({ length: 40 }, (_, length) => `Made of ${'l'.repeat(length + 20)}`);
    const element = await showTable(
      comparisonBy(labels.map((label) => row(label, 1, 2, { description: 'Elsewhere' }))),
    );
    const starts = rowHeaders(element).flatMap((header) => {
      const [name, note] = header.children;
      const isOnNextLine = box(note).top >= box(name).bottom - 1;
      return isOnNextLine ? box(note).left - box(header).left : [];
    });
    expect(starts).not.to.be.empty;
    expect([...new Set(starts)]).to.deep.equal([0]);
    await expectAccessible(element);
  });
});

for (const count of [3, 6]) {
  for (const dir of ['ltr', 'rtl']) {
    describe(`${count} alternatives on a phone, dir=${dir}`, () => {
      const start = dir === 'ltr' ? 'left' : 'right';
      const sign = dir === 'ltr' ? 1 : -1;

      for (const width of PHONES) {
        it(`show two columns and the beginning of the next at ${width} px`, async () => {
          await setViewport(width);
          const element = await showTable(comparisonOf(count), dir);
          expect(wholeColumns(element)).to.deep.equal(['Option 1 3.1.3', 'Option 2 3.1.3']);
          const room = box(scrollerIn(element));
          const third = box(columnHeaders(element)[2]);
          const seen = dir === 'ltr' ? room.right - third.left : third.right - room.left;
          expect(seen).to.be.within(20, third.width - 20);
          await expectAccessible(element);
        });
      }

      it('snap to a column, and the row’s name stays', async () => {
        await setViewport(360);
        const element = await showTable(comparisonOf(count), dir);
        const scroller = scrollerIn(element);
        const column = box(columnHeaders(element)[0]).width;
        const name = box(rowHeaders(element)[1]);
        scroller.scrollLeft = sign * (column - 12);
        // The last column comes to rest at the end.
        const rest = Math.min(column, scroller.scrollWidth - scroller.clientWidth);
        const isAtRest = () => Math.abs(Math.abs(scroller.scrollLeft) - rest) < 1.5;
        await waitUntil(isAtRest, 'it rests between two columns');
        expect(box(rowHeaders(element)[1])[start]).to.equal(name[start]);
        expect(wholeColumns(element)).to.deep.equal(['Option 2 3.1.3', 'Option 3 3.1.3']);
        await expectAccessible(element);
      });
    });
  }
}

describe('the names of the alternatives', () => {
  /** Scrolls the page to the middle of the table; whether the header row is at the top then. */
  async function isHeaderInView(element: Element): Promise<boolean> {
    scrollTo(0, 0);
    scrollTo(0, box(rowHeaders(element)[6]).top);
    await framesOf();
    const { top, bottom } = box(columnHeaders(element)[0]);
    return Math.abs(top) < 1.5 && bottom > 20;
  }

  async function showInTallPage(comparison: Comparison): Promise<Element> {
    const page = await fixture(html`<div style="padding-block-end: 150vh"></div>`);
    const element = Object.assign(document.createElement('versus-table'), { comparison });
    page.append(element);
    await element.updateComplete;
    await framesOf();
    return element;
  }

  afterEach(() => {
    scrollTo(0, 0);
  });

  for (const [width, count] of [
    [320, 2],
    [390, 2],
    [1280, 2],
    [1280, 3],
  ] as const) {
    it(`stay in view in every engine, ${count} of them at ${width} px`, async () => {
      await setViewport(width, 500);
      const element = await showInTallPage(comparisonOf(count));
      expect(await isHeaderInView(element)).to.be.true;
      expect(nameIn(firstCell(element))).to.equal('');
      await expectAccessible(element);
    });
  }

  for (const width of [360, 700]) {
    it(`stay in view or, if a table is too wide, are in each cell, at ${width} px`, async () => {
      await setViewport(width, 500);
      const element = await showInTallPage(comparisonOf(6));
      const canStick = getComputedStyle(scrollerIn(element)).overflowY === 'clip';
      if (engine === 'chromium') expect(canStick).to.be.true;
      expect(await isHeaderInView(element)).to.equal(canStick);
      expect(nameIn(firstCell(element))).to.equal(canStick ? '' : '"Option 1" / ""');
      await expectAccessible(element);
    });
  }

  it('stick again once there is room again', async () => {
    await setViewport(600, 500);
    const element = await showInTallPage(comparisonOf(4));
    expect(scrollerIn(element).scrollWidth).to.be.greaterThan(600);
    await setViewport(1280, 500);
    await framesOf();
    expect(await isHeaderInView(element)).to.be.true;
    expect(nameIn(firstCell(element))).to.equal('');
    await setViewport(600, 500);
    await framesOf();
    const canStick = getComputedStyle(scrollerIn(element)).overflowY === 'clip';
    expect(await isHeaderInView(element)).to.equal(canStick);
  });
});

describe('rows that are copied', () => {
  /** The plain text that is pasted after rows have been selected by hand and copied. */
  async function copyFirstRows(element: Element): Promise<string[]> {
    const area = await fixture<HTMLTextAreaElement>(
      html`<textarea aria-label="Paste here"></textarea>`,
    );
    const [first, second] = rowHeaders(element);
    const end = second?.closest('tr')?.querySelector('td:last-child bdi');
    if (!first || !end) throw new Error('There are no two rows.');
    const from = box(first.querySelector('bdi') ?? first);
    const to = box(end);
    await drag({ x: from.left + 1, y: from.top + 6 }, { x: to.right, y: to.bottom - 4 });
    await press('Control', 'c');
    area.focus();
    await press('Control', 'v');
    await waitUntil(() => area.value, 'nothing was pasted');
    return area.value
      .trim()
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }

  for (const [rows, width] of [
    [3, 800],
    [201, 800],
    [201, 320],
  ] as const) {
    it(`are pasted as columns, for ${rows} rows at ${width} px`, async () => {
      await setViewport(width);
      const criteria = Array.from({ length: rows }, (_, index) =>
        row(`Row ${index + 1}`, `tea ${index + 1}`, `coffee ${index + 1}`),
      );
      const element = await showTable(comparisonBy(criteria));
      const cells = (await copyFirstRows(element)).flatMap((line) => line.split(/\s*\t/));
      expect(cells).to.deep.equal(['Row 1', 'tea 1', 'coffee 1', 'Row 2', 'tea 2', 'coffee 2']);
    });
  }
});
