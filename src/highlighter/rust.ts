import type { Language } from './language.js';
import { cLike, keywords } from './shared.js';

export const rust = (): Language => ({
  states: {
    code: cLike([
      { match: /[bc]?r(?<hashes>#*)"[^]*?(?:"\k<hashes>|$)/, kind: 'string' },
      { match: /[bc]?"(?:\\[^]?|[^"\\])*"?/, kind: 'string' },
      // A character; without the closing quote it is a lifetime or a label.
      { match: /b?'(?:\\.[^'\n]*|[^'\\\n])'/, kind: 'string' },
      { match: /'\w+/, kind: 'name' },
      keywords(
        `Self as async await bool break char const continue crate dyn else enum extern f32 f64 false
        fn for i32 i64 if impl in isize let loop match mod move mut pub ref return self static str
        struct super trait true type u16 u32 u64 u8 unsafe use usize where while`,
        { lookbehind: '(?<!r#)' },
      ),
    ]),
  },
});
