import { languages } from './languages.js';

export const tokenKinds = ['comment', 'string', 'keyword', 'number', 'function', 'name'] as const;

/** What a token can be; `name` is a type, an attribute, a property, a key or a variable. */
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of code that has a colour, from `start` to before `end`. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a piece of code that have a colour, in order; none if the language is unknown.
 * It takes time in proportion to the length of the code, whatever that is.
 */
export function tokenize(code: string, language: string, offset = 0): Token[] {
  const expression = expressions.get(language) ?? compile(language);
  return [...code.matchAll(expression)].flatMap(({ 0: text, index, groups = {} }) => {
    const group = Object.keys(groups).find((name) => groups[name]);
    const kind = tokenKinds.find((kind) => kind === group);
    const start = offset + index;
    if (kind) return { kind, start, end: start + text.length };
    return group ? tokenize(text, group, start) : [];
  });
}

/** Compiled when a language is first met: a page has one or two of them. */
const expressions = new Map<string, RegExp>();

/** What no pattern finds is skipped whole, so that none starts within a word or an escape. */
const escapeOrWord = /\\[^]|[\w$]+/.source;

/** A language that is not known has no patterns, so that all of it is plain. */
function compile(language: string): RegExp {
  const [, grammar = {}] =
    Object.entries(languages).find(([names]) =>
      names.split(' ').includes(language.toLowerCase()),
    ) ?? [];
  const sources = Object.entries(grammar).map(([group, { source }]) => `(?<${group}>${source})`);
  const expression = new RegExp([...sources, escapeOrWord].join('|'), 'g');
  expressions.set(language, expression);
  return expression;
}
