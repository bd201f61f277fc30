import { word, words, type Language } from './language.js';
import { blockComment, number } from './shared.js';

const keywords = words(
  `add all alter and array as asc begin between bigint boolean both by cascade case cast char check
  collate column commit constraint create cross current_date current_timestamp database date decimal
  declare default delete desc distinct do double drop else elsif end except exception execute exists
  extension explain false fetch filter following for foreign from full function grant group having if
  ilike immutable in index inner insert int integer intersect interval into is join json jsonb key
  language lateral left like limit materialized natural not null numeric of offset on only or order
  outer over partition precision primary procedure raise real recursive references rename replace
  restrict return returning returns revoke right rollback row rows schema select sequence set
  smallint strict table temporary text then time timestamp to transaction trigger true truncate type
  union unique update user using uuid values varchar view volatile when where while window with zone`,
  { behind: String.raw`(?<![.@])` },
);

export const sql: Language = {
  ignoresCase: true,
  states: {
    code: {
      rules: [
        { match: /--.*/, kind: 'comment' },
        blockComment,
        { match: /\be'(?:\\[^]?|[^'\\])*'?/, kind: 'string' },
        // A backslash is a character as others, except in MySQL, where it hides an apostrophe.
        { match: /'(?:\\'(?=\w)|[^'])*'?/, kind: 'string' },
        { match: /"[^"]*"?|`[^`]*`?/, kind: 'name' },
        { match: keywords, kind: 'keyword' },
        { match: /[\w$]+(?=\()/, kind: 'function' },
        // Variables, and parameters.
        { match: /(?<!:)[@:]\w+/, kind: 'name' },
        number,
        word,
      ],
    },
  },
};
