import type { Bench } from './bench.js';
import { ColdPage } from './cold-page.js';

/** How many bytes the scripts of a page keep once it rests, without garbage. */
export async function measureHeap(bench: Bench, url: string): Promise<number> {
  return ColdPage.use(bench.browser, async (cold) => {
    await cold.load(url);
    await cold.settle();
    await cold.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cold.session.send('Runtime.getHeapUsage');
    return usedSize;
  });
}
