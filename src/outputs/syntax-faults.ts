import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Someone who mends them all runs the check again anyway. */
const MAX_FAULTS = 20;

/**
 * The syntax errors of a JSON text, in order. Each is the first one that remains when those before
 * it are mended, so that none is a mere consequence of another. The list ends with the first one
 * that only the author can mend.
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

/** Of the same length, so that later faults stay where they are. */
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
