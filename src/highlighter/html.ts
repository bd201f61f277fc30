import { css } from './css.js';
import { javascript } from './javascript.js';
import { word, type Language, type Rule } from './language.js';

/** Of Django and Jinja, in HTML. */
const templateTags: readonly Rule[] = [
  { match: /\{#[^#]*#\}/, kind: 'comment' },
  { match: /\{%-?/, enter: 'statement' },
  { match: /\{\{-?/, enter: 'expression' },
];
const quoted: Rule = { match: /"[^"\n]*"?|'[^'\n]*'?/, kind: 'string' };

/** What is between the tags of an element whose text is code of another language. */
function raw(name: string, language: Language): Language['states'] {
  const end = String.raw`<\/${name}`;
  return {
    [`${name}Tag`]: {
      rules: [{ match: />/, leave: true, enter: name }, ...attributes],
    },
    [name]: {
      rules: [
        { match: new RegExp(`<(?=/${name})`), leave: true, enter: 'tag' },
        // No script holds `<?`, except one that PHP writes.
        { match: new RegExp(String.raw`[^](?:(?!${end}|<\?)[^])*`), embed: language },
      ],
    },
  };
}

const attributes: readonly Rule[] = [
  { match: /(?<=<[/?]?)[\w:.-]+/, kind: 'keyword' },
  { match: /"/, kind: 'string', enter: 'double' },
  { match: /'/, kind: 'string', enter: 'single' },
  ...templateTags,
  { match: /(?<==)[^\s"'<>{]+/, kind: 'string' },
  { match: /[^\s"'<>/={}?]+/, kind: 'name' },
];

export const html: Language = {
  ignoresCase: true,
  start: () => 'text',
  states: {
    text: {
      rules: [
        { match: /<!--[^]*?(?:-->|$)/, kind: 'comment' },
        { match: /<!\[CDATA\[[^]*?(?:\]\]>|$)/, kind: 'string' },
        { match: /<!\w+/, kind: 'keyword' },
        { match: /<(?=script\b)/, enter: 'scriptTag' },
        { match: /<(?=style\b)/, enter: 'styleTag' },
        { match: /<(?=[/?]?[a-z])/, enter: 'tag' },
        ...templateTags,
        word,
      ],
    },
    tag: { rules: [{ match: />/, leave: true }, ...attributes] },
    double: { rest: 'string', rules: [{ match: /"/, kind: 'string', leave: true }] },
    single: { rest: 'string', rules: [{ match: /'/, kind: 'string', leave: true }] },
    statement: {
      rules: [
        { match: /%\}|\n\n/, leave: true },
        quoted,
        { match: /(?<=\{%-? ?)\w+/, kind: 'keyword' },
        word,
      ],
    },
    expression: {
      rules: [
        { match: /\}\}|\n\n/, leave: true },
        quoted,
        { match: /(?<=\{\{-? ?)[\w.]+/, kind: 'name' },
        word,
      ],
    },
    ...raw('script', javascript),
    ...raw('style', css),
  },
};
