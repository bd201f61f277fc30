import { word, words, type Language } from './language.js';
import {
  blockComment,
  call,
  capitalized,
  doubleQuoted,
  lineComment,
  number,
  singleQuoted,
} from './shared.js';

/** The types and constants that Go declares itself are names, but used as keywords are. */
const keywords = words(
  `any bool break byte case chan comparable complex128 complex64 const continue default defer else
  error fallthrough false float32 float64 for func go goto if import int int16 int32 int64 int8
  interface iota map nil package range return rune select string struct switch true type uint uint16
  uint32 uint64 uint8 uintptr var`,
  { behind: String.raw`(?<!\.)` },
);

export const go: Language = {
  states: {
    code: {
      rules: [
        lineComment,
        blockComment,
        { match: /`[^`]*`?/, kind: 'string' },
        doubleQuoted,
        singleQuoted,
        { match: keywords, kind: 'keyword' },
        call,
        capitalized,
        number,
        word,
      ],
    },
  },
};
