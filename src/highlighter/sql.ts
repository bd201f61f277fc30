import type { Language } from './language.js';
import { blockComment, call, keywords, number, word } from './shared.js';

const lowerCase = `add all alter and as asc begin between bigint boolean by cascade case check column
  constraint create current_timestamp date default delete desc distinct drop else end exists false
  foreign from function group having if in index inner insert integer into is join key left like limit
  not null numeric offset on or order over partition primary references returning returns select set
  table text then timestamp trigger true union unique update values varchar view when where with`;

export const sql = (): Language => ({
  states: {
    code: [
      { match: /--.*/, kind: 'comment' },
      blockComment,
      // Standard SQL has no backslash escapes. MySQL does, so `\'` before a letter is an
      // apostrophe.
      { match: /'(?:\\'(?=\w)|[^'])*'?/, kind: 'string' },
      { match: /"[^"]*"?|`[^`]*`?/, kind: 'name' },
      keywords(`${lowerCase} ${lowerCase.toUpperCase()}`),
      call,
      // Variables and parameters, but not the type in `value::text`.
      { match: /(?<!:)[@:]\w+/, kind: 'name' },
      number,
      word,
    ],
  },
});
