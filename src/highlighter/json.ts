import type { Language } from './language.js';
import { blockComment, doubleQuoted, keywords, lineComment, number, word } from './shared.js';

export const json: Language = {
  states: {
    code: [
      { match: /"(?:\\.|[^"\\\n])*"(?=\s*:)/, kind: 'name' },
      doubleQuoted,
      keywords('false null true'),
      number,
      // Not in JSON itself, but in many a file of settings.
      lineComment,
      blockComment,
      word,
    ],
  },
};
