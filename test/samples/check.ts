import type { Comparison, SampleFile } from '../../src/dataset/types.js';
import { type Side, sidesOf } from './datasets.js';
import { textOf } from './digest.js';
import { type RunPlan, servers } from './manifest.js';
import type { Outcome } from './process.js';
import { withProject } from './project.js';
import { askServer } from './server.js';
import type { Toolchain } from './toolchain.js';

/** What came of running one side on one toolchain. */
export interface CheckResult {
  /** What it ran on, as the framework itself says. */
  readonly ranOn: string;
  readonly seconds: number;
  /** Why it failed; left out if it passed. */
  readonly problem?: string;
}

/** Runs one side, beside its scaffolding, on one toolchain. */
export async function check(
  side: Side,
  plan: RunPlan,
  comparison: Comparison,
  toolchain: Toolchain,
): Promise<CheckResult> {
  const start = performance.now();
  const shown = [...filesBeside(side, plan, comparison), ...(side.code.files ?? [])];
  const files = shown.map((file) => rename(file, plan));
  const { output, problem } = await withProject(
    side.alternative,
    side.sample.id,
    files,
    (project) => checkProject(project, side.alternative, plan, toolchain),
  ).catch((error: unknown): Outcome => ({ output: '', problem: String(error) }));
  const seconds = (performance.now() - start) / 1000;
  const ranOn = /^ran on (.+)$/m.exec(output)?.[1] ?? '';
  if (problem !== undefined) return { ranOn, seconds, problem };
  return ranOn ? { ranOn, seconds } : { ranOn, seconds, problem: 'It did not say what it ran on.' };
}

async function checkProject(
  project: string,
  alternative: string,
  plan: RunPlan,
  toolchain: Toolchain,
): Promise<Outcome> {
  const outcome = await toolchain.check(project);
  const toArguments = servers[alternative];
  if (outcome.problem !== undefined || !plan.server) return outcome;
  if (!toolchain.python || !toArguments) throw new Error(`${alternative} has no server to start.`);
  const { problem } = await askServer(toolchain.python, project, toArguments);
  if (problem === undefined) return outcome;
  return { ...outcome, problem: `Development server: ${problem}` };
}

function filesBeside(side: Side, { beside }: RunPlan, comparison: Comparison): SampleFile[] {
  return sidesOf(comparison)
    .filter(({ sample, alternative }) => sample.id === beside && alternative === side.alternative)
    .flatMap(({ code }) => code.files ?? []);
}

function rename(file: SampleFile, { rename: names }: RunPlan): SampleFile {
  return names ? { ...file, code: textOf(file).replaceAll(names.from, names.to) } : file;
}
