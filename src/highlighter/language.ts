export const tokenKinds = ['comment', 'string', 'keyword', 'number', 'function', 'name'] as const;

/** What a token can be; `name` is a type, an attribute, a property, a key or a variable. */
export type TokenKind = (typeof tokenKinds)[number];

/**
 * What one pattern finds, and what follows from it.
 *
 * Patterns of a state are tried at every character, so a page hangs if one of them reads far
 * without finding anything. What keeps the work in proportion to the length of the code:
 * - What has an end may lack it: `"[^"]*"?` and `[^]*?(?:-->|$)` find something in any case.
 * - A word is found whole by some rule. Others may then look at it, and at the spaces behind it.
 * - Repeats are not nested, unless the next character tells which of them goes on.
 * - A lookbehind has a bound: `\s{0,99}` and never `\s*`.
 * - Nothing found is empty, so that reading gets on.
 */
export interface Rule {
  readonly match: RegExp;
  /** Plain without one. */
  readonly kind?: TokenKind;
  /** The current state is over; with `enter`, another one takes its place. */
  readonly leave?: true;
  /** The state for what follows, until a rule leaves it. */
  readonly enter?: string;
  /** Reads what is found. Its own rules embed no further language, so nothing nests deeper. */
  readonly embed?: Language;
}

/** The rules that hold in a place, the first match wins. */
export interface State {
  readonly rules: readonly Rule[];
  /** What no rule finds; plain without one. */
  readonly rest?: TokenKind;
}

/** A language as its highlighting needs it: states, and rules that lead from one to another. */
export interface Language<Name extends string = string> {
  readonly states: Readonly<Record<Name, State>>;
  /** Most languages begin with `code`. */
  readonly start?: (code: string) => Name;
  readonly ignoresCase?: true;
}

/** Letters of all scripts belong to words, so that no keyword is found in the middle of one. */
const WORD_CHARACTER = String.raw`[\w$\u00c0-\uffff]`;

/** Finds any of these words, given with spaces between, if it stands alone. */
export function words(list: string, { behind = '', before = '' } = {}): RegExp {
  const alternatives = list.trim().split(/\s+/).join('|');
  return new RegExp(`${behind}(?:${alternatives})(?!${WORD_CHARACTER})${before}`);
}

/** What is a word, but nothing more: it has to be found, so that no rule begins within it. */
export const word: Rule = { match: /[\w$\u00c0-\uffff]+/ };
