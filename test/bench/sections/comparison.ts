import type { Bench } from '../bench.js';
import { toMarkup } from '../content.js';
import { formatRatio, printLine, verdict } from '../report.js';
import { benchLoads, EMPTY, HAND_WRITTEN, OURS, STATIC } from './loads.js';

const LIMIT = 1.6;
const AIM = 1.3;
const ROUNDS = 15;

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
  const title = `The bundled comparison, ${characters} characters`;
  const ratio = await benchLoads(bench, title, variants, rounds);
  printLine(
    `${formatRatio(ratio)}: limit ${LIMIT} ${verdict(ratio, LIMIT)}, aim ${AIM} ${verdict(ratio, AIM)}`,
  );
  return ratio <= LIMIT;
}
