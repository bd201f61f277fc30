import { word, words, type Language } from './language.js';
import { blockComment, doubleQuoted, lineComment, number } from './shared.js';

export const json: Language = {
  states: {
    code: {
      rules: [
        { match: /"(?:\\.|[^"\\\n])*"(?=\s*:)/, kind: 'name' },
        doubleQuoted,
        { match: words('false null true'), kind: 'keyword' },
        { match: new RegExp(`-?${number.match.source}`), kind: 'number' },
        // Not in JSON itself, but in many a file of settings.
        lineComment,
        blockComment,
        word,
      ],
    },
  },
};
