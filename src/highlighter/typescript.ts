import { script } from './javascript.js';
import type { Language } from './language.js';
import { keywords, softKeywords } from './shared.js';

const rules = () => [
  softKeywords(
    `abstract asserts declare enum implements infer interface is keyof namespace override private
    protected public readonly satisfies type`,
  ),
  // Not reserved, but types unless they are called, accessed or used as a key.
  keywords('any bigint boolean never number object string symbol unknown', {
    lookahead: '(?![(.:?])',
  }),
];

/** Without JSX: in a `.ts` file, `<Name>` is a type assertion. */
export const typescript = (): Language => script(rules(), { hasMarkup: false });
export const tsx = (): Language => script(rules(), { hasMarkup: true });
