import { en } from '../localization/languages/en.js';
import type { Translation } from '../localization/words.js';

/** The subset of JSON Schema that describes a dataset, and that `checkSchema` understands. */
export interface Schema {
  readonly type?: JsonType;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: RegExp;
  /** JSON Schema's own `date` is always a day, so this format is published as a pattern only. */
  readonly format?: 'partial-date';
  readonly properties?: Fields;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The branches differ in `type`, so that the data itself decides which one applies. */
  readonly anyOf?: readonly Schema[];
  /** What an author has to write, for messages. By default they name the type. */
  readonly expected?: string;
}

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

type Fields = Readonly<Record<string, Schema>>;

/** An object whose type has the names of its fields, so that a missing description is an error. */
interface RecordSchema<Properties extends Fields> extends Schema {
  readonly properties: Properties;
}

const string: Schema = { type: 'string' };
/** Text that readers have to see, so it must not be empty. */
const label: Schema = { type: 'string', minLength: 1, expected: 'a non-empty string' };
const id: Schema = {
  type: 'string',
  pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/,
  expected: 'an id of letters, digits and hyphens that begins with a letter or digit',
};
const date: Schema = {
  type: 'string',
  format: 'partial-date',
  pattern: /^\d{4}(-[01]\d(-[0-3]\d)?)?$/,
  expected: 'a date such as 2026, 2026-06 or 2026-06-25',
};
const boolean: Schema = { type: 'boolean' };
const number: Schema = { type: 'number' };
const currency: Schema = {
  type: 'string',
  pattern: /^[A-Z]{3}$/,
  expected: 'an ISO 4217 currency code such as USD',
};
const oneOf = (...words: string[]): Schema => ({ type: 'string', enum: words });

const any = (...anyOf: Schema[]): Schema => ({ anyOf });
const list = (items: Schema): Schema => ({ type: 'array', items });
const keyed = (additionalProperties: Schema): Schema => ({ type: 'object', additionalProperties });

function record<Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
): RecordSchema<Required & Optional> {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
  };
}

const texts = list(string);

const titledSource = record({ title: label, url: string }, { asOf: date });
const source = any(string, titledSource);
/** The fields of a value or claim that give its evidence. */
export const evidence = {
  source: any(string, titledSource, list(source)),
  asOf: date,
  version: string,
  opinion: boolean,
};

const scalars: Schema[] = [string, number, boolean, { type: 'null' }];
const scalar = any(...scalars);
const range = record({}, { min: number, max: number });
const detailedValue = {
  ...record(
    {},
    {
      value: any(...scalars, texts, range),
      unit: string,
      currency,
      note: string,
      mark: oneOf('yes', 'partial', 'no', 'unknown', 'not-applicable'),
      status: oneOf('experimental', 'beta', 'planned', 'deprecated'),
      since: string,
      best: boolean,
      ...evidence,
    },
  ),
  expected: 'an object with "value"',
};
const value = any(...scalars, detailedValue);
const detailedClaim = record({ text: string }, evidence);
const claim = any(string, detailedClaim);
const claims = list(claim);

const link = record({ title: label, url: string }, {});
const alternative = record(
  { id, name: label },
  {
    tagline: string,
    homepage: string,
    version: string,
    logo: string,
    links: list(link),
    overview: claim,
    features: claims,
    advantages: claims,
  },
);

const criterion = record(
  { id, label },
  {
    description: claim,
    group: string,
    opinion: boolean,
    better: oneOf('higher', 'lower'),
    values: keyed(value),
    details: keyed(claim),
    takeaway: claim,
  },
);

const file = record({ name: string, language: string, code: any(string, texts) }, {});
const run = record({ on: texts, asOf: date }, { digest: string });
const side = record({}, { description: claim, files: list(file), ran: run });
const sample = record({ id, label, code: keyed(side) }, { description: claim, criterion: string });
const verdict = record({ summary: claim }, { choose: keyed(claims) });

const pluralForms = record(
  { other: string },
  { zero: string, one: string, two: string, few: string, many: string },
);
/** Words that are shown without a dataset, so no dataset can replace them. */
type FixedWord = 'loading' | 'failed' | 'retry';
const fixedWords: Readonly<Record<FixedWord, true>> = { loading: true, failed: true, retry: true };

// `Object.fromEntries` loses the types of the keys, which are those of `en`.
const replaceableWords = Object.fromEntries(
  Object.keys(en)
    .filter((name) => !Object.hasOwn(fixedWords, name))
    .map((name) => [name, string]),
) as Record<Exclude<keyof Translation, FixedWord>, Schema>;
const plural = any(string, pluralForms);
const wordReplacements = record(
  {},
  { ...replaceableWords, rowsShown: plural, columnsShown: plural },
);

export const comparison = record(
  {
    id,
    title: label,
    alternatives: {
      ...list(alternative),
      minItems: 2,
      maxItems: 50,
      expected: 'a list of 2 to 50 alternatives',
    },
    criteria: { ...list(criterion), minItems: 1, expected: 'a list of at least one criterion' },
  },
  {
    $schema: string,
    lang: string,
    question: string,
    introduction: claim,
    updated: date,
    sources: keyed(titledSource),
    columns: { ...texts, minItems: 2, expected: 'a list of at least two ids' },
    samples: list(sample),
    verdict,
    corrections: string,
    words: wordReplacements,
  },
);

/** The parts that have a name of their own in the published schema and in the types. */
export const definitions = {
  TitledSource: titledSource,
  Source: source,
  Scalar: scalar,
  Range: range,
  DetailedValue: detailedValue,
  Value: value,
  DetailedClaim: detailedClaim,
  Claim: claim,
  Link: link,
  Alternative: alternative,
  Criterion: criterion,
  SampleFile: file,
  SampleRun: run,
  SampleSide: side,
  Sample: sample,
  Verdict: verdict,
  WordReplacements: wordReplacements,
  PluralForms: pluralForms,
} satisfies Fields;
