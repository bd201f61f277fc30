import { words, type Rule } from './language.js';
import { script } from './javascript.js';

/** Names as well, but for a word that follows. */
const softKeywords = words(
  `abstract accessor asserts declare enum implements infer interface is keyof module namespace out
  override private protected public readonly satisfies type unique`,
  { behind: String.raw`(?<!(?<!\.\.)\.)`, before: String.raw`(?= [\w$"'{[*#])` },
);

/** Names as well, but for the place of a type. */
const types = 'any bigint boolean never number object string symbol unknown';
const rules: readonly Rule[] = [
  { match: softKeywords, kind: 'keyword' },
  {
    match: words(types, { behind: String.raw`(?<=[:|&<] ?|\b(?:as|is|extends|satisfies) )` }),
    kind: 'keyword',
  },
  {
    match: words(types, {
      before: String.raw`(?= ?[|&>]|\[\]|;)`,
      behind: String.raw`(?<=[=,>(] ?)`,
    }),
    kind: 'keyword',
  },
];

/** Without JSX, where `<Name>` is a type. */
export const typescript = script({ rules, hasMarkup: false });
export const tsx = script({ rules, hasMarkup: true });
