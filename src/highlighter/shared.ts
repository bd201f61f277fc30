import type { Rule } from './language.js';

export const lineComment: Rule = { match: /\/\/.*/, kind: 'comment' };
export const hashComment: Rule = { match: /(?<!\S)#.*/, kind: 'comment' };
export const blockComment: Rule = { match: /\/\*[^]*?(?:\*\/|$)/, kind: 'comment' };

/** Ends with the line at the latest, unless a backslash escapes the line break. */
export const doubleQuoted: Rule = { match: /"(?:\\[^]?|[^"\\\n])*"?/, kind: 'string' };
export const singleQuoted: Rule = { match: /'(?:\\[^]?|[^'\\\n])*'?/, kind: 'string' };

/**
 * Runs to a line that begins with its tag. Tags are upper case by convention, which tells a heredoc
 * from a shift such as `1 << bits`.
 */
export function heredoc(opening: string): Rule {
  const tag = String.raw`\s?(?<quote>["']?)(?<tag>[A-Z]\w*)\k<quote>`;
  const lines = String.raw`[^]*?(?:\n[ \t]*\k<tag>\b|$)`;
  return { match: new RegExp(opening + tag + lines), kind: 'string' };
}

/** Includes letters of every script, so that no keyword matches in the middle of a word. */
const WORD_CHARACTER = String.raw`[\w$\u00c0-\uffff]`;

/**
 * Matches any word of a space-separated list, where the assertions hold. By default `new` is no
 * keyword in `a.new`, but is one in `...new`.
 */
export function keywords(
  list: string,
  { lookbehind = String.raw`(?<!(?<!\.\.)\.)`, lookahead = '' } = {},
): Rule {
  const alternatives = list.trim().split(/\s+/).join('|');
  return {
    match: new RegExp(`${lookbehind}(?:${alternatives})(?!${WORD_CHARACTER})${lookahead}`),
    kind: 'keyword',
  };
}

/** Contextual keywords: plain names, unless a name, a literal or a bracket follows. */
export function softKeywords(list: string): Rule {
  return keywords(list, { lookahead: String.raw`(?= [\w$"'{[*#])` });
}

export const number: Rule = { match: /\d(?:[eE][+-]|\.?\w)*/, kind: 'number' };
/** The name of a called function or Rust macro. */
export const call: Rule = { match: /[\w$]+(?=!?\()/, kind: 'function' };
/** Any other word. It has to be matched whole, or another rule could match inside it. */
export const word: Rule = { match: new RegExp(`${WORD_CHARACTER}+`) };

/** Names and numbers as most languages write them. */
export const names: readonly Rule[] = [
  // A decorator or an annotation.
  { match: /@[\w$][\w$.]*/, kind: 'name' },
  call,
  // A type, by convention; a word in all capitals is more likely a constant.
  { match: /[A-Z](?![A-Z\d_]+\b)[\w$]*/, kind: 'name' },
  number,
  word,
];

/** Rules for a language with C-style comments and strings, around the ones it has of its own. */
export function cLike(own: readonly Rule[]): readonly Rule[] {
  return [lineComment, blockComment, ...own, doubleQuoted, singleQuoted, ...names];
}
