/**
 * Runs the datasets' samples, exactly as the reader sees them, on the real frameworks.
 *
 *   npm run samples              runs them and compares with what the datasets say has run
 *   npm run samples -- --record  runs them and writes what ran into the datasets
 *
 * Debian has all that is needed but Strapi, which is on npm. It is downloaded into a folder
 * (VERSUS_SAMPLES_CACHE) under node_modules; a database and PHP are installed, as root. Elsewhere
 * VERSUS_PYTHON_CURRENT and VERSUS_PYTHON_OLD name the Python of a virtual environment each, and
 * VERSUS_JAVA_CLASSPATH the jars; what is missing is said, with the commands.
 */
import { availableParallelism } from 'node:os';
import type { Comparison } from '../../src/dataset/types.js';
import { check, type CheckResult } from './check.js';
import { BUNDLED, readDatasets, type Side, sidesOf, writeSamples } from './datasets.js';
import {
  describeChecks,
  type Exception,
  findPlan,
  findUnusedPlans,
  type Plan,
  type RunPlan,
} from './manifest.js';
import { Queue } from './queue.js';
import { compareRecords, toRecord } from './record.js';
import { Report } from './report.js';
import { findToolchains } from './toolchains.js';

/** A side whose checks are under way. */
interface Started {
  readonly side: Side;
  readonly plan: Plan | undefined;
  readonly results: readonly Promise<CheckResult>[];
}

const start = performance.now();
const isRecording = process.argv.includes('--record');
const report = new Report();
const datasets = await readDatasets();
report.heading('What the samples run on');
const toolchains = await findToolchains(report);
const queue = new Queue(Math.min(availableParallelism(), 4));

function startSide(side: Side, comparison: Comparison): Started {
  const plan = findPlan(comparison.id, side.sample.id, side.alternative);
  if (!plan || 'notRun' in plan) return { side, plan, results: [] };
  const results = plan.on.map((name) => {
    const toolchain = toolchains.get(name);
    const problem = `Not run: what it needs is missing (“${name}”, above).`;
    if (!toolchain) return Promise.resolve({ ranOn: '', seconds: 0, problem });
    return queue.add(() => check(side, plan, comparison, toolchain));
  });
  return { side, plan, results };
}

async function reportSide({ side, plan, results }: Started, dataset: string): Promise<void> {
  const title = `${side.sample.id}, ${side.name}`;
  if (!plan) {
    report.fail(title, 'No run covers it. Say in test/samples/manifest.ts how it is run.');
  } else if ('notRun' in plan) {
    reportException(title, side, plan, dataset);
  } else {
    const seen: string[] = [];
    for (const [index, result] of results.entries()) {
      const { ranOn, seconds, problem } = await result;
      const conditions = `${plan.server ? ', its development server too' : ''} (${seconds.toFixed(1)} s)`;
      if (problem === undefined) {
        report.pass(`${title}: ${ranOn}${conditions}`);
        seen.push(ranOn);
      } else {
        report.fail(`${title}, ${plan.on[index]}`, problem);
      }
    }
    if (plan.because) report.note(`${title}: ${plan.because}`);
    if (seen.length === results.length) settleRecord(title, side, plan, seen);
    else if (isRecording) delete side.code.ran;
  }
}

function reportException(title: string, side: Side, plan: Exception, dataset: string): void {
  if (dataset === BUNDLED) {
    report.fail(title, `Each bundled sample has to run, but ${plan.notRun}.`);
  } else {
    report.note(`not run  ${title}: ${plan.notRun}`);
    refuseRecord(title, side);
  }
}

/** Writes down what ran, or compares it with what was written down. */
function settleRecord(title: string, side: Side, plan: RunPlan, seen: string[]): void {
  if (plan.rename) {
    refuseRecord(title, side);
    return;
  }
  const record = toRecord(side.code, seen);
  if (isRecording) side.code.ran = record;
  const problem = compareRecords(side.code.ran, record);
  if (problem !== undefined) report.fail(`${title}, record`, problem);
}

/** Code that did not run as it is shown is not said to have run. */
function refuseRecord(title: string, side: Side): void {
  if (isRecording) delete side.code.ran;
  if (side.code.ran) report.fail(`${title}, record`, 'The dataset says that this code ran.');
}

const started = datasets.map((file) => ({
  file,
  sides: sidesOf(file.comparison).map((side) => startSide(side, file.comparison)),
}));
for (const { file, sides } of started) {
  report.heading(file.comparison.title);
  for (const [index, each] of sides.entries()) {
    const { sample } = each.side;
    const checks = describeChecks(file.comparison.id, sample.id);
    if (checks && sides[index - 1]?.side.sample !== sample) report.note(`${sample.id}: ${checks}`);
    await reportSide(each, file.comparison.id);
  }
  if (isRecording) await writeSamples(file);
}
for (const unused of findUnusedPlans(datasets.map(({ comparison }) => comparison))) {
  report.fail(unused, 'It stands in test/samples/manifest.ts, but no dataset has it.');
}

console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(report.summary());
process.exitCode = report.hasFailed ? 1 : 0;
