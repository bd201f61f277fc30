import type { Language, Rule, State } from './language.js';
import { blockComment, cLike, keywords, lineComment, softKeywords } from './shared.js';

/** Where an expression can begin, so that the `/` or `<` that follows isn't an operator. */
const beforeValue = String.raw`(?<=(?:^|[=(,:[!&|?{};]|=>|\b(?:case|default|else|in|of|return|typeof|yield))\s{0,99})`;

/**
 * A regular expression rather than a division. It ends with the line at the latest, and a `/` in a
 * character class doesn't close it.
 */
const regularExpression: Rule = {
  match: new RegExp(
    String.raw`(?=\/)${beforeValue}\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]?|[^/[\\\n])+\/?[a-z]*`,
  ),
  kind: 'string',
};

/**
 * An opening JSX tag. Where an expression can begin, `<` isn't a comparison; but `<T,` and
 * `<T extends` open a generic function, which is how TypeScript tells them apart.
 */
const element: Rule = {
  match: new RegExp(String.raw`(?=<)${beforeValue}<(?=[\w$>])(?![\w$]+(?:,| extends\b))`),
  enter: 'tag',
};

const openBrace: Rule = { match: /\{/, enter: 'code' };
const tagName: Rule = { match: /(?<=<\/?)[\w$.:-]+/, kind: 'keyword' };

/** JSX, in whose text quotes and slashes have no special meaning. */
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
          { lookahead: String.raw`(?!: ?[^\s:])` },
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

export const javascript = (): Language => script([], { hasMarkup: true });
