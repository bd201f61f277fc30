import type { Language } from './language.js';
import { blockComment, doubleQuoted, keywords, lineComment, number, word } from './shared.js';

export const json = (): Language => ({
  states: {
    code: [
      { match: /"(?:\\.|[^"\\\n])*"(?=\s*:)/, kind: 'name' },
      doubleQuoted,
      keywords('false null true'),
      number,
      // JSON has no comments, but many configuration files do.
      lineComment,
      blockComment,
      word,
    ],
  },
});
