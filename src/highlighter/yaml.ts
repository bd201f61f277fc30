import type { Language } from './language.js';
import { hashComment } from './shared.js';

/** Where a value begins: behind a sign of the language, and spaces. */
const atValue = String.raw`(?<=(?:^|[\n[{,]|[:?-]\s)\s{0,99})`;

/** Up to here, and no further words. */
const alone = String.raw`(?=[ \t]*(?:[,\]}\n#]|$))`;

export const yaml: Language = {
  states: {
    code: [
      hashComment,
      // A block: all lines that begin with the indentation of its first one.
      {
        match:
          /(?<=[:-] )[|>][\d+-]{0,2}[ \t]*\n(?:[ \t]*\n)*(?<indentation> +).*(?:\n(?:\k<indentation>.*|[ \t]*(?=\n|$)))*/,
        kind: 'string',
      },
      {
        match: new RegExp(String.raw`(?=["'])${atValue}(?:"(?:\\[^]?|[^"\\])*"?|'(?:''|[^'])*'?)`),
        kind: 'string',
      },
      { match: /[\w$./@<-][\w$./@+*()-]*(?=:(?:\s|$))/, kind: 'name' },
      {
        match: new RegExp(String.raw`(?=[ftn])${atValue}(?:false|true|null)${alone}`),
        kind: 'keyword',
      },
      {
        match: new RegExp(String.raw`(?=[\d-])${atValue}-?\d[\w.:+-]*${alone}`),
        kind: 'number',
      },
      { match: /(?<!\S)[&*][\w-]+/, kind: 'name' },
      { match: /[^\s,[\]{}]+/ },
    ],
  },
};
