import type { Bench } from '../bench.js';
import type { Work } from '../cold-page.js';
import { type LoadWork, measureLoad, timesOver, totalTask } from '../load-work.js';
import { formatRatio, formatSpread, formatTime, printTable, printTitle } from '../report.js';
import { measureInRounds, resultsOf, type Variants } from '../rounds.js';
import { median } from '../statistics.js';

export const EMPTY = 'empty page';
export const STATIC = 'static HTML';
export const HAND_WRITTEN = 'hand-written element';
export const PLAIN_LIT = 'plain Lit element';
export const OURS = 'versus-comparison';

/**
 * Cold loads of pages that show the same, interleaved. Says how often the time of the hand-written
 * element ours takes.
 *
 * @param rate - How often slower than it is the processor seems to be.
 */
export async function benchLoads(
  bench: Bench,
  title: string,
  variants: Variants,
  rounds: number,
  rate = 1,
): Promise<number> {
  const results = await measureInRounds(variants, rounds, (url) => measureLoad(bench, url, rate));
  const base = median(resultsOf(results, EMPTY).map(totalTask));
  printTitle(
    `${title}, ${rounds} cold loads each`,
    `Main-thread milliseconds over an empty page (${formatTime(base)}): median, quartiles and parts;`,
    'what scripts do in microtasks, as Lit does, the browser counts under other',
  );
  const ratioOf = (name: string): number =>
    median(timesOver(results, EMPTY, name, totalTask)) /
    median(timesOver(results, EMPTY, HAND_WRITTEN, totalTask));
  printTable([
    ['', 'total', 'script', 'style', 'layout', 'other', 'of hand-written'],
    ...Object.keys(variants)
      .filter((name) => name !== EMPTY)
      .map((name) => [
        name,
        formatSpread(timesOver(results, EMPTY, name, totalTask)),
        ...partsOf(results, name),
        formatRatio(ratioOf(name)),
      ]),
  ]);
  return ratioOf(OURS);
}

const parts: readonly ((work: Work) => number)[] = [
  ({ script }) => script,
  ({ style }) => style,
  ({ layout }) => layout,
  ({ task, script, style, layout }) => task - script - style - layout,
];

function partsOf(results: Map<string, LoadWork[]>, name: string): string[] {
  return parts.map((part) =>
    formatTime(median(timesOver(results, EMPTY, name, ({ total }) => part(total)))),
  );
}
