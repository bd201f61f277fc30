import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { checkSchema } from '../dataset/check-schema.js';
import { DatasetError } from '../dataset/dataset-error.js';
import { MAX_BYTES, parseDataset } from '../dataset/parse.js';
import * as schema from '../dataset/schema.js';
import type { Comparison } from '../dataset/types.js';
import { duplicateKeys } from './duplicate-keys.js';
import type { Finding, Problem } from './finding.js';
import { nestingOf } from './nesting.js';
import { locate, Places } from './places.js';
import { MISSING_FIELD, referenceProblems } from './reference-problems.js';
import { syntaxFaults } from './syntax-faults.js';
import { warningsFor, type WarningOptions } from './warnings.js';

export type CheckOptions = Partial<WarningOptions>;

/** The default of the elements' `stale-after`. */
export const STALE_AFTER = 18;

/** The format itself needs ten. More than some thousands are more than parsers take. */
const MOST_LEVELS = 1000;

/**
 * Checks the text of a dataset for everything that the widget refuses and, if there is nothing of
 * the kind, for an author's slips. Findings are in the order of the text.
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
  if (nestingOf(json) <= MOST_LEVELS) return undefined;
  return [
    {
      ...WHOLE,
      rule: 'syntax',
      message: `brackets are nested more than ${MOST_LEVELS} levels deep`,
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

function syntaxErrors(json: string): Finding[] | undefined {
  try {
    parseDataset(json);
    return undefined;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const common = { path: '', rule: 'syntax', severity: 'error' } as const;
    const places = new Places(json);
    const [first, ...others] = syntaxFaults(json);
    return [
      {
        ...common,
        ...places.at(first?.offset ?? 0),
        message: error.message,
        advice: wholeAdvice(json) ?? faultAdvice(first),
      },
      ...others.map((fault) => ({
        ...common,
        ...places.at(fault.offset),
        message: 'not valid JSON either',
        advice: faultAdvice(fault),
      })),
    ];
  }
}

/** Where the whole text is none of a dataset. */
function wholeAdvice(json: string): string | undefined {
  const [first] = json.trim();
  if (first === undefined) return 'Write a dataset in it, or let `versus-elements new` write one.';
  if (json.includes('\0')) return 'Save it as UTF-8.';
  return first === '<' ? 'Use the JSON itself, not the page that shows it.' : undefined;
}

function faultAdvice(fault: ParseError | undefined): string {
  const advice = fault && syntaxAdvice[printParseErrorCode(fault.error)];
  return advice ?? 'Look at what comes before this place.';
}

const syntaxAdvice: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Put strings and names in straight double quotes.',
  InvalidNumberFormat: 'Write the number like 0.5 or 12, or put it in double quotes.',
  PropertyNameExpected: 'Write a name in double quotes, or remove the comma before it.',
  ValueExpected: 'Write a value here, or remove the comma before it.',
  ColonExpected: 'Put a colon between the name and its value.',
  CommaExpected: 'Put a comma between the two entries.',
  CloseBraceExpected: 'Close the object with }.',
  CloseBracketExpected: 'Close the list with ].',
  EndOfFileExpected: 'Remove what follows the dataset.',
  InvalidCommentToken: 'Remove the comment: JSON has none.',
  UnexpectedEndOfComment: 'Remove the comment: JSON has none.',
  UnexpectedEndOfString:
    'Close the string with a double quote, and write line breaks in it as \\n.',
  InvalidUnicode: 'Write four hexadecimal digits after \\u.',
  InvalidEscapeCharacter: 'Write a backslash as \\\\.',
  InvalidCharacter: 'Write a tab in a string as \\t, and a line break as \\n.',
};

function schemaErrors(data: unknown): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => {
    problems.push({ path, rule: 'schema', message, advice: schemaAdvice(message) });
  };
  checkSchema(data, schema.comparison, report);
  referenceProblems(data, problems).forEach(({ path, message }) => {
    report(path, message);
  });
  return problems;
}

/** The messages say what is expected; this says what to do about it. */
function schemaAdvice(message: string): string {
  const [, field] = MISSING_FIELD.exec(message) ?? [];
  if (field) return `Add ${field.replace(' or ', ', or ')}.`;
  if (message.startsWith('expected one of the ids')) {
    return 'Use one of these ids, or add an entry with this one.';
  }
  if (message.startsWith('expected a unique id')) return 'Give it an id that nothing else has.';
  if (message.startsWith('expected an id other than')) return 'Remove one of the two.';
  if (message.startsWith('expected "min"')) return 'Swap the two numbers, or correct one.';
  const [, expected] = /^expected (.*), found /s.exec(message) ?? [];
  return `Write ${expected ?? 'what is expected'} here.`;
}
