import type { Rule } from './language.js';

export const lineComment: Rule = { match: /\/\/.*/, kind: 'comment' };
export const blockComment: Rule = { match: /\/\*[^]*?(?:\*\/|$)/, kind: 'comment' };

/** On one line, but for a line break that a backslash hides. */
export const doubleQuoted: Rule = { match: /"(?:\\[^]?|[^"\\\n])*"?/, kind: 'string' };
export const singleQuoted: Rule = { match: /'(?:\\[^]?|[^'\\\n])*'?/, kind: 'string' };

export const number: Rule = { match: /\d(?:[eE][+-]|\.?\w)*/, kind: 'number' };
export const call: Rule = { match: /[\w$]+(?=\()/, kind: 'function' };
/** A type, by custom; a word of capitals alone is more likely a constant. */
export const capitalized: Rule = { match: /[A-Z](?![A-Z\d_]+\b)[\w$]*/, kind: 'name' };
/** Of a decorator, or an annotation. */
export const decorator: Rule = { match: /@[\w$][\w$.]*/, kind: 'name' };
