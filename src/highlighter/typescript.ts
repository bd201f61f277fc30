import { script } from './javascript.js';
import { keywords, softKeywords } from './shared.js';

const rules = [
  softKeywords(
    `abstract asserts declare enum implements infer interface is keyof namespace override private
    protected public readonly satisfies type`,
  ),
  // Names as well, but mostly types.
  keywords('any bigint boolean never number object string symbol unknown', {
    before: '(?![(.:?])',
  }),
];

/** Without JSX, where `<Name>` is a type. */
export const typescript = script(rules, { hasMarkup: false });
export const tsx = script(rules, { hasMarkup: true });
