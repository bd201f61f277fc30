import { check, type CheckOptions, readComparison } from '../outputs/check.js';
import type { Finding } from '../outputs/finding.js';
import { type FileFindings, type Format, formatFindings } from '../outputs/format-findings.js';
import { locate } from '../outputs/places.js';
import { type Input, readInput, textOf } from './inputs.js';
import { deadLinks } from './links.js';

export interface CheckCommandOptions extends CheckOptions {
  readonly format: Format;
  readonly links: boolean;
}

/** The findings, formatted for printing. */
export interface Report {
  readonly text: string;
  readonly isFine: boolean;
}

export async function checkFiles(
  names: readonly string[],
  { format, links, ...options }: CheckCommandOptions,
): Promise<Report> {
  const all: FileFindings[] = [];
  for (const name of names) {
    const input = await readInput(name);
    const findings = checkInput(input, options);
    const dead = links ? await deadLinksIn(input) : [];
    all.push({ file: input.name, findings: [...findings, ...dead] });
  }
  const isFine = all.every(({ findings }) => findings.length === 0);
  return { text: formatFindings(all, format), isFine };
}

/** Checks an input, which may not even be text. */
export function checkInput(input: Input, options: CheckOptions = {}): Finding[] {
  const text = textOf(input);
  if (text !== undefined) return check(text, options);
  return [
    {
      path: '',
      rule: 'syntax',
      severity: 'error',
      line: 1,
      column: 1,
      message: 'not UTF-8',
      advice: 'Save it as UTF-8.',
    },
  ];
}

async function deadLinksIn(input: Input): Promise<Finding[]> {
  const text = textOf(input);
  const comparison = text === undefined ? undefined : readComparison(text);
  if (text === undefined || !comparison) return [];
  const problems = await deadLinks(comparison, input.base, showProgress);
  return locate(text, problems).map((problem) => ({ ...problem, severity: 'warning' }));
}

/** In a terminal, a single line that is updated; in a log, every tenth step. */
function showProgress(done: number, all: number): void {
  const line = `${done} of ${all} addresses checked`;
  const isLast = done === all;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${isLast ? '\n' : ''}`);
  else if (isLast || done % 10 === 0) process.stderr.write(`${line}\n`);
}
