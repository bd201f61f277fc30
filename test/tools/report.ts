import { AssertionError } from 'node:assert';
import { relative } from 'node:path';
import type { Counts } from './counts.js';
import { print } from './print.js';

/** A test that failed, in a browser or in Node. */
export interface Failure {
  readonly test: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

export interface FileReport {
  readonly file: string;
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** What stood on the console; shown if a test failed. */
  readonly logs: readonly string[];
  readonly milliseconds: number;
}

const SHOWN_CALLS = 6;
/** Characters of a message whose values are compared below it. */
const SHOWN_OF_COMPARED = 200;
const SHOWN_LOGS = 20;

/** A file without tests is one failure: nothing would tell it from a file that passed. */
export function createReport(report: FileReport): FileReport {
  if (report.passed + report.failures.length > 0) return report;
  return { ...report, failures: [{ test: '(the file)', message: 'There is no test in it.' }] };
}

export function countsOf({ passed, failures }: FileReport): Counts {
  return { passed, failed: failures.length };
}

/** Without what the tools themselves add. */
function callsOf(stack: string): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at |@|:\d+:\d+/.test(line))
    .filter((line) => !/node_modules|node:|__w[dt]s|__web-/.test(line))
    .slice(0, SHOWN_CALLS);
}

function differenceOf({ expected, actual }: Failure): string[] {
  if (typeof expected !== 'string' || typeof actual !== 'string') return [];
  const isText = [expected, actual].some((value) => value.includes('\n'));
  const { message } = isText
    ? new AssertionError({
        actual: actual.split('\n'),
        expected: expected.split('\n'),
        operator: 'deepStrictEqual',
      })
    : new AssertionError({ actual, expected, operator: 'strictEqual' });
  return message.split('\n').slice(1);
}

function describeFailure(failure: Failure): string[] {
  const difference = differenceOf(failure);
  const message =
    difference.length > 0 ? failure.message.slice(0, SHOWN_OF_COMPARED) : failure.message;
  const details = [...message.split('\n'), ...difference, ...callsOf(failure.stack ?? '')];
  return [`    ✗ ${failure.test}`, ...details.map((line) => `      ${line}`)];
}

export function printReport(report: FileReport): void {
  const { file, passed, failures, logs, milliseconds } = report;
  const hasFailed = failures.length > 0;
  const counts = hasFailed ? `${passed} passed, ${failures.length} failed` : `${passed} passed`;
  const path = relative(process.cwd(), file);
  const lines = [
    `  ${hasFailed ? '✗' : '✓'} ${path}  ${counts} (${Math.round(milliseconds)} ms)`,
    ...failures.flatMap(describeFailure),
  ];
  if (hasFailed && logs.length > 0) {
    lines.push('    on the console:');
    lines.push(
      ...logs
        .slice(0, SHOWN_LOGS)
        .flatMap((log) => log.split('\n'))
        .map((l) => `      ${l}`),
    );
    if (logs.length > SHOWN_LOGS) lines.push(`      and ${logs.length - SHOWN_LOGS} more`);
  }
  print(lines.join('\n'));
}
