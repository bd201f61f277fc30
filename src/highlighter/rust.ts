import { word, words, type Language } from './language.js';
import { capitalized, lineComment, number } from './shared.js';

const keywords = words(
  `Self as async await bool break char const continue crate dyn else enum extern f32 f64 false fn for
  i128 i16 i32 i64 i8 if impl in isize let loop match mod move mut pub ref return self static str
  struct super trait true type u128 u16 u32 u64 u8 unsafe use usize where while`,
  { behind: String.raw`(?<!r#)` },
);

export const rust: Language = {
  states: {
    code: {
      rules: [
        lineComment,
        { match: /\/\*/, kind: 'comment', enter: 'comment' },
        { match: /[bc]?r(?<hashes>#*)"[^]*?(?:"\k<hashes>|$)/, kind: 'string' },
        { match: /[bc]?"(?:\\[^]?|[^"\\])*"?/, kind: 'string' },
        { match: /b?'(?:\\(?:u\{[\da-fA-F_]{1,9}\}|x\w\w|.)|[^'\\\n]{1,2})'/, kind: 'string' },
        // Lifetimes, labels, and attributes.
        { match: /'\w+|#!?\[[\w:]+/, kind: 'name' },
        { match: keywords, kind: 'keyword' },
        capitalized,
        // Macros as well.
        { match: /\w+(?=!?\(|![[{]|! \{|::<)/, kind: 'function' },
        number,
        word,
      ],
    },
    // They nest.
    comment: {
      rest: 'comment',
      rules: [
        { match: /\/\*/, kind: 'comment', enter: 'comment' },
        { match: /\*\//, kind: 'comment', leave: true },
      ],
    },
  },
};
