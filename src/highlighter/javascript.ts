import type { Language, Rule, State } from './language.js';
import { blockComment, cLike, keywords, lineComment, softKeywords } from './shared.js';

/** Where a value is about to begin, so that what follows is no operator. */
const beforeValue = String.raw`(?<=(?:^|[=(,:[!&|?{};]|=>|\b(?:case|default|else|in|of|return|typeof|yield))\s{0,99})`;

/** No division. It ends with its line; between brackets a slash is a character as others. */
const regularExpression: Rule = {
  match: new RegExp(
    String.raw`(?=\/)${beforeValue}\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]?|[^/[\\\n])+\/?[a-z]*`,
  ),
  kind: 'string',
};

/**
 * The opening of an element: no comparison, since a value begins there, and no generic function,
 * which TypeScript tells apart by the same signs.
 */
const element: Rule = {
  match: new RegExp(String.raw`(?=<)${beforeValue}<(?=[\w$>])(?![\w$]+(?:,| extends\b))`),
  enter: 'tag',
};

const openBrace: Rule = { match: /\{/, enter: 'code' };
const tagName: Rule = { match: /(?<=<\/?)[\w$.:-]+/, kind: 'keyword' };

/** JSX: in its text neither quotes nor slashes have a meaning. */
const markup: Readonly<Record<string, State>> = {
  tag: [
    tagName,
    { match: /\/>/, leave: true },
    { match: />/, leave: true, enter: 'children' },
    openBrace,
    lineComment,
    blockComment,
    { match: /"[^"]*"?|'[^']*'?/, kind: 'string' },
    { match: /[\w$:.-]+/, kind: 'name' },
  ],
  children: [
    { match: /<(?=\/)/, leave: true, enter: 'closing' },
    { match: /<(?=[\w$>])/, enter: 'tag' },
    openBrace,
  ],
  closing: [tagName, { match: />/, leave: true }],
};

/** JavaScript, or a language that adds rules to it. */
export function script(rules: readonly Rule[], { hasMarkup }: { hasMarkup: boolean }): Language {
  return {
    states: {
      code: cLike([
        { match: /`/, kind: 'string', enter: 'template' },
        regularExpression,
        ...(hasMarkup ? [element] : []),
        openBrace,
        { match: /\}/, leave: true },
        ...rules,
        keywords(
          `async await break case catch class const continue debugger default delete do else export
          extends false finally for function if import in instanceof let new null return static
          super switch this throw true try typeof undefined var void while yield`,
          { before: String.raw`(?!: ?[^\s:])` },
        ),
        softKeywords('as from get of set'),
      ]),
      template: [
        { match: /`/, kind: 'string', leave: true },
        { match: /\$\{/, enter: 'code' },
        { match: /(?:\\[^]?|[^`\\$])+|\$/, kind: 'string' },
      ],
      ...markup,
    },
  };
}

export const javascript = script([], { hasMarkup: true });
