import type { SampleRun, SampleSide } from '../../src/dataset/types.js';
import { digestOf } from './digest.js';

/** What a run saw of one side, as of today. */
export function toRecord({ files = [] }: SampleSide, on: string[]): SampleRun {
  return { on, asOf: new Date().toISOString().slice(0, 10), digest: digestOf(files) };
}

/** Says what is wrong with the record that stands in the dataset, compared with what ran. */
export function compareRecords(
  recorded: SampleRun | undefined,
  seen: SampleRun,
): string | undefined {
  const advice = 'Record it: npm run samples -- --record';
  if (!recorded) return `The dataset has no record of this run. ${advice}`;
  if (recorded.digest !== seen.digest) {
    return `The code has changed since its run was recorded. ${advice}`;
  }
  const [before, now] = [recorded, seen].map(({ on }) => on.map(toRelease).join(', '));
  if (before !== now) return `The record says ${before}; this run saw ${now}. ${advice}`;
  return undefined;
}

/**
 * “Django 6.1.1” without its last number, since a patch release makes no record stale, and Java
 * without any: a machine runs the samples with the JDK that it has.
 */
function toRelease(name: string): string {
  return name.replace(/^(Java) .+$|(\d+\.\d+)\.\S+$/, '$1$2');
}
