import { word, words, type Language, type Rule } from './language.js';

const keywords = words(
  'case do done elif else esac export fi for function if in local readonly return select then until while',
  { behind: String.raw`(?<![-\w./$])`, before: String.raw`(?![-./=])` },
);

const escape: Rule = { match: /\\[^]?/ };
/** What is put in for it, in a string too. */
const expansions: readonly Rule[] = [
  { match: /\$\(/, enter: 'code' },
  { match: /\$\{/, kind: 'name', enter: 'parameter' },
  { match: /\$(?:\w+|[@*#?$!-])/, kind: 'name' },
];
const doubleQuoted: Rule = { match: /"/, kind: 'string', enter: 'string' };

export const bash: Language = {
  states: {
    code: {
      rules: [
        escape,
        { match: /(?<![^\s;&|()])#.*/, kind: 'comment' },
        { match: /\$'(?:\\[^]?|[^'\\])*'?|'[^']*'?/, kind: 'string' },
        doubleQuoted,
        {
          match:
            /<<-?\s?(?<quote>["']?)(?<tag>[A-Za-z_]\w*)\k<quote>(?=.{0,99}\n)[^]*?(?:\n\t*\k<tag>(?!.)|$)/,
          kind: 'string',
        },
        ...expansions,
        { match: /\(/, enter: 'code' },
        { match: /\)/, leave: true },
        { match: keywords, kind: 'keyword' },
        { match: /(?<![-\w])\w+(?=\+?=|\[\w+\]=)/, kind: 'name' },
        // A pattern of a case; its bracket closes nothing.
        { match: /(?=\S)(?<=\n[ \t]{0,99})[^\s()"'$`\\#]+\)/ },
        // The first word of a command.
        {
          match:
            /(?=[a-zA-Z_./[])(?<=(?:^|[\n;&|`!]|(?<!\()\(|\$ |\b(?:then|do|else|if|elif|while|until)|\n[ \t]{0,99}[^\s()"'$`\\#]{1,99}\))[ \t]{0,99})[a-zA-Z_./[][\w./:+-]*/,
          kind: 'function',
        },
        { match: /[\w-]+/ },
        word,
      ],
    },
    string: {
      rest: 'string',
      rules: [
        { ...escape, kind: 'string' },
        { match: /"/, kind: 'string', leave: true },
        ...expansions,
      ],
    },
    parameter: {
      rest: 'name',
      rules: [
        { ...escape, kind: 'name' },
        { match: /\}/, kind: 'name', leave: true },
        doubleQuoted,
        ...expansions,
      ],
    },
  },
};
