import type { Language } from './language.js';
import { cLike, keywords, softKeywords } from './shared.js';

export const java = (): Language => ({
  states: {
    code: cLike([
      { match: /"""(?:\\[^]?|[^\\])*?(?:"""|$)/, kind: 'string' },
      keywords(
        `@interface abstract assert boolean break byte case catch char class const continue default
        do double else enum extends false final finally float for if implements import instanceof
        int interface long native new null package private protected public return short static
        super switch synchronized this throw throws transient true try void volatile while`,
      ),
      softKeywords('permits record sealed var yield'),
    ]),
  },
});
