/**
 * What a small comparison does, counted: on any machine it is the same. A number that can grow smaller
 * is lowered here; before one is raised, look for what is done twice.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { Bench } from './bench.js';
import { ColdPage } from './cold-page.js';
import { smallDataset } from './dataset.js';
import { countInPage, countLoad, type PageCounts } from './page-counts.js';
import { inlineDataset, repeat } from './page-shell.js';

const HUNDRED = 100;
/** A busy browser paints the page once more, before its script or after it. */
const TRIES = 4;
const element = `<versus-comparison>${inlineDataset(smallDataset())}</versus-comparison>`;

/** What a page does at least, of a few times that it is opened. */
async function leastOf(count: () => Promise<PageCounts>): Promise<PageCounts> {
  const all: PageCounts[] = [];
  while (all.length < TRIES) all.push(await count());
  const least = (part: keyof PageCounts) => Math.min(...all.map((counts) => counts[part]));
  return {
    frames: least('frames'),
    styleRecalculations: least('styleRecalculations'),
    layouts: least('layouts'),
    callbacks: least('callbacks'),
    parsedMarkup: least('parsedMarkup'),
  };
}

async function countSwitch(browser: Browser, url: string): Promise<PageCounts> {
  return ColdPage.use(browser, async (cold) => {
    await cold.load(url);
    await cold.settle();
    const tab = await cold.page.$('versus-comparison >>> [role=tab][aria-selected=false]');
    assert.ok(tab);
    return countInPage(cold.session, async () => {
      await tab.evaluate((node) => {
        if (node instanceof HTMLElement) node.click();
      });
      await cold.settle();
    });
  });
}

function assertAtMost(counts: PageCounts, limits: Partial<PageCounts>): void {
  const grown = Object.entries(limits).filter(
    ([part, limit]) => counts[part as keyof PageCounts] > limit,
  );
  assert.deepEqual(grown, [], `more than its limits: ${JSON.stringify(counts)}`);
}

describe('what a page does until it rests', () => {
  let bench: Bench;

  before(async () => {
    bench = await Bench.start(undefined);
  });

  after(() => bench.stop());

  const leastOfSmall = (count: (browser: Browser, url: string) => Promise<PageCounts>) =>
    leastOf(() => count(bench.browser, bench.elementsPage('small', element)));

  test('with a small comparison on it', async () => {
    assertAtMost(await leastOfSmall(countLoad), {
      frames: 2,
      styleRecalculations: 5,
      layouts: 4,
      callbacks: 41,
      parsedMarkup: 66,
    });
  });

  test('with a hundred small comparisons on it', async () => {
    const url = bench.elementsPage(
      'many',
      repeat(HUNDRED, () => element),
    );
    // How many of them share a frame depends on the machine: at worst each has its own.
    assertAtMost(await countLoad(bench.browser, url), {
      styleRecalculations: 120,
      layouts: 120,
      callbacks: 1100,
      parsedMarkup: 66,
    });
  });

  test('after a tab was chosen', async () => {
    assertAtMost(await leastOfSmall(countSwitch), {
      frames: 1,
      styleRecalculations: 1,
      layouts: 1,
      callbacks: 3,
      parsedMarkup: 0,
    });
  });
});
