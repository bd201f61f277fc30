import type { Bench } from '../bench.js';
import { toMarkup } from '../content.js';
import { idleTask, measureLoad, timesOver, totalTask } from '../load-work.js';
import { repeat } from '../page-shell.js';
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
import { EMPTY, OURS, STATIC } from './loads.js';

const COUNT = 100;
const ROUNDS = 4;
const AIM = 0.5;

/** A page full of bundled comparisons. */
export async function benchManyBundled(bench: Bench, rounds = ROUNDS): Promise<void> {
  await benchMany(bench, 'comparisons', '<versus-comparison></versus-comparison>', AIM, rounds);
}

/** A page full of the same element. */
export async function benchMany(
  bench: Bench,
  what: string,
  element: string,
  aim: number,
  rounds: number,
): Promise<void> {
  const { markup, styles } = await bench.contentOf(
    bench.elementsPage('one', element),
    'versus-comparison',
  );
  const copies = repeat(COUNT, (copy) => toMarkup(markup, copy));
  const variants = {
    [EMPTY]: bench.emptyPage(),
    [STATIC]: bench.staticPage('static-many', copies, styles),
    [OURS]: bench.elementsPage(
      'many',
      repeat(COUNT, () => element),
    ),
  };
  await bench.requireSameContent(variants[STATIC], variants[OURS]);
  const results = await measureInRounds(variants, rounds, (url) => measureLoad(bench, url));

  const untilIdle = (name: string): number[] => timesOver(results, EMPTY, name, idleTask);
  const total = (name: string): number[] => timesOver(results, EMPTY, name, totalTask);
  const longestTasks = (name: string): number[] =>
    resultsOf(results, name).map(({ longestTask }) => longestTask);
  const ratioOf = (times: (name: string) => number[], name: string): number =>
    median(times(name)) / median(total(STATIC));
  printTitle(
    `${COUNT} ${what} on a page, ${rounds} cold loads each`,
    'Main-thread milliseconds over an empty page, until the browser is first idle and in all; then',
    'the longest task, in milliseconds that have passed (0: none of 50 or more)',
  );
  printTable([
    ['', 'until idle', 'of static’s total', 'total', 'of static’s total', 'longest task'],
    ...[STATIC, OURS].map((name) => [
      name,
      formatSpread(untilIdle(name)),
      formatRatio(ratioOf(untilIdle, name)),
      formatSpread(total(name)),
      formatRatio(ratioOf(total, name)),
      formatSpread(longestTasks(name)),
    ]),
  ]);
  const idle = ratioOf(untilIdle, OURS);
  const all = ratioOf(total, OURS);
  printLine(`Aim ${aim}: until idle ${verdict(idle, aim)}, in all ${verdict(all, aim)}`);
}
