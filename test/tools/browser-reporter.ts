import { format } from 'node:util';
import type { Reporter, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { createReport, printReport, type Failure, type FileReport } from './report.js';

interface SuiteReport {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/** Field by field: those of a thrown error are not its own. */
function readError(test: string, error: TestResultError | undefined): Failure {
  const { message = 'It failed.', stack, expected, actual } = error ?? {};
  return { test, message, stack, expected, actual };
}

function readSuite(suite: TestSuiteResult, path: readonly string[]): SuiteReport {
  let passed = 0;
  const failures: Failure[] = [];
  for (const { name, passed: hasPassed, skipped, error } of suite.tests) {
    const test = [...path, name].join(' › ');
    if (skipped) failures.push({ test, message: 'It is skipped. Run it, or remove it.' });
    else if (hasPassed) passed += 1;
    else failures.push(readError(test, error));
  }
  for (const child of suite.suites) {
    const report = readSuite(child, [...path, child.name]);
    passed += report.passed;
    failures.push(...report.failures);
  }
  return { passed, failures };
}

function readSession(session: TestSession, milliseconds: number): FileReport {
  const suite = session.testResults && readSuite(session.testResults, []);
  const errors = session.errors.map((error) => readError('(the file)', error));
  return createReport({
    file: session.testFile,
    passed: suite?.passed ?? 0,
    failures: [...errors, ...(suite?.failures ?? [])],
    logs: [
      ...session.logs.map((values: unknown[]) => format(...values)),
      ...session.request404s.map((url) => `404 for ${url}`),
    ],
    milliseconds,
  });
}

/** Prints each file as it ends, and hands its report over. */
export function browserReporter(onReport: (report: FileReport) => void): Reporter {
  let start = performance.now();
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const report = readSession(session, performance.now() - start);
        start = performance.now();
        printReport(report);
        onReport(report);
      }
    },
  };
}
