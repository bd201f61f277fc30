import type { Bench } from '../bench.js';
import { ColdPage } from '../cold-page.js';
import type { Switch } from '../page/switch-tabs.js';
import {
  formatRatio,
  formatSpread,
  printLine,
  printTable,
  printTitle,
  verdict,
} from '../report.js';
import { measureInRounds, resultsOf, type Variants } from '../rounds.js';
import { median } from '../statistics.js';
import { HAND_WRITTEN, OURS } from './loads.js';

const ROUNDS = 3;
const AIM = 1.2;

/** The first tablist is that of the criteria, where each tab is visited once; then the samples'. */
const controls = [
  { label: 'criterion, first visit', tablist: 0, clicks: (tabs: number) => tabs - 1 },
  { label: 'side of all samples', tablist: 1, clicks: (tabs: number) => tabs * 2 },
];
const speeds = [
  { label: 'full speed', rate: 1 },
  { label: 'a quarter of it', rate: 4 },
];

interface SwitchWork {
  readonly switches: Switch[];
  /** Main-thread milliseconds of one switch. */
  readonly task: number;
}

/** Clicks on the tabs of the bundled comparison. */
export async function benchSwitch(bench: Bench, rounds = ROUNDS): Promise<void> {
  const ours = bench.elementsPage('comparison', '<versus-comparison></versus-comparison>');
  const content = await bench.contentOf(ours, 'versus-comparison');
  const variants = {
    [HAND_WRITTEN]: await bench.handWrittenPage('hand-written', content),
    [OURS]: ours,
  };
  await bench.requireSameContent(variants[HAND_WRITTEN], ours);
  await benchSwitches(bench, 'A tab switch', variants, rounds);
}

/** Clicks on the tabs of pages that show the same. */
export async function benchSwitches(
  bench: Bench,
  title: string,
  variants: Variants,
  rounds: number,
): Promise<void> {
  const rows: string[][] = [];
  const ratios: string[] = [];
  for (const { label: speed, rate } of speeds) {
    const results = await measureInRounds(variants, rounds, (url) =>
      ColdPage.use(bench.browser, (cold) => measureSwitches(bench, cold, url, rate)),
    );
    for (const [index, { label }] of controls.entries()) {
      const taskOf = (name: string): number =>
        median(resultsOf(results, name).flatMap((loads) => loads[index]?.task ?? []));
      const ratio = taskOf(OURS) / taskOf(HAND_WRITTEN);
      ratios.push(`${label}, ${speed} ${formatRatio(ratio)} ${verdict(ratio, AIM)}`);
      for (const name of Object.keys(variants)) {
        const works = resultsOf(results, name).flatMap((loads) => loads[index] ?? []);
        const switches = works.flatMap((work) => work.switches);
        const inOneFrame = switches.filter((one) => one.inOneFrame).length;
        rows.push([
          `${label}, ${speed}, ${name}`,
          formatSpread(switches.map(({ painted }) => painted)),
          formatSpread(works.map(({ task }) => task)),
          `${inOneFrame} of ${switches.length}`,
        ]);
      }
    }
  }
  printTitle(
    `${title}, ${rounds} cold loads each`,
    'Milliseconds from the click until the next frame is painted (the wait for the frame included),',
    'main-thread milliseconds of one switch, and how many were finished in that frame (aim: all)',
  );
  printTable([['', 'click to paint', 'main thread', 'in one frame'], ...rows]);
  printLine(`Main thread, of static HTML with the hand-written script (aim ${AIM}):`);
  for (const ratio of ratios) printLine(`- ${ratio}`);
}

/** One load, and the switches of each control in turn. */
async function measureSwitches(
  bench: Bench,
  cold: ColdPage,
  url: string,
  rate: number,
): Promise<SwitchWork[]> {
  await cold.load(url);
  await cold.settle();
  await cold.page.evaluate(bench.script);
  await cold.session.send('Emulation.setCPUThrottlingRate', { rate });
  const works: SwitchWork[] = [];
  for (const { tablist, clicks: toClicks } of controls) {
    const tabs = await cold.page.evaluate((index) => window.bench.countTabs(index), tablist);
    const clicks = toClicks(tabs);
    const run = async (isReal: boolean): Promise<SwitchWork> => {
      const before = await cold.work();
      const switches = await cold.page.evaluate((plan) => window.bench.switchTabs(plan), {
        tablist,
        clicks,
        isReal,
      });
      await cold.settle();
      return { switches, task: ((await cold.work()).task - before.task) / clicks };
    };
    const control = await run(false);
    const real = await run(true);
    works.push({ switches: real.switches, task: real.task - control.task });
  }
  return works;
}
