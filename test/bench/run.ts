import { Bench } from './bench.js';
import { type Options, readOptions } from './options.js';
import { benchComparison } from './sections/comparison.js';
import { benchManyBundled } from './sections/many.js';
import { benchRows } from './sections/rows.js';
import { benchSmall } from './sections/small.js';
import { benchSwitch } from './sections/switch.js';

/** Says whether the comparison, if it was measured, is within its limit. */
async function run({ only, rounds, module }: Options): Promise<boolean> {
  const bench = await Bench.start(module);
  try {
    console.log(`Measured in ${await bench.browser.version()}`);
    let isWithinLimit = true;
    if (only.includes('comparison')) isWithinLimit = await benchComparison(bench, rounds);
    if (only.includes('small')) await benchSmall(bench, rounds);
    if (only.includes('switch')) await benchSwitch(bench, rounds);
    if (only.includes('rows')) await benchRows(bench, rounds);
    if (only.includes('many')) await benchManyBundled(bench, rounds);
    return isWithinLimit;
  } finally {
    await bench.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const isWithinLimit = await run(options);
if (options.check && !isWithinLimit) process.exitCode = 1;
