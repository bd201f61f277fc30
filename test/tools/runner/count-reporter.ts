import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { type Counts, describeCounts, sum } from './counts.js';

function countTests({ tests, suites }: TestSuiteResult): Counts {
  // A test that is skipped has not passed.
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return sum([{ passed, failed: tests.length - passed }, ...suites.map(countTests)]);
}

function countSession({ testResults, passed: hasPassed }: TestSession): Counts {
  const counts = testResults ? countTests(testResults) : { passed: 0, failed: 0 };
  // A file without tests, and one that breaks off, have failed as well.
  const isSilent = counts.failed === 0 && (counts.passed === 0 || !hasPassed);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

function failedTests({ name, tests, suites }: TestSuiteResult, parents: string[] = []): string[] {
  const path = name ? [...parents, name] : parents;
  const own = tests.filter(({ passed }) => !passed);
  return [
    ...own.map(
      (test) => `${[...path, test.name].join(' › ')}\n    ${test.error?.message ?? 'skipped'}`,
    ),
    ...suites.flatMap((suite) => failedTests(suite, path)),
  ];
}

function describeFailure({ testFile, testResults, errors }: TestSession): string {
  const names = testResults ? failedTests(testResults) : [];
  const lines = names.length > 0 ? names : [errors[0]?.message ?? 'has no tests'];
  return lines.map((line) => `✗ ${relative(process.cwd(), testFile)}: ${line}\n`).join('');
}

/**
 * Adds a line for each file, and ends with what has failed and `N passed, N failed`, by which the
 * process exits.
 */
export function countReporter(): Reporter {
  let start = performance.now();
  return {
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      const counts = sum(sessionsForTestFile.map(countSession));
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      start = performance.now();
      const sign = counts.failed > 0 ? '✗' : '✓';
      const file = relative(process.cwd(), testFile);
      logger.log(`${sign} ${file}: ${describeCounts(counts)} (${seconds} s)`);
    },
    stop({ sessions }) {
      const sessionList = [...sessions];
      const counts = sum(sessionList.map(countSession));
      const failures = sessionList.filter((session) => countSession(session).failed > 0);
      // The test runner has the last word, and sets the exit code, until then.
      process.once('exit', () => {
        for (const session of failures) process.stdout.write(describeFailure(session));
        process.stdout.write(`\n${describeCounts(counts)}\n`);
        if (counts.failed > 0) process.exitCode = 1;
      });
    },
  };
}
