import type { Language } from './language.js';
import { cLike, keywords } from './shared.js';

export const go = (): Language => ({
  states: {
    code: cLike([
      { match: /`[^`]*`?/, kind: 'string' },
      // Predeclared types and constants aren't reserved, but readers take them for keywords.
      keywords(
        `any bool break byte case chan const continue default defer else error fallthrough false
        float64 for func go goto if import int int32 int64 interface iota map nil package range
        return rune select string struct switch true type uint uint64 var`,
      ),
    ]),
  },
});
