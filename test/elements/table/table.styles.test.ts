import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { comparisonBy, row, wideComparison } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { cutOffIn } from '../../tools/helpers/cut-off.js';
import { emulateMedia, engine, press, printedText, setViewport } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { read, rowHeaders, scrollerIn, showTable, tableIn } from '../../tools/helpers/tables.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const STICKY_TOP = 40;
/** Makes room for the page's own header. */
const style = document.createElement('style');
style.textContent = `
  .sticky { --versus-sticky-top: ${STICKY_TOP}px; }
  .room { padding-block: 50vh 150vh; }
`;

before(() => {
  document.head.append(style);
});

after(() => {
  style.remove();
});

afterEach(() => {
  scrollTo(0, 0);
});

const box = (element: Element | null | undefined) => {
  if (!element) throw new Error('There is no such element.');
  return element.getBoundingClientRect();
};

/** Whether the engine can scroll a single axis, so that headers can stick to the window. */
const canStick = (element: Element) => getComputedStyle(scrollerIn(element)).overflowY === 'clip';

/** A table on a page that can be scrolled, below a header of the page. */
async function showInPage(comparison: Comparison, dir = 'ltr'): Promise<Element> {
  const page = await fixture(html`<div class="room sticky" dir=${dir}></div>`);
  const element = Object.assign(document.createElement('versus-table'), { comparison });
  page.append(element);
  await element.updateComplete;
  await framesOf();
  return element;
}

describe('at 320 px', () => {
  it('the page does not scroll sideways, only the table does', async () => {
    await setViewport(320);
    const page = document.documentElement;
    const element = await showTable(wideComparison());
    expect(page.scrollWidth).to.equal(page.clientWidth);
    expect(scrollerIn(element).scrollWidth).to.be.greaterThan(320);
    await fixture(html`<versus-comparison .comparison=${wideComparison()}></versus-comparison>`);
    await framesOf();
    expect(page.scrollWidth).to.equal(page.clientWidth);
    scrollTo(100, 0);
    expect(scrollX).to.equal(0);
  });

  for (const display of ['block', 'grid', 'flex', 'inline-grid']) {
    it(`a word of 64 letters makes nothing wider, in a parent of display: ${display}`, async () => {
      await setViewport(320);
      const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetze';
      const comparison = comparisonBy(
        [row('Word', word, word, { label: word, details: { tea: word }, description: word })],
        {
          title: word,
          question: word,
          introduction: word,
          alternatives: [
            { id: 'tea', name: word, tagline: word, features: [word] },
            { id: 'coffee', name: 'Coffee' },
          ],
          verdict: { summary: word, choose: { tea: [word] } },
        },
      );
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      Object.assign(parent.style, { display, gridTemplateColumns: '1fr' });
      const element = Object.assign(document.createElement('versus-comparison'), { comparison });
      parent.append(element);
      await element.updateComplete;
      await framesOf();
      const page = document.documentElement;
      expect(page.scrollWidth).to.equal(page.clientWidth);
      expect(cutOffIn(element)).to.deep.equal([]);
      expect(scrollerIn(element).scrollWidth).to.equal(scrollerIn(element).clientWidth);
    });
  }
});

describe('in print', () => {
  it('a wide table is as wide as the sheet, and nothing in it sticks', async () => {
    const wide = wideComparison();
    const alternatives = wide.alternatives.map(({ id }) => ({ id, name: `Number ${id}` }));
    const element = await showTable({ ...wide, alternatives });
    expect(scrollerIn(element).scrollWidth).to.be.greaterThan(800);
    if (engine === 'chromium') {
      await setViewport(794);
      await emulateMedia({ type: 'print' });
      expect(document.documentElement.scrollWidth).to.equal(794);
      expect(box(tableIn(element)).right).to.be.at.most(794);
      const positions = [...tableIn(element).querySelectorAll('th, td')].map(
        (cell) => getComputedStyle(cell).position,
      );
      expect([...new Set(positions)]).to.deep.equal(['static']);
    } else if (engine === 'firefox') {
      // This engine can't show print styles on the screen.
      expect(await printedText()).to.contain('six of');
    }
  });
});

describe('the row headers', () => {
  it('take at most two fifths of the table’s place, however wide the window is', async () => {
    const wide = wideComparison();
    const label = 'A criterion with quite a long name and anticonstitutionally';
    const criteria = wide.criteria.map((criterion) => ({ ...criterion, label }));
    const element = await showTable({ ...wide, criteria });
    element.style.inlineSize = '31em';
    await framesOf();
    const width = box(rowHeaders(element)[0]).width;
    expect(width).to.be.at.most(box(scrollerIn(element)).width * 0.4);
    await expectAccessible(element);
  });

  for (const [dir, side, sign] of [
    ['ltr', 'left', 1],
    ['rtl', 'right', -1],
  ] as const) {
    it(`stay at the ${side} while the table is scrolled sideways, dir=${dir}`, async () => {
      const element = await showTable(wideComparison(), dir);
      const scroller = scrollerIn(element);
      const [, header] = rowHeaders(element);
      expect(box(header)[side]).to.equal(box(scroller)[side]);
      scroller.scrollLeft = 250 * sign;
      await framesOf();
      expect(scroller.scrollLeft).to.equal(250 * sign);
      expect(box(header)[side]).to.equal(box(scroller)[side]);
      expect(box(tableIn(element).tHead?.rows[0]?.cells[0])[side]).to.equal(box(scroller)[side]);
      await expectAccessible(element);
    });

    it(`do so below the name of their group, dir=${dir}`, async () => {
      const wide = wideComparison();
      const criteria = wide.criteria.map((criterion) => ({ ...criterion, group: 'Numbers' }));
      const element = await showTable({ ...wide, criteria }, dir);
      const scroller = scrollerIn(element);
      scroller.scrollLeft = 250 * sign;
      await framesOf();
      const [name] = tableIn(element).querySelectorAll('th[scope=rowgroup] > *');
      expect(read(name)).to.equal('Numbers');
      expect(box(name)[side]).to.equal(box(scroller)[side]);
      await expectAccessible(element);
    });
  }
});

describe('the header row', () => {
  it('stays below the page’s sticky header, or is static if the engine can’t do both', async () => {
    const element = await showInPage(wideComparison(30));
    const header = tableIn(element).querySelector('thead th');
    const [, cell] = tableIn(element).querySelectorAll('tbody td');
    if (engine === 'chromium') expect(canStick(element)).to.be.true;
    else await waitUntil(() => scrollerIn(element).matches('[data-header=static]'), 'not static');
    scrollTo(0, scrollY + box(header).top + 200);
    await framesOf();
    if (canStick(element)) {
      expect(box(header).top).to.be.closeTo(STICKY_TOP, 1);
      scrollerIn(element).scrollLeft = 120;
      await framesOf();
      expect(box(header).top).to.be.closeTo(STICKY_TOP, 1);
    } else {
      expect(box(header).top).to.be.closeTo(-200, 1);
      scrollerIn(element).scrollLeft = 120;
      await framesOf();
    }
    const columnHeader = tableIn(element).querySelectorAll('thead th')[1];
    expect(box(columnHeader).left, 'above its column').to.be.closeTo(box(cell).left, 1);
    await expectAccessible(element);
  });

  it('does not cover the first rows before the page is scrolled', async () => {
    const element = await showInPage(wideComparison(30));
    const header = box(tableIn(element).tHead);
    expect(box(rowHeaders(element)[0]).top).to.be.at.least(header.bottom - 1);
  });

  it('exists only once', async () => {
    const element = await showInPage(wideComparison(30));
    expect(tableIn(element).querySelectorAll('thead').length).to.equal(1);
    expect(tableIn(element).querySelectorAll('[scope=col]').length).to.equal(6);
  });
});

describe('the focus', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`is never under a header, forwards or backwards, dir=${dir}`, async () => {
      await setViewport(600, 320);
      const element = await showInPage(wideComparison(8), dir);
      const links = [...tableIn(element).querySelectorAll('a')];
      const isUncovered = () => {
        const link = element.shadowRoot?.activeElement;
        const place = box(link);
        const top = canStick(element) ? box(tableIn(element).querySelector('thead th')).bottom : 0;
        const side = box(link?.closest('tr')?.cells[0]);
        const scroller = box(scrollerIn(element));
        const [left, right] =
          dir === 'ltr' ? [side.right, scroller.right] : [scroller.left, side.left];
        return (
          place.left >= left - 1 &&
          place.right <= right + 1 &&
          place.top >= top - 1 &&
          place.bottom <= innerHeight + 1
        );
      };
      const walk = async (...keys: Parameters<typeof press>) => {
        for (let times = 1; times < links.length; times += 1) {
          await press(...keys);
          const link = element.shadowRoot?.activeElement;
          // The browser may scroll smoothly.
          await waitUntil(isUncovered, `${link?.textContent} is covered`, { interval: 10 });
        }
      };
      links[0]?.focus();
      await walk('Tab');
      expect(element.shadowRoot?.activeElement === links.at(-1), 'the last link').to.be.true;
      await walk('Shift', 'Tab');
      expect(element.shadowRoot?.activeElement === links[0], 'the first link').to.be.true;
      await expectAccessible(element);
    });
  }
});

describe('a long table', () => {
  /** Its rows are in chunks of 200, of which the third is far away. */
  const showLong = async () => {
    const element = await showInPage(wideComparison(450));
    await waitUntil(() => rowHeaders(element).length === 450, 'not all rows');
    await framesOf();
    return element;
  };
  const cells = (element: Element, selector: string) =>
    [...tableIn(element).querySelectorAll(`${selector} > *`)].map((cell) => box(cell));

  it('is only laid out near the window, but its columns line up', async () => {
    const element = await showLong();
    const last = rowHeaders(element).at(-1);
    const isNear = last?.checkVisibility({ contentVisibilityAuto: true });
    // In Firefox, all of it is laid out: otherwise there are errors when rows are hidden.
    expect(isNear, 'the last row is laid out').to.equal(engine === 'firefox');
    last?.scrollIntoView();
    await framesOf();
    expect(last?.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
    const header = cells(element, 'thead tr').map(({ left, width }) => [left, width]);
    for (const row of [
      'tbody:nth-of-type(1) tr:first-of-type',
      'tbody:nth-of-type(3) tr:last-of-type',
    ]) {
      expect(cells(element, row).map(({ left, width }) => [left, width])).to.deep.equal(header);
    }
    // For all cells, axe would take more than a minute in WebKit.
    const head = tableIn(element).tHead;
    if (!head || !last?.parentElement) throw new Error('The table is not whole.');
    await expectAccessible([head, last.parentElement]);
  });

  it('keeps its headers in view, scrolled far down and far sideways', async () => {
    const element = await showLong();
    const [first, ...others] = rowHeaders(element);
    const last = others.at(-1);
    last?.scrollIntoView({ block: 'center' });
    scrollerIn(element).scrollLeft = 200;
    await framesOf();
    expect(scrollerIn(element).scrollLeft).to.equal(200);
    const left = box(scrollerIn(element)).left;
    expect([box(first).left, box(last).left]).to.deep.equal([left, left]);
    const corner = box(tableIn(element).tHead?.rows[0]?.cells[0]);
    expect(corner.left).to.equal(left);
    if (canStick(element)) expect(corner.top).to.be.closeTo(STICKY_TOP, 1);
  });

  it('scrolls to its last row for a link', async () => {
    const element = await showLong();
    location.hash = '#wide/row-450/six';
    await waitUntil(() => element.shadowRoot?.querySelector('[data-target]'), 'nothing is marked');
    await framesOf();
    const { top, bottom } = box(element.shadowRoot?.querySelector('[data-target]'));
    expect(top).to.be.greaterThan(STICKY_TOP);
    expect(bottom).to.be.lessThan(innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hides the rows in which all agree', async () => {
    const same = Array.from({ length: 210 }, (_, index) => row(`Same ${index}`, 1, 1));
    const element = await showTable(comparisonBy([...same, row('Other', 1, 2)]));
    await waitUntil(() => rowHeaders(element).length === 211, 'not all rows');
    element.differencesOnly = true;
    await element.updateComplete;
    const shown = rowHeaders(element).filter((header) => box(header).height > 0);
    expect(shown.map((header) => header.textContent.trim())).to.deep.equal(['Other']);
  });
});
