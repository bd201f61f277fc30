import type { Bench } from '../bench.js';
import type { Work } from '../cold-page.js';
import { toMarkup } from '../content.js';
import { measureLoad, timesOver, totalTask, type LoadWork } from '../load-work.js';
import {
  formatRatio,
  formatSpread,
  formatTime,
  printLine,
  printTable,
  printTitle,
  verdict,
} from '../report.js';
import { measureInRounds, resultsOf } from '../rounds.js';
import { median } from '../statistics.js';

const LIMIT = 1.6;
const AIM = 1.3;
const ROUNDS = 15;

const EMPTY = 'empty page';
const STATIC = 'static HTML';
const HAND_WRITTEN = 'hand-written element';
const OURS = 'versus-comparison';

/** The bundled comparison on a page of its own. Says whether it is within its limit. */
export async function benchComparison(bench: Bench, rounds = ROUNDS): Promise<boolean> {
  const ours = bench.elementsPage('comparison', '<versus-comparison></versus-comparison>');
  const content = await bench.contentOf(ours, 'versus-comparison');
  const variants = {
    [EMPTY]: bench.emptyPage(),
    [STATIC]: bench.staticPage('static', toMarkup(content.markup), content.styles),
    [HAND_WRITTEN]: await bench.handWrittenPage('hand-written', content),
    [OURS]: ours,
  };
  const { characters } = await bench.requireSameContent(
    variants[STATIC],
    variants[HAND_WRITTEN],
    variants[OURS],
  );
  const results = await measureInRounds(variants, rounds, (url) => measureLoad(bench, url));

  const base = median(resultsOf(results, EMPTY).map(totalTask));
  printTitle(
    `The bundled comparison, ${rounds} cold loads each, ${characters} characters`,
    `Main-thread milliseconds over an empty page (${formatTime(base)}): median, quartiles and parts;`,
    'what scripts do in microtasks, as Lit does, the browser counts under other',
  );
  const ratioOf = (name: string): number =>
    median(timesOver(results, EMPTY, name, totalTask)) /
    median(timesOver(results, EMPTY, HAND_WRITTEN, totalTask));
  printTable([
    ['', 'total', 'script', 'style', 'layout', 'other', 'of hand-written'],
    ...[STATIC, HAND_WRITTEN, OURS].map((name) => [
      name,
      formatSpread(timesOver(results, EMPTY, name, totalTask)),
      ...partsOf(results, name),
      formatRatio(ratioOf(name)),
    ]),
  ]);
  const ratio = ratioOf(OURS);
  printLine(
    `${formatRatio(ratio)}: limit ${LIMIT} ${verdict(ratio, LIMIT)}, aim ${AIM} ${verdict(ratio, AIM)}`,
  );
  return ratio <= LIMIT;
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
