import { css } from './css.js';
import { javascript } from './javascript.js';
import type { Language, Rule, State } from './language.js';
import { word } from './shared.js';

/** An attribute value. PHP inside it may use the same quotes. */
const quoted: Rule = {
  match: /"(?:<\?(?:(?!\?>)[^])*|[^"])*"?|'(?:<\?(?:(?!\?>)[^])*|[^'])*'?/,
  kind: 'string',
};

/** Template tags and comments of Django and Jinja. */
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

/** States for an element whose text is code in another language. */
function raw(name: string, language: Language): Readonly<Record<string, State>> {
  return {
    [`${name}Tag`]: [{ match: />/, leave: true, enter: name }, ...attributes],
    [name]: [
      { match: new RegExp(`<(?=/${name})`), leave: true, enter: 'tag' },
      { match: new RegExp(`[^](?:(?!</${name})[^])*`), embed: language },
    ],
  };
}

export const html = (): Language => ({
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
    ...raw('script', javascript()),
    ...raw('style', css()),
  },
});
