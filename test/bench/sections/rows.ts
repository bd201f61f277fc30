import type { Bench } from '../bench.js';
import { ColdPage } from '../cold-page.js';
import { toMarkup } from '../content.js';
import { datasetOfRows } from '../dataset.js';
import { loadAndMeasure, type LoadWork, measureLoad, timesOver, totalTask } from '../load-work.js';
import type { RowsPainted } from '../page/rows-watch.js';
import { inlineDataset } from '../page-shell.js';
import {
  formatRatio,
  formatSpread,
  printLine,
  printTable,
  printTitle,
  verdict,
} from '../report.js';
import { measureInRounds, resultsOf } from '../rounds.js';
import { median } from '../statistics.js';

const SMALL = { rows: 1000, rounds: 6 };
const LARGE = { rows: 10_000, rounds: 3 };
const TOTAL_AIM = 1.2;
const SCREENFUL_AIM = 1 / 3;
const LONGEST_TASK_AIM = 100;

const EMPTY = 'empty page';
/** A table that is laid out as one. */
const STATIC = 'static HTML';
/** The same with the element's way of laying out a long table, chunk by chunk. */
const CHUNKED = 'static, in chunks';
const OURS = 'versus-table';

interface RowsLoad extends LoadWork {
  /** Nothing on a page without a table. */
  readonly painted: RowsPainted | undefined;
}

/** Tables of a thousand and of ten thousand rows by six alternatives. */
export async function benchRows(bench: Bench, rounds?: number): Promise<void> {
  const small = await measureRows(bench, SMALL.rows, rounds ?? SMALL.rounds);
  const total = overEmpty(small, OURS) / overEmpty(small, STATIC);
  printLine(`Total ${formatRatio(total)}: aim ${TOTAL_AIM} ${verdict(total, TOTAL_AIM)}`);

  const large = await measureRows(bench, LARGE.rows, rounds ?? LARGE.rounds);
  const screenful = medianPainted(large, OURS, ({ firstScreenful }) => firstScreenful);
  const share = screenful / medianPainted(large, STATIC, ({ all }) => all);
  const longest = medianPainted(large, OURS, ({ longestTaskAfter }) => longestTaskAfter);
  const growth = overEmpty(large, OURS) / overEmpty(small, OURS);
  const growthAim = LARGE.rows / SMALL.rows;
  printLine(
    `Total ${formatRatio(growth)} that of ${SMALL.rows} rows: ` +
      `aim ${growthAim} ${verdict(growth, growthAim)}`,
  );
  printLine(
    `First screenful in ${formatRatio(share)} of static HTML’s time for all: ` +
      `aim ${SCREENFUL_AIM.toFixed(2)} ${verdict(share, SCREENFUL_AIM)}`,
  );
  printLine(
    `Longest task after it ${longest.toFixed(0)} ms: ` +
      `aim ${LONGEST_TASK_AIM} ${verdict(longest, LONGEST_TASK_AIM)}`,
  );
}

async function measureRows(
  bench: Bench,
  rows: number,
  rounds: number,
): Promise<Map<string, RowsLoad[]>> {
  const element = `<versus-table>${inlineDataset(datasetOfRows(rows))}</versus-table>`;
  const ours = bench.elementsPage(`rows-${rows}`, element);
  const content = await bench.contentOf(ours, 'versus-table');
  const markup = toMarkup(content.markup);
  const plain = markup.replace('class="long"', '');
  if (plain === markup) throw new Error('The table is not a long one.');
  const variants = {
    [EMPTY]: bench.emptyPage(),
    [STATIC]: bench.staticPage(`static-${rows}`, plain, content.styles),
    [CHUNKED]: bench.staticPage(`chunked-${rows}`, markup, content.styles),
    [OURS]: ours,
  };
  await bench.requireSameContent(variants[STATIC], ours);
  const results = await measureInRounds(variants, rounds, (url) =>
    url === variants[EMPTY]
      ? measureEmpty(bench, url)
      : measureTable(bench, url, content.rowsInWindow, rows),
  );
  printTitle(
    `A table of ${rows} rows by six alternatives, ${rounds} cold loads each`,
    'Main-thread milliseconds over an empty page; then milliseconds since the navigation',
  );
  printTable([
    ['', 'total', 'first screenful', 'all rows', 'longest task after', 'of static'],
    ...[STATIC, CHUNKED, OURS].map((name) => {
      const painted = paintedOf(results, name);
      return [
        name,
        formatSpread(timesOver(results, EMPTY, name, totalTask)),
        formatSpread(painted.map(({ firstScreenful }) => firstScreenful)),
        formatSpread(painted.map(({ all }) => all)),
        formatSpread(painted.map(({ longestTaskAfter }) => longestTaskAfter)),
        formatRatio(overEmpty(results, name) / overEmpty(results, STATIC)),
      ];
    }),
  ]);
  return results;
}

async function measureEmpty(bench: Bench, url: string): Promise<RowsLoad> {
  return { ...(await measureLoad(bench, url)), painted: undefined };
}

async function measureTable(
  bench: Bench,
  url: string,
  screenful: number,
  rows: number,
): Promise<RowsLoad> {
  const watch = `window.rowsWatch = new window.bench.RowsWatch(${screenful}, ${rows});`;
  return ColdPage.use(bench.browser, async (cold) => {
    await cold.page.evaluateOnNewDocument(`${bench.script}${watch}`);
    const work = await loadAndMeasure(cold, url);
    return { ...work, painted: await cold.page.evaluate(() => window.rowsWatch?.result()) };
  });
}

function paintedOf(results: Map<string, RowsLoad[]>, name: string): RowsPainted[] {
  return resultsOf(results, name).flatMap(({ painted }) => painted ?? []);
}

function medianPainted(
  results: Map<string, RowsLoad[]>,
  name: string,
  read: (painted: RowsPainted) => number,
): number {
  return median(paintedOf(results, name).map(read));
}

function overEmpty(results: Map<string, RowsLoad[]>, name: string): number {
  return median(timesOver(results, EMPTY, name, totalTask));
}
