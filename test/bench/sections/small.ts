import type { Bench } from '../bench.js';
import { smallDataset } from '../dataset.js';
import { countLoad, type PageCounts } from '../page-counts.js';
import { inlineDataset } from '../page-shell.js';
import { formatRatio, printLine, printTable, printTitle, verdict } from '../report.js';
import { measureInRounds, resultsOf } from '../rounds.js';
import { median } from '../statistics.js';
import { benchHeap } from './heap.js';
import { benchLoads, EMPTY, HAND_WRITTEN, OURS, PLAIN_LIT } from './loads.js';
import { benchMany } from './many.js';
import { benchSwitches } from './switch.js';

const AIM = 1.6;
const ROUNDS = 15;
const COUNTED_ROUNDS = 5;
const HEAP_ROUNDS = 3;
const MANY_ROUNDS = 4;
const SWITCH_ROUNDS = 3;
const MANY_AIM = 1.5;

/** A small comparison, whose text doesn't hide what an element costs by itself. */
export async function benchSmall(bench: Bench, rounds?: number): Promise<void> {
  const dataset = smallDataset();
  const element = `<versus-comparison>${inlineDataset(dataset)}</versus-comparison>`;
  const ours = bench.elementsPage('small', element);
  const content = await bench.contentOf(ours, 'versus-comparison');
  const shown = {
    [HAND_WRITTEN]: await bench.handWrittenPage('hand-written-small', content),
    [PLAIN_LIT]: await bench.plainLitPage('plain-lit', dataset, content),
    [OURS]: ours,
  };
  await bench.requireSameContent(...Object.values(shown));
  const variants = { [EMPTY]: bench.emptyPage(), ...shown };
  for (const [speed, rate] of [
    ['', 1],
    [' at a quarter of the processor', 4],
  ] as const) {
    const title = `A small comparison${speed}`;
    const ratio = await benchLoads(bench, title, variants, rounds ?? ROUNDS, rate);
    printLine(`${formatRatio(ratio)}: aim ${AIM} ${verdict(ratio, AIM)}`);
  }
  await benchCounts(bench, variants, rounds ?? COUNTED_ROUNDS);
  await benchSwitches(bench, 'A tab switch in it', shown, rounds ?? SWITCH_ROUNDS);
  await benchHeap(bench, dataset, content, rounds ?? HEAP_ROUNDS);
  await benchMany(bench, 'small comparisons', element, MANY_AIM, rounds ?? MANY_ROUNDS);
}

const COUNTS: Readonly<Record<keyof PageCounts, string>> = {
  frames: 'frames',
  styleRecalculations: 'styles',
  layouts: 'layouts',
  callbacks: 'callbacks',
  parsedMarkup: 'parsed markup',
};

async function benchCounts(
  bench: Bench,
  variants: Readonly<Record<string, string>>,
  rounds: number,
): Promise<void> {
  const results = await measureInRounds(variants, rounds, (url) => countLoad(bench.browser, url));
  printTitle(
    `What happens until the page rests, ${rounds} cold loads each`,
    'How often, from the navigation: median',
  );
  const parts = Object.keys(COUNTS) as (keyof PageCounts)[];
  printTable([
    ['', ...parts.map((part) => COUNTS[part])],
    ...Object.keys(variants).map((name) => [
      name,
      ...parts.map((part) =>
        String(median(resultsOf(results, name).map((counts) => counts[part]))),
      ),
    ]),
  ]);
}
