import type { Language } from './language.js';
import { blockComment, doubleQuoted, singleQuoted } from './shared.js';

export const css: Language = {
  states: {
    code: {
      rules: [
        blockComment,
        doubleQuoted,
        singleQuoted,
        { match: /@[\w-]+|!\s?[a-z]+/, kind: 'keyword' },
        // The first character of a statement that comes to a block.
        {
          match:
            /(?=[^\s@{};/"'])(?<=(?:^|[{};]|\*\/)\s{0,99}).(?=(?:[^{};/"']|"[^"\n]*"|'[^'\n]*')*\{)/,
          kind: 'function',
          enter: 'selector',
        },
        { match: /#[\w-]+|[+-]?\.?\d[\w.]*%?/, kind: 'number' },
        { match: /[\w-]+(?=\()/, kind: 'function' },
        { match: /[\w-]+(?=\s?:)|--[\w-]+/, kind: 'name' },
        { match: /[\w-]+/ },
      ],
    },
    selector: {
      rest: 'function',
      rules: [{ match: /\s?\{/, leave: true }, doubleQuoted, singleQuoted],
    },
  },
};
