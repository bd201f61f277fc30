import type { Language } from './language.js';
import { hashComment } from './shared.js';

/** Where a value can begin: at a line start or after an indicator such as `[` or `: `. */
const atValue = String.raw`(?<=(?:^|[\n[{,]|[:?-]\s)\s{0,99})`;

/** Nothing else belongs to the value: `true` is a keyword, but not in `true story`. */
const alone = String.raw`(?=[ \t]*(?:[,\]}\n#]|$))`;

export const yaml = (): Language => ({
  states: {
    code: [
      hashComment,
      // A block scalar: its first line, and all lines that are indented at least as far.
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
});
