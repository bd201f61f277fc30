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

/** The rules that hold in a place: the first match wins, and what none finds is plain. */
export type State = readonly Rule[];

/** A language as its highlighting needs it: states, and rules that lead from one to another. */
export interface Language {
  readonly states: Readonly<Record<string, State>>;
  /** The state that a piece of code begins in: without one, `code`. */
  readonly start?: (code: string) => string;
}
