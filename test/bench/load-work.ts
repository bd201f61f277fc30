import type { Bench } from './bench.js';
import { ColdPage, type Work } from './cold-page.js';
import { resultsOf } from './rounds.js';
import { median } from './statistics.js';

/** What a cold load costs. */
export interface LoadWork {
  /** Until the browser is idle for the first time. */
  readonly untilIdle: Work;
  /** Until the page has come to rest. */
  readonly total: Work;
  /** In milliseconds that have passed; 0 if no task was long enough to be reported (50). */
  readonly longestTask: number;
}

/** @param rate - How often slower than it is the processor seems to be. */
export async function measureLoad(bench: Bench, url: string, rate = 1): Promise<LoadWork> {
  return ColdPage.use(bench.browser, async (cold) => {
    await cold.session.send('Emulation.setCPUThrottlingRate', { rate });
    return loadAndMeasure(cold, url);
  });
}

export async function loadAndMeasure(cold: ColdPage, url: string): Promise<LoadWork> {
  await cold.load(url);
  const untilIdle = await cold.work();
  await cold.settle();
  const total = await cold.work();
  return { untilIdle, total, longestTask: await cold.page.evaluate(readLongestTask) };
}

/** Runs in the page. */
function readLongestTask(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'longtask', buffered: true });
  return Math.max(0, ...observer.takeRecords().map(({ duration }) => duration));
}

type Read = (work: LoadWork) => number;

export const totalTask: Read = ({ total }) => total.task;
export const idleTask: Read = ({ untilIdle }) => untilIdle.task;

/** The measured times of a variant, less the median of the empty page's. */
export function timesOver(
  results: Map<string, LoadWork[]>,
  empty: string,
  name: string,
  read: Read,
): number[] {
  const base = median(resultsOf(results, empty).map(read));
  return resultsOf(results, name).map((work) => read(work) - base);
}
