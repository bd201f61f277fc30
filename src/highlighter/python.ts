import { word, words, type Language, type State } from './language.js';
import { call, capitalized, decorator, number } from './shared.js';

const keywords = words(
  `False None True and as assert async await break class cls continue def del elif else except
  finally for from global if import in is lambda nonlocal not or pass raise return self try while
  with yield`,
  { behind: String.raw`(?<!\.)` },
);
/** Keywords only at the start of a statement, or else names. */
const softKeywords = words('case match type', {
  behind: String.raw`(?=[cmt])(?<=(?:^|\n)[ \t]{0,99})`,
  before: String.raw`(?= [\w"'([{*-])`,
});
/** At the start of a statement they are somebody's variables. */
const types = words('bool bytes complex dict float frozenset int list object set str tuple', {
  behind: String.raw`(?=[bcdfilost])(?<!\.|(?:^|\n)[ \t]{0,99})`,
  before: String.raw`(?!\()`,
});

/** A string with expressions in it; one of a single quote ends with the line. */
function formatted(quote: string): State {
  return {
    rest: 'string',
    rules: [
      { match: /\\[^]?|\{\{|\}\}/, kind: 'string' },
      { match: new RegExp(quote), kind: 'string', leave: true },
      ...(quote.length === 1 ? [{ match: /\n/, leave: true } as const] : []),
      { match: /\{/, enter: 'code' },
    ],
  };
}

export const python: Language = {
  states: {
    code: {
      rules: [
        { match: /#.*/, kind: 'comment' },
        { match: /(?:[fF][rR]?|[rR][fF])"""/, kind: 'string', enter: '"""' },
        { match: /(?:[fF][rR]?|[rR][fF])'''/, kind: 'string', enter: "'''" },
        { match: /(?:[fF][rR]?|[rR][fF])"/, kind: 'string', enter: '"' },
        { match: /(?:[fF][rR]?|[rR][fF])'/, kind: 'string', enter: "'" },
        {
          match: /[bBrRuU]{0,2}(?:"""(?:\\[^]?|[^\\])*?(?:"""|$)|'''(?:\\[^]?|[^\\])*?(?:'''|$))/,
          kind: 'string',
        },
        {
          match: /[bBrRuU]{0,2}(?:"(?:\\[^]?|[^"\\\n])*"?|'(?:\\[^]?|[^'\\\n])*'?)/,
          kind: 'string',
        },
        // Of a dictionary in an expression of a string, and of that expression.
        { match: /\{/, enter: 'code' },
        { match: /\}/, leave: true },
        { match: keywords, kind: 'keyword' },
        { match: softKeywords, kind: 'keyword' },
        decorator,
        // Those of arguments by their names.
        { match: /\w+(?==[^\s=])/, kind: 'name' },
        capitalized,
        { match: types, kind: 'name' },
        call,
        number,
        word,
      ],
    },
    '"""': formatted('"""'),
    "'''": formatted("'''"),
    '"': formatted('"'),
    "'": formatted("'"),
  },
};
