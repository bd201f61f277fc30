import { html } from './html.js';
import { word, words, type Language, type Rule, type State } from './language.js';
import { blockComment, number } from './shared.js';

const keywords = words(
  `abstract and array as bool break callable case catch class clone const continue declare default do
  echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum exit extends false
  final finally float fn for foreach function global goto if implements include include_once
  instanceof insteadof int interface isset iterable list match mixed namespace never new null object
  or parent print private protected public readonly require require_once return self static string
  switch throw trait true try unset use var void while xor yield`,
  { behind: String.raw`(?<!->|::|\$|\\)`, before: String.raw`(?!: ?[^\s:])` },
);

const opening: Rule = { match: /<\?(?:php\b|=)?/, kind: 'keyword', enter: 'code' };
const variable: Rule = { match: /\$\w+/, kind: 'name' };

/** Text around the code: a tag of PHP can stand in any place of HTML. */
const around = Object.entries(html.states).map(([name, state]): [string, State] => [
  name,
  { ...state, rules: [opening, ...state.rules] },
]);

const code: readonly Rule[] = [
  { match: /\?>/, kind: 'keyword', leave: true },
  { match: /(?:\/\/|#(?!\[))(?:(?!\?>).)*/, kind: 'comment' },
  blockComment,
  { match: /'(?:\\[^]?|[^'\\])*'?/, kind: 'string' },
  { match: /"/, kind: 'string', enter: 'string' },
  {
    match: /<<<\s?(?<quote>["']?)(?<tag>\w+)\k<quote>[^]*?(?:\n[ \t]*\k<tag>\b|$)/,
    kind: 'string',
  },
  variable,
  { match: keywords, kind: 'keyword' },
  { match: /(?<!new |#\[)\w+(?=\()/, kind: 'function' },
  { match: /\\?[A-Z](?![A-Z\d_]+\b)[\w\\]*/, kind: 'name' },
  number,
  word,
];

export const php: Language = {
  // A piece of a file often lacks the opening.
  start: (code) => (code.includes('<?') ? 'text' : 'code'),
  states: {
    ...Object.fromEntries(around),
    code: { rules: code },
    expression: { rules: [{ match: /\}/, leave: true }, ...code] },
    string: {
      rest: 'string',
      rules: [
        { match: /\\[^]?/, kind: 'string' },
        { match: /"/, kind: 'string', leave: true },
        variable,
        { match: /\{(?=\$)/, enter: 'expression' },
      ],
    },
  },
};
