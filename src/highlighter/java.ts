import { word, words, type Language } from './language.js';
import {
  blockComment,
  call,
  capitalized,
  decorator,
  doubleQuoted,
  lineComment,
  number,
  singleQuoted,
} from './shared.js';

const keywords = words(
  `abstract assert boolean break byte case catch char class const continue default do double else
  enum extends false final finally float for goto if implements import instanceof int interface long
  native new null package private protected public return short static strictfp super switch
  synchronized this throw throws transient true try void volatile while`,
  { behind: String.raw`(?<!@)` },
);
/** Names as well, but for a word that follows. */
const softKeywords = words(
  'exports module non-sealed opens permits provides record requires sealed to uses var when with yield',
  { behind: String.raw`(?<!\.)`, before: String.raw`(?= [\w$"'])` },
);

export const java: Language = {
  states: {
    code: {
      rules: [
        lineComment,
        blockComment,
        { match: /"""(?:\\[^]?|[^\\])*?(?:"""|$)/, kind: 'string' },
        doubleQuoted,
        singleQuoted,
        { match: /@interface\b/, kind: 'keyword' },
        decorator,
        { match: keywords, kind: 'keyword' },
        { match: softKeywords, kind: 'keyword' },
        capitalized,
        call,
        number,
        word,
      ],
    },
  },
};
