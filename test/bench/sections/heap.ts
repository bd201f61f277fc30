import type { Bench } from '../bench.js';
import type { Content } from '../content.js';
import { measureHeap } from '../heap.js';
import { inlineDataset, repeat } from '../page-shell.js';
import { formatRatio, printLine, printTable, printTitle, verdict } from '../report.js';
import { measureInRounds, resultsOf } from '../rounds.js';
import { median } from '../statistics.js';
import { EMPTY, OURS, PLAIN_LIT } from './loads.js';

const COUNTS = [1, 100];
const AIM = 1.3;

/** The memory of one element and of a hundred, beside plain Lit elements of the same content. */
export async function benchHeap(
  bench: Bench,
  dataset: unknown,
  content: Content,
  rounds: number,
): Promise<void> {
  printTitle(
    `The heap of small comparisons, ${rounds} cold loads each`,
    'Megabytes once the page rests, without garbage; the ratio is that of what an empty page has not',
  );
  const element = `<versus-comparison>${inlineDataset(dataset)}</versus-comparison>`;
  const rows: string[][] = [];
  const ratios: string[] = [];
  for (const count of COUNTS) {
    const variants = {
      [EMPTY]: bench.emptyPage(),
      [PLAIN_LIT]: await bench.plainLitPage(`plain-lit-${count}`, dataset, content, count),
      [OURS]: bench.elementsPage(
        `heap-${count}`,
        repeat(count, () => element),
      ),
    };
    const results = await measureInRounds(variants, rounds, (url) => measureHeap(bench, url));
    const heapOf = (name: string): number => median(resultsOf(results, name));
    const ratio = (heapOf(OURS) - heapOf(EMPTY)) / (heapOf(PLAIN_LIT) - heapOf(EMPTY));
    for (const name of Object.keys(variants))
      rows.push([`${name}, ${count}`, formatMegabytes(heapOf(name))]);
    ratios.push(`${count} ${formatRatio(ratio)} ${verdict(ratio, AIM)}`);
  }
  printTable([['', 'heap'], ...rows]);
  printLine(`Of plain Lit’s: ${ratios.join(', ')} (aim ${AIM})`);
}

const formatMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
