import { css } from './css.js';
import { javascript } from './javascript.js';
import type { Language, Rule, State } from './language.js';
import { word } from './shared.js';

/** The code of PHP in it may have quotes of its own. */
const quoted: Rule = {
  match: /"(?:<\?(?:(?!\?>)[^])*|[^"])*"?|'(?:<\?(?:(?!\?>)[^])*|[^'])*'?/,
  kind: 'string',
};

/** Of Django and Jinja, in HTML. */
const templateTags: readonly Rule[] = [
  { match: /\{#[^#]*(?:#\}?)?/, kind: 'comment' },
  { match: /\{[{%]-?/, enter: 'expression' },
];

const attributes: readonly Rule[] = [
  { match: /(?<=<[/?]?)[\w:.-]+/, kind: 'keyword' },
  quoted,
  ...templateTags,
  { match: /(?<==)[^\s"'<>{]+/, kind: 'string' },
  { match: /[^\s"'<>/={}?]+/, kind: 'name' },
];

/** What is between the tags of an element whose text is code of another language. */
function raw(name: string, language: Language): Readonly<Record<string, State>> {
  return {
    [`${name}Tag`]: [{ match: />/, leave: true, enter: name }, ...attributes],
    [name]: [
      { match: new RegExp(`<(?=/${name})`), leave: true, enter: 'tag' },
      { match: new RegExp(`[^](?:(?!</${name})[^])*`), embed: language },
    ],
  };
}

export const html: Language = {
  states: {
    code: [
      { match: /<!--[^]*?(?:-->|$)/, kind: 'comment' },
      { match: /<!\w+/, kind: 'keyword' },
      { match: /<(?=script\b)/, enter: 'scriptTag' },
      { match: /<(?=style\b)/, enter: 'styleTag' },
      { match: /<(?=[/?]?[a-zA-Z])/, enter: 'tag' },
      ...templateTags,
      word,
    ],
    tag: [{ match: />/, leave: true }, ...attributes],
    expression: [
      { match: /[%}]\}|\n\n/, leave: true },
      quoted,
      { match: /(?<=%-? ?)\w+/, kind: 'keyword' },
      { match: /(?<=\{-? ?)[\w.]+/, kind: 'name' },
      word,
    ],
    ...raw('script', javascript),
    ...raw('style', css),
  },
};
