import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Someone who mends them all runs the check again anyway. */
const MAX_FAULTS = 20;

/**
 * What is wrong with the syntax of a JSON text, in its order. Each fault is the first one of the
 * text in which those before it are mended, so that none is a mere consequence of another. The
 * first one that only its author can mend is the last.
 */
export function syntaxFaults(text: string): ParseError[] {
  const faults: ParseError[] = [];
  let rest: string | undefined = text;
  while (rest !== undefined && faults.length < MAX_FAULTS) {
    const errors: ParseError[] = [];
    parseTree(rest, errors, { disallowComments: true });
    const [first] = errors;
    if (!first) break;
    faults.push(first);
    rest = mended(rest, first);
  }
  return faults;
}

/** Of the same length, so that the faults behind it stay where they are. */
function mended(text: string, { error, offset, length }: ParseError): string | undefined {
  const before = text.slice(0, offset).trimEnd();
  const replaced = (start: number, replacement: string): string =>
    text.slice(0, start) + replacement + text.slice(start + replacement.length);
  const string = (): string => replaced(offset, `"${'_'.repeat(length - 2)}"`);

  switch (printParseErrorCode(error)) {
    case 'CommaExpected':
      return before.length < offset ? replaced(before.length, ',') : undefined;
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return before.endsWith(',') && '}]'.includes(text.charAt(offset))
        ? replaced(before.length - 1, ' ')
        : undefined;
    case 'InvalidCommentToken':
      return replaced(offset, ' '.repeat(length));
    case 'InvalidSymbol':
      // A word where a name or value is expected, such as None. Elsewhere, it is part of a text.
      return /[{[,:]$/.test(before) && /^\w{2,}$/.test(text.slice(offset, offset + length))
        ? string()
        : undefined;
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
    case 'InvalidCharacter':
      return string();
    default:
      return undefined;
  }
}
