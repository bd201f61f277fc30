export const tokenKinds = ['comment', 'string', 'keyword', 'number', 'function', 'name'] as const;

/** The kinds of tokens; `name` covers types, attributes, properties, keys and variables. */
export type TokenKind = (typeof tokenKinds)[number];

/**
 * A pattern, what its match is, and which state follows.
 *
 * The patterns of a state are tried at every character, so the page freezes if one of them scans
 * far without matching. These conventions keep the work linear in the length of the code:
 * - A closing delimiter is optional: `"[^"]*"?` and `[^]*?(?:-->|$)` match even without it.
 * - Every word is matched whole by some rule. Others may then scan the word, and the spaces after
 *   it, in vain.
 * - Quantifiers aren't nested, unless the next character decides which of them continues.
 * - Lookbehinds are bounded: `\s{0,99}`, never `\s*`.
 * - No pattern matches the empty string, so the position always advances.
 */
export interface Rule {
  readonly match: RegExp;
  /** Without a kind, the match stays uncoloured. */
  readonly kind?: TokenKind;
  /** Pops the current state; together with `enter`, replaces it. */
  readonly leave?: true;
  /** Pushes this state, which holds until one of its rules leaves it. */
  readonly enter?: string;
  /** The language of the matched text. It must not embed another, so there is only one level. */
  readonly embed?: Language;
}

/** Rules in order of precedence. Text that none of them matches stays uncoloured. */
export type State = readonly Rule[];

/** A grammar that is just good enough for highlighting: a state machine driven by its rules. */
export interface Language {
  readonly states: Readonly<Record<string, State>>;
  /** Chooses the initial state; without it, that is `code`. */
  readonly start?: (code: string) => string;
}
