import { word, words, type Language, type Rule } from './language.js';
import {
  blockComment,
  call,
  capitalized,
  decorator,
  doubleQuoted,
  lineComment,
  number,
  singleQuoted,
} from './shared.js';

const keywords = `await break case catch class const continue debugger default delete do else export
  extends false finally for function if import in instanceof let new null return static super switch
  this throw true try typeof undefined var void while yield`;
/** Names as well, but for a word that follows. */
const softKeywords = 'as async from get of set';

/** Neither a property nor a key. */
const notNamed = { behind: String.raw`(?<!(?<!\.\.)\.)`, before: String.raw`(?!: ?[^\s:])` };

/** Where a value is about to begin, so that what follows is no operator. */
const beforeValue = String.raw`(?<=(?:^|[=(,:[!&|?{};]|=>|\b(?:case|default|else|in|of|return|typeof|yield))\s{0,99})`;

/** No division. It ends with its line; between brackets a slash is a character as others. */
const regularExpression: Rule = {
  match: new RegExp(
    String.raw`(?=\/)${beforeValue}\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]?|[^/[\\\n])+\/?[a-z]*`,
  ),
  kind: 'string',
};

const template: Rule = { match: /`/, kind: 'string', enter: 'template' };
const tagName: Rule = { match: /(?<=<\/?)[a-z][\w.:-]*/, kind: 'keyword' };
const componentName: Rule = { match: /(?<=<\/?)[\w$.:-]+/, kind: 'name' };
const braces: readonly Rule[] = [
  { match: /\{/, enter: 'code' },
  { match: /\}/, leave: true },
];

/**
 * The opening of an element: no comparison, since a value begins there, and no generic function,
 * which TypeScript tells apart by the same signs.
 */
const element: Rule = {
  match: new RegExp(
    String.raw`(?=<)${beforeValue}<(?=[\w$>])(?!(?:const )?[\w$]+(?:,| extends\b))`,
  ),
  enter: 'tag',
};

/** JSX: in its text neither quotes nor slashes have a meaning. */
const markup: Language['states'] = {
  tag: {
    rules: [
      tagName,
      componentName,
      { match: /\/>/, leave: true },
      { match: />/, leave: true, enter: 'children' },
      ...braces.slice(0, 1),
      lineComment,
      blockComment,
      { match: /"[^"]*"?|'[^']*'?/, kind: 'string' },
      { match: /[\w$:.-]+/, kind: 'name' },
    ],
  },
  children: {
    rules: [
      { match: /<(?=\/)/, leave: true, enter: 'closing' },
      { match: /<(?=[\w$>])/, enter: 'tag' },
      ...braces.slice(0, 1),
    ],
  },
  closing: { rules: [tagName, componentName, { match: />/, leave: true }] },
};

/** JavaScript, or a language that adds rules to it. */
export function script({
  rules,
  hasMarkup,
}: {
  rules: readonly Rule[];
  hasMarkup: boolean;
}): Language {
  return {
    states: {
      code: {
        rules: [
          lineComment,
          blockComment,
          doubleQuoted,
          singleQuoted,
          template,
          regularExpression,
          ...(hasMarkup ? [element] : []),
          ...braces,
          ...rules,
          { match: words(keywords, notNamed), kind: 'keyword' },
          {
            match: words(softKeywords, {
              ...notNamed,
              before: String.raw`(?= [\w$"'{[*#]|(?<=async) ?\()`,
            }),
            kind: 'keyword',
          },
          decorator,
          capitalized,
          call,
          number,
          word,
        ],
      },
      template: {
        rest: 'string',
        rules: [
          { match: /\\[^]?/, kind: 'string' },
          { match: /`/, kind: 'string', leave: true },
          { match: /\$\{/, enter: 'code' },
        ],
      },
      ...(hasMarkup ? markup : {}),
    },
  };
}

export const javascript = script({ rules: [], hasMarkup: true });
