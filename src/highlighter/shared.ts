import type { Rule } from './language.js';

export const lineComment: Rule = { match: /\/\/.*/, kind: 'comment' };
export const hashComment: Rule = { match: /(?<!\S)#.*/, kind: 'comment' };
export const blockComment: Rule = { match: /\/\*[^]*?(?:\*\/|$)/, kind: 'comment' };

/** On one line, but for a line break that a backslash hides. */
export const doubleQuoted: Rule = { match: /"(?:\\[^]?|[^"\\\n])*"?/, kind: 'string' };
export const singleQuoted: Rule = { match: /'(?:\\[^]?|[^'\\\n])*'?/, kind: 'string' };

/** Lines up to one that begins with the tag: capitals by custom; `1 << bits` is a shift. */
export function heredoc(opening: string): Rule {
  const tag = String.raw`\s?(?<quote>["']?)(?<tag>[A-Z]\w*)\k<quote>`;
  const lines = String.raw`[^]*?(?:\n[ \t]*\k<tag>\b|$)`;
  return { match: new RegExp(opening + tag + lines), kind: 'string' };
}

/** Letters of all scripts belong to words, so that no keyword is found in the middle of one. */
const WORD_CHARACTER = String.raw`[\w$\u00c0-\uffff]`;

/** Words, given with spaces between. A property, `a.new`, is no keyword, but `...new` is one. */
export function keywords(
  list: string,
  { behind = String.raw`(?<!(?<!\.\.)\.)`, before = '' } = {},
): Rule {
  const alternatives = list.trim().split(/\s+/).join('|');
  return {
    match: new RegExp(`${behind}(?:${alternatives})(?!${WORD_CHARACTER})${before}`),
    kind: 'keyword',
  };
}

/** Names as well, but for what follows. */
export function softKeywords(list: string): Rule {
  return keywords(list, { before: String.raw`(?= [\w$"'{[*#])` });
}

export const number: Rule = { match: /\d(?:[eE][+-]|\.?\w)*/, kind: 'number' };
/** Of a function, or of a macro of Rust. */
export const call: Rule = { match: /[\w$]+(?=!?\()/, kind: 'function' };
/** What is a word, but nothing more: it has to be found, so that no rule begins within it. */
export const word: Rule = { match: new RegExp(`${WORD_CHARACTER}+`) };

/** Names and numbers as most languages have them. */
export const names: readonly Rule[] = [
  // Of a decorator, or an annotation.
  { match: /@[\w$][\w$.]*/, kind: 'name' },
  call,
  // A type, by custom; a word of capitals alone is more likely a constant.
  { match: /[A-Z](?![A-Z\d_]+\b)[\w$]*/, kind: 'name' },
  number,
  word,
];

/** Languages with the signs of C, each with strings and keywords of its own. */
export function cLike(own: readonly Rule[]): readonly Rule[] {
  return [lineComment, blockComment, ...own, doubleQuoted, singleQuoted, ...names];
}
