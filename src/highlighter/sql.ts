import { word, words, type Language } from './language.js';
import { blockComment, number } from './shared.js';

const keywords = words(
  `add all alter and any array as asc atomic authorization auto_increment begin between bigint binary bit
  blob boolean both by bytea call cascade case cast char character check collate column commit concurrently
  conflict constraint create cross current current_date current_time current_timestamp current_user
  cursor cycle data database date datetime decimal declare default deferrable deferred delete desc distinct do
  domain double drop each else elseif elsif end engine enum escape except exception execute exists explain
  extension false fetch filter first float following for foreign from full function grant group having
  identity if ilike immediate immutable in index inner inout insert instead int integer intersect
  interval into is isolation join json jsonb key language last lateral leading left level like limit
  local loop match materialized merge minus modify natural next no not nothing null nulls numeric of
  offset on only option or order out outer over owner parallel partition perform plpgsql policy
  preceding precision primary privileges procedure public raise range real recursive references
  rename replace restrict return returning returns revoke right role rollback row rows safe savepoint
  schema security select sequence serial session set setof share show similar smallint sql stable start
  strict table tables temp temporary text then time timestamp timestamptz tinyint to trailing transaction
  trigger true truncate type unbounded union unique unlogged unsigned update usage use using uuid
  values varbinary varchar varying view volatile when where while window with within without zone`,
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
