import { MAX_BYTES, parseDataset } from '../dataset/parse.js';
import type { Comparison } from '../dataset/types.js';
import { duplicateKeys } from './duplicate-keys.js';
import type { Finding } from './finding.js';
import { nestingDepth } from './nesting.js';
import { locate, Places } from './places.js';
import { schemaErrors } from './schema-errors.js';
import { syntaxErrors } from './syntax-errors.js';
import { type WarningOptions, warningsFor } from './warnings.js';

export type CheckOptions = Partial<WarningOptions>;

/** The default of the elements' `stale-after`. */
export const STALE_AFTER = 18;

/** The format itself needs ten, and parsers give up after a few thousand. */
const MAX_DEPTH = 1000;

/**
 * Checks the text of a dataset for everything that the widget refuses and, if there is none of
 * that, for an author's slips. Findings are in the order of the text.
 */
export function check(json: string, options: CheckOptions = {}): Finding[] {
  const { staleAfter = STALE_AFTER, now = new Date() } = options;
  const { errors, data } = readDataset(json);
  if (!data) return errors;
  const places = new Places(json);
  const problems = [...warningsFor(data, { staleAfter, now }), ...duplicateKeys(places.root)];
  return locate(json, problems, places).map((problem) => ({ ...problem, severity: 'warning' }));
}

/** Parses the text of a dataset; `undefined` if the widget would refuse it. */
export function readComparison(json: string): Comparison | undefined {
  return readDataset(json).data;
}

/** Has the data unless there are errors. */
interface ReadDataset {
  readonly errors: Finding[];
  readonly data?: Comparison;
}

function readDataset(json: string): ReadDataset {
  const refused = tooLarge(json) ?? tooDeep(json) ?? syntaxErrors(json);
  if (refused) return { errors: refused };
  const data = parseDataset(json);
  const problems = schemaErrors(data);
  if (problems.length === 0) return { errors: [], data: data as Comparison };
  return { errors: locate(json, problems).map((each) => ({ ...each, severity: 'error' })) };
}

function tooLarge(json: string): Finding[] | undefined {
  // In UTF-8, a UTF-16 code unit takes three bytes at most.
  if (json.length * 3 <= MAX_BYTES || bytesOf(json) <= MAX_BYTES) return undefined;
  return [
    {
      ...WHOLE,
      rule: 'size',
      message: `the dataset is over ${MAX_BYTES / 1_000_000} MB`,
      advice: 'Split it into several datasets.',
    },
  ];
}

function tooDeep(json: string): Finding[] | undefined {
  if (nestingDepth(json) <= MAX_DEPTH) return undefined;
  return [
    {
      ...WHOLE,
      rule: 'syntax',
      message: `brackets are nested more than ${MAX_DEPTH} levels deep`,
      advice: 'Remove what is nested so deep: no field of a dataset is.',
    },
  ];
}

/** An error of the dataset as a whole. */
const WHOLE = { path: '', severity: 'error', line: 1, column: 1 } as const;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}
