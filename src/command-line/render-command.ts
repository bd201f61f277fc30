import type { Comparison } from '../dataset/types.js';
import { readComparison } from '../outputs/check.js';
import { formatFindings } from '../outputs/format-findings.js';
import { checkInput } from './check-command.js';
import { readInput, textOf } from './inputs.js';

/** The findings that keep a dataset from being rendered, formatted for printing. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A comparison that was given to the program, and its own address if it has one. */
export interface GivenComparison {
  readonly comparison: Comparison;
  readonly base: string | undefined;
}

/** @throws {Refusal} if the widget would refuse it. */
export async function readGiven(name: string): Promise<GivenComparison> {
  const input = await readInput(name);
  const text = textOf(input);
  const comparison = text === undefined ? undefined : readComparison(text);
  if (comparison) return { comparison, base: input.base };
  throw new Refusal(formatFindings([{ file: input.name, findings: checkInput(input) }], 'text'));
}
