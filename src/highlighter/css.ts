import type { Language } from './language.js';
import { blockComment, doubleQuoted, singleQuoted } from './shared.js';

export const css = (): Language => ({
  states: {
    code: [
      blockComment,
      doubleQuoted,
      singleQuoted,
      { match: /@[\w-]+|!\s?[a-z]+/, kind: 'keyword' },
      // A selector: a statement that leads up to a block.
      {
        match: /(?=[^\s@{};/])(?<=(?:^|[{};]|\*\/)\s{0,99})[^{};/]*[^{};/\s](?=\s*\{)/,
        kind: 'function',
      },
      { match: /#[\w-]+|[+-]?\.?\d[\w.]*%?/, kind: 'number' },
      { match: /[\w-]+(?=\()/, kind: 'function' },
      { match: /[\w-]+(?=\s?:)|--[\w-]+/, kind: 'name' },
      { match: /[\w-]+/ },
    ],
  },
});
