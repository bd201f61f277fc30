import type { Language } from './language.js';
import { keywords, names, softKeywords } from './shared.js';

/** The prefix of a string, such as `b` or `rf`. */
const prefix = '[bfruBFRU]{0,2}';

export const python = (): Language => ({
  states: {
    code: [
      { match: /#.*/, kind: 'comment' },
      {
        match: new RegExp(
          String.raw`${prefix}(?:"""(?:\\[^]?|[^\\])*?(?:"""|$)|'''(?:\\[^]?|[^\\])*?(?:'''|$)|"(?:\\[^]?|[^"\\\n])*"?|'(?:\\[^]?|[^'\\\n])*'?)`,
        ),
        kind: 'string',
      },
      keywords(
        `False None True and as assert async await break class cls continue def del elif else except
        finally for from global if import in is lambda nonlocal not or pass raise return self try
        while with yield`,
      ),
      softKeywords('case match type'),
      // Keyword arguments.
      { match: /\w+(?==[^\s=])/, kind: 'name' },
      ...names,
    ],
  },
});
