import { readdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { checkComparison } from '../../src/dataset/check-comparison.js';
import { own } from '../../src/dataset/own.js';
import type { Comparison, Sample, SampleSide } from '../../src/dataset/types.js';
import { replaceMember } from './json-member.js';

const folder = new URL('../../data/', import.meta.url);

/** The dataset inside the built module: each of its samples has to run. */
export const BUNDLED = 'django-vs-flask';

/** A dataset and the file that it stands in. */
export interface DatasetFile {
  readonly url: URL;
  readonly comparison: Comparison;
}

/** One alternative's solution to a sample's task. */
export interface Side {
  readonly sample: Sample;
  /** The alternative's id. */
  readonly alternative: string;
  /** The alternative's name. */
  readonly name: string;
  readonly code: SampleSide;
}

/** Reads the datasets that have samples, the bundled one first. */
export async function readDatasets(): Promise<DatasetFile[]> {
  const names = await readdir(folder);
  const datasets: DatasetFile[] = [];
  for (const name of names.filter((file) => /^[^.]+\.json$/.test(file)).sort()) {
    const url = new URL(name, folder);
    const comparison = checkComparison(JSON.parse(await readFile(url, 'utf8')));
    if (comparison.samples?.length) datasets.push({ url, comparison });
  }
  const isLater = ({ comparison }: DatasetFile): number => Number(comparison.id !== BUNDLED);
  return datasets.sort((one, other) => isLater(one) - isLater(other));
}

/** The sides of a dataset's samples, in the order of its alternatives. */
export function sidesOf({ samples = [], alternatives }: Comparison): Side[] {
  return samples.flatMap((sample) =>
    alternatives.flatMap(({ id, name }) => {
      const code = own(sample.code, id);
      return code ? [{ sample, alternative: id, name, code }] : [];
    }),
  );
}

/** Writes the samples back into the file, which is read anew: the rest of it may have changed. */
export async function writeSamples({ url, comparison }: DatasetFile): Promise<void> {
  const text = replaceMember(await readFile(url, 'utf8'), 'samples', comparison.samples);
  const options = await resolveConfig(url);
  await writeFile(url, await format(text, { ...options, parser: 'json' }));
}
