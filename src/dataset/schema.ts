/** The part of JSON Schema that describes a dataset and that `validate` understands. */
export interface Schema {
  readonly type?: JsonType;
  readonly pattern?: string;
  /** What matches the pattern, in words. */
  readonly expected?: string;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The branches differ in `type`, so that the data itself tells which one is meant. */
  readonly anyOf?: readonly Schema[];
}

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

const string: Schema = { type: 'string' };
/** Something that a reader has to see, and so must not be empty. */
const label: Schema = { type: 'string', minLength: 1 };
const id: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$',
  expected: 'a letter or digit, then letters, digits and hyphens',
};
export const date: Schema = {
  type: 'string',
  pattern: '^\\d{4}(-[01]\\d(-[0-3]\\d)?)?$',
  expected: 'a date such as 2026, 2026-06 or 2026-06-25',
};
const boolean: Schema = { type: 'boolean' };

const any = (...anyOf: Schema[]): Schema => ({ anyOf });
const list = (items: Schema): Schema => ({ type: 'array', items });
const keyed = (additionalProperties: Schema): Schema => ({ type: 'object', additionalProperties });
const record = (
  required: Record<string, Schema>,
  optional: Record<string, Schema> = {},
): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
});
const texts = list(string);

const titledSource = record({ title: label, url: string });
const source = any(string, titledSource);
const evidence = {
  source: any(string, titledSource, list(source)),
  asOf: date,
  version: string,
  opinion: boolean,
};

const scalars: Schema[] = [string, { type: 'number' }, boolean, { type: 'null' }];
const scalar = any(...scalars);
const detailedValue = record({ value: scalar }, { unit: string, note: string, ...evidence });
const value = any(...scalars, detailedValue);
const detailedClaim = record({ text: string }, evidence);
const claim = any(string, detailedClaim);
const claims = list(claim);

const alternative = record(
  { id, name: label },
  {
    tagline: string,
    homepage: string,
    version: string,
    overview: string,
    features: claims,
    advantages: claims,
  },
);

const criterion = record(
  { id, label },
  {
    description: string,
    opinion: boolean,
    better: { type: 'string', pattern: '^(higher|lower)$', expected: 'higher or lower' },
    values: keyed(value),
    details: keyed(claim),
    takeaway: string,
  },
);

const file = record({ name: string, language: string, code: any(string, texts) });
const run = record({ on: texts, asOf: date }, { digest: string });
const side = record({}, { description: string, files: list(file), ran: run });
const sample = record({ id, label, code: keyed(side) }, { description: string, criterion: string });
const verdict = record({ summary: string }, { choose: keyed(texts) });

const pluralForms = record(
  { other: string },
  { zero: string, one: string, two: string, few: string, many: string },
);
const wordReplacements = record(
  {},
  {
    yes: string,
    no: string,
    noData: string,
    best: string,
    opinion: string,
    criteria: string,
    samples: string,
    verdict: string,
    features: string,
    advantages: string,
    chooseIf: string,
    differencesOnly: string,
    rowsShown: any(string, pluralForms),
    copy: string,
    copyCode: string,
    copied: string,
    copyFailed: string,
    ranOn: string,
    source: string,
    sources: string,
    unsourced: string,
    asOf: string,
    linkToClaim: string,
    report: string,
    claim: string,
    labelled: string,
  },
);

export const comparison = record(
  {
    id,
    title: label,
    alternatives: { ...list(alternative), minItems: 2, maxItems: 6 },
    criteria: { ...list(criterion), minItems: 1 },
  },
  {
    $schema: string,
    lang: string,
    question: string,
    introduction: string,
    updated: date,
    samples: list(sample),
    verdict,
    corrections: string,
    words: wordReplacements,
  },
);

/** The parts that have a name of their own in the published schema and among the types. */
export const definitions = {
  TitledSource: titledSource,
  Source: source,
  Scalar: scalar,
  DetailedValue: detailedValue,
  Value: value,
  DetailedClaim: detailedClaim,
  Claim: claim,
  Alternative: alternative,
  Criterion: criterion,
  SampleFile: file,
  SampleRun: run,
  SampleSide: side,
  Sample: sample,
  Verdict: verdict,
  WordReplacements: wordReplacements,
  PluralForms: pluralForms,
} satisfies Record<string, Schema>;
