import { html } from './html.js';
import type { Language, Rule, State } from './language.js';
import { cLike, heredoc, keywords } from './shared.js';

const opening: Rule = { match: /<\?(?:php\b|=)?/, kind: 'keyword', enter: 'php' };

/** The states of HTML: PHP can open in text, in tags, and in scripts and styles. */
const around = (): Record<string, State> =>
  Object.fromEntries(
    Object.entries(html().states).map(([name, state]): [string, State] => [
      name,
      [opening, ...state],
    ]),
  );

export const php = (): Language => ({
  // Snippets often leave out the opening tag.
  start: (code) => (code.includes('<?') ? 'code' : 'php'),
  states: {
    ...around(),
    php: [
      { match: /\?>/, kind: 'keyword', leave: true },
      { match: /(?:\/\/|#(?!\[))(?:(?!\?>).)*/, kind: 'comment' },
      ...cLike([
        // Strings may span lines.
        { match: /"(?:\\[^]?|[^"\\])*"?|'(?:\\[^]?|[^'\\])*'?/, kind: 'string' },
        heredoc('<<<'),
        { match: /\$\w+/, kind: 'name' },
        keywords(
          `abstract and array as bool break case catch class const continue declare default do echo
          else elseif empty endforeach endif endwhile enum exit extends false final finally float
          fn for foreach function global if implements include instanceof int interface isset
          match namespace new null or parent private protected public readonly require
          require_once return self static string switch throw trait true try unset use void while
          yield`,
          { lookbehind: String.raw`(?<!->|::|\\)` },
        ),
      ]),
    ],
  },
});
