import { words, type Language } from './language.js';

/** Where a value begins: behind a sign of the language, and spaces. */
const atValue = String.raw`(?<=(?:^|[\n[{,]|[:?-]\s)\s{0,99})`;
const aloneBefore = String.raw`(?=[ \t]*(?:[,\]}\n]|$| #))`;

export const yaml: Language = {
  states: {
    code: {
      rules: [
        { match: /(?<!\S)#.*/, kind: 'comment' },
        // A block: all lines that begin with the indentation of its first one.
        {
          match:
            /(?=[|>])(?<=[:-]\s|!\S{1,30} )[|>][\d+-]{0,2}[ \t]*\n(?:[ \t]*\n)*(?<indentation> +).*(?:\n(?:\k<indentation>.*|[ \t]*(?=\n|$)))*/,
          kind: 'string',
        },
        { match: /(?:"(?:\\.|[^"\\\n])*"|'[^'\n]*')(?=:(?:\s|$))/, kind: 'name' },
        {
          match: new RegExp(
            String.raw`(?=["'])${atValue}(?:"(?:\\[^]?|[^"\\])*"?|'(?:''|[^'])*'?)`,
          ),
          kind: 'string',
        },
        { match: /[\w$./@<-][\w$./@+*()-]*(?=:(?:\s|$))/, kind: 'name' },
        // Spaces in a key: only at the start of a line, or each word would look over the others.
        { match: /(?=\w)(?<=(?:^|\n)[ -]{0,99})[^\n:#"'{}[\],]+(?=:(?:\s|$))/, kind: 'name' },
        {
          match: words('False True Null false null true no off on yes', {
            behind: `(?=[FNTfnoty])${atValue}`,
            before: aloneBefore,
          }),
          kind: 'keyword',
        },
        {
          match: new RegExp(String.raw`(?=[+\d.-])${atValue}[+-]?\.?\d[\w.:+-]*${aloneBefore}`),
          kind: 'number',
        },
        { match: /(?<!\S)[&*][\w-]+/, kind: 'name' },
        { match: /(?<=[[,:-]\s)!\S*|^---|(?<=\n)---/, kind: 'keyword' },
        { match: /[^\s,[\]{}]+/ },
      ],
    },
  },
};
