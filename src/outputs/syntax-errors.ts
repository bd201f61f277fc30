import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { DatasetError } from '../dataset/dataset-error.js';
import { parseDataset } from '../dataset/parse.js';
import type { Finding } from './finding.js';
import { Places } from './places.js';
import { syntaxFaults } from './syntax-faults.js';

/** What keeps a text from being JSON; `undefined` if nothing does. */
export function syntaxErrors(json: string): Finding[] | undefined {
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

/** Advice for a text that isn't even an attempt at a dataset. */
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
