import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkComparison } from '../../src/dataset/check-comparison.js';
import { changedComparison } from '../tools/generators/changed-dataset-arbitrary.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { GENERATED } from '../tools/runner/environment.js';
import { runProgram, temporaryFolder } from './program.js';

/** Each starts the program anew. */
const RENDERED = 5;

interface PrintedFinding {
  readonly file: string;
  readonly severity: string;
}

const folder = temporaryFolder();
const generated: readonly unknown[] = [
  ...fc.sample(validComparison, GENERATED),
  ...fc.sample(changedComparison, GENERATED),
];
const files = generated.map((data, index) => {
  const file = join(folder, `${index}.json`);
  writeFileSync(file, JSON.stringify(data));
  return file;
});

function isRefused(data: unknown): boolean {
  try {
    checkComparison(JSON.parse(JSON.stringify(data)));
    return false;
  } catch {
    return true;
  }
}

const refused = files.filter((_, index) => isRefused(generated[index]));

describe(`of ${files.length} generated datasets, the program`, () => {
  it('finds errors in those that the widget refuses, and in no other', async () => {
    const { status, output, errors } = await runProgram([
      ...['check', join(folder, '*.json'), '--format', 'json'],
    ]);
    assert.equal(errors, '');
    assert.equal(status, 1);
    const findings = JSON.parse(output) as PrintedFinding[];
    const errorsIn = findings.filter(({ severity }) => severity === 'error');
    const faulty = new Set(errorsIn.map(({ file }) => basename(file)));
    assert.ok(refused.length > 0);
    assert.deepEqual([...faulty].sort(), refused.map((file) => basename(file)).sort());
  });

  for (const command of [['html'], ['markdown'], ['snippet'], ['snippet', '--prerender']]) {
    it(`writes some by ${command.join(' ')}, and none that is refused`, async () => {
      for (const file of [...files.slice(0, RENDERED), ...refused.slice(0, RENDERED)]) {
        const { status, output, errors } = await runProgram([...command, file]);
        if (refused.includes(file)) {
          assert.deepEqual([status, output], [1, ''], file);
          assert.ok(errors.includes(basename(file)));
        } else {
          assert.equal(status, 0, errors);
          assert.ok(output.trim());
        }
      }
    });
  }
});
