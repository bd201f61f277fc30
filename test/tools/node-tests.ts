import { resolve } from 'node:path';
import { run } from 'node:test';
import { sum, type Counts } from './counts.js';
import { countsOf, createReport, printReport, type Failure } from './report.js';

const FILE_TIMEOUT = 300_000;

interface FileResult {
  passed: number;
  milliseconds: number;
  readonly failures: Failure[];
  readonly logs: string[];
}

/** Errors cross from the file's process as the cause of one that says only that a test failed. */
function readError(error: Error): Pick<Failure, 'message' | 'stack'> {
  const cause = error.cause instanceof Error ? error.cause : error;
  return { message: cause.message, stack: cause.stack };
}

function isOnlyParent(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** Runs these test files in Node, each in a process of its own. */
export async function runNodeTests(files: readonly string[]): Promise<Counts> {
  const results = new Map<string, FileResult>(
    files.map((file) => [resolve(file), { passed: 0, milliseconds: 0, failures: [], logs: [] }]),
  );
  const resultOf = (file: string | undefined): FileResult | undefined =>
    results.get(resolve(file ?? ''));

  const stream = run({ files: [...files], concurrency: true, timeout: FILE_TIMEOUT });
  stream.on('test:pass', ({ name, file, details, skip, todo }) => {
    const result = resultOf(file);
    // Suites are no tests, and neither is a file.
    if (!result || details.type === 'suite' || resultOf(name) === result) return;
    if (skip === undefined && todo === undefined) result.passed += 1;
    else result.failures.push({ test: name, message: 'It is skipped. Run it, or remove it.' });
  });
  stream.on('test:fail', ({ name, file, details: { error } }) => {
    if (isOnlyParent(error)) return;
    resultOf(file)?.failures.push({ test: name, ...readError(error) });
  });
  const log = (file: string, message: string): void => {
    if (message.trim()) resultOf(file)?.logs.push(message.trimEnd());
  };
  stream.on('test:stdout', ({ file, message }) => {
    log(file, message);
  });
  stream.on('test:stderr', ({ file, message }) => {
    log(file, message);
  });
  stream.on('test:complete', ({ name, details }) => {
    const result = resultOf(name);
    if (result) result.milliseconds = details.duration_ms;
  });
  await new Promise((done) => stream.once('end', done).resume());

  const reports = [...results].map(([file, result]) => createReport({ file, ...result }));
  reports.forEach(printReport);
  return sum(reports.map(countsOf));
}
