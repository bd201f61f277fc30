import type { Language, Rule } from './language.js';
import { hashComment, heredoc, keywords, word } from './shared.js';

/** Command substitutions and variables, which are expanded in double-quoted strings too. */
const expansions: readonly Rule[] = [
  { match: /\$\(/, enter: 'code' },
  { match: /\$(?:\{[^}]*\}?|\w+|[@*#?$!-])/, kind: 'name' },
];

export const bash = (): Language => ({
  states: {
    code: [
      { match: /\\[^]?/ },
      hashComment,
      { match: /\$'(?:\\[^]?|[^'\\])*'?|'[^']*'?/, kind: 'string' },
      { match: /"/, kind: 'string', enter: 'string' },
      heredoc('<<-?'),
      ...expansions,
      { match: /\(/, enter: 'code' },
      { match: /\)/, leave: true },
      keywords(
        'case do done elif else esac export fi for function if in local readonly return then until while',
        { lookbehind: String.raw`(?<![-\w./$])`, lookahead: String.raw`(?![-./=])` },
      ),
      { match: /\w+(?=\+?=)/, kind: 'name' },
      // The first word of a command.
      {
        match:
          /(?=[a-zA-Z_./])(?<=(?:^|[\n;&|!`]|[^(]\(|\$ |\b(?:then|do|else|if|while))[ \t]{0,99})[a-zA-Z_./][\w./:-]*/,
        kind: 'function',
      },
      { match: /[\w-]+/ },
      word,
    ],
    string: [
      { match: /"/, kind: 'string', leave: true },
      ...expansions,
      { match: /(?:\\[^]?|[^"\\$])+|\$/, kind: 'string' },
    ],
  },
});
