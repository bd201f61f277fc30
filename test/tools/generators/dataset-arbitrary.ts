/** Datasets for tests with generated data, in Node and in browsers. */
import fc, { type Arbitrary } from 'fast-check';
import type {
  Alternative,
  Claim,
  Comparison,
  Criterion,
  Sample,
  SampleSide,
  Source,
  Value,
} from '../../../src/dataset/types.js';

/** Ids as any other, although every object seems to have an entry of this name. */
export const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

const id = fc.oneof(
  fc.constantFrom(...inherited, '0', '1', 'A', 'a', 'values', 'value', 'features'),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,11}$/),
);

/** What an author, an editor or an attacker puts where a text is expected. */
const hostileTexts = [
  '<img src=x onerror="alert(1)">',
  '</script><script>alert(1)</script>',
  '${alert(1)} {{alert(1)}} <!-- --> ]]>',
  '&lt;b&gt; &amp;amp;',
  'شاي مقابل قهوة',
  '\u202eabc\u202c \u200f(x)',
  '👩‍👩‍👧‍👦 🇩🇪 e\u0301\u0302',
  'cut \ud83d',
  'with `code`, **strong** and [a link](https://example.org/?a=1&b=2)',
  '[label](javascript:alert(1)) [label](data:text/html,x)',
  '`not closed **nor [this](',
  'one\n\ntwo\nthree',
  '\u0000\u0007\t ',
];
const label = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const text = fc.oneof(fc.constant(''), label);

const url = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'http://example.org',
  'mailto:someone@example.org',
  '../docs/page.html',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://[broken',
  '',
);

const date = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));

/** The keys of `sources`. Some claims cite others, which are addresses then. */
const sourceKeys = ['docs', 'constructor'];
const titledSource = fc.record(
  { title: label, url, asOf: date },
  { requiredKeys: ['title', 'url'] },
);
const source: Arbitrary<Source> = fc.oneof(url, fc.constantFrom(...sourceKeys), titledSource);

const evidence = {
  source: fc.oneof(source, fc.array(source, { maxLength: 3 })),
  asOf: date,
  version: text,
  opinion: fc.boolean(),
};

const numbers = [fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()];
const number = fc.oneof(...numbers);
const scalar = fc.oneof(text, ...numbers, fc.boolean(), fc.constant(null));

const range = fc.oneof(
  fc.record({ min: number }),
  fc.record({ max: number }),
  fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);

const value: Arbitrary<Value> = fc.oneof(
  scalar,
  fc.record(
    {
      value: fc.oneof(scalar, fc.array(text, { maxLength: 3 }), range),
      unit: text,
      currency: fc.constantFrom('USD', 'JPY', 'XYZ'),
      note: text,
      mark: fc.constantFrom('yes', 'partial', 'no', 'unknown', 'not-applicable'),
      status: fc.constantFrom('experimental', 'beta', 'planned', 'deprecated'),
      since: text,
      best: fc.boolean(),
      ...evidence,
    },
    { requiredKeys: ['value'] },
  ),
);

const claim: Arbitrary<Claim> = fc.oneof(
  text,
  fc.record({ text, ...evidence }, { requiredKeys: ['text'] }),
);

const file = fc.record({
  name: text,
  language: fc.oneof(fc.constantFrom('python', 'html', 'TS', 'constructor'), text),
  code: fc.oneof(text, fc.array(text, { maxLength: 4 })),
});

const side: Arbitrary<SampleSide> = fc.record(
  {
    description: claim,
    files: fc.array(file, { maxLength: 2 }),
    ran: fc.record(
      { on: fc.array(text, { maxLength: 2 }), asOf: date, digest: text },
      { requiredKeys: ['on', 'asOf'] },
    ),
  },
  { requiredKeys: [] },
);

/** Something for each of these alternatives, or for some of them. */
const keyed = <T>(ids: readonly string[], entry: Arbitrary<T>): Arbitrary<Record<string, T>> =>
  fc
    .subarray([...ids])
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, entry]))));

function alternativeOf(ownId: string): Arbitrary<Alternative> {
  return fc.record(
    {
      id: fc.constant(ownId),
      name: label,
      tagline: text,
      homepage: url,
      version: text,
      logo: url,
      links: fc.array(fc.record({ title: label, url }), { maxLength: 2 }),
      overview: claim,
      features: fc.array(claim, { maxLength: 2 }),
      advantages: fc.array(claim, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'name'] },
  );
}

function criterionOf(ownId: string, alternatives: readonly string[]): Arbitrary<Criterion> {
  const values = keyed(alternatives, value);
  const details = keyed(alternatives, claim);
  const fields = {
    id: fc.constant(ownId),
    label,
    description: claim,
    group: fc.constantFrom('', 'A group', 'toString'),
    opinion: fc.boolean(),
    better: fc.constantFrom('higher' as const, 'lower' as const),
    takeaway: claim,
    values,
    details,
  };
  return fc.oneof(
    fc.record(fields, { requiredKeys: ['id', 'label', 'values'] }),
    fc.record(fields, { requiredKeys: ['id', 'label', 'details'] }),
  );
}

function sampleOf(
  ownId: string,
  alternatives: readonly string[],
  criteria: readonly string[],
): Arbitrary<Sample> {
  return fc.record(
    {
      id: fc.constant(ownId),
      label,
      description: claim,
      criterion: fc.constantFrom(...criteria),
      code: keyed(alternatives, side),
    },
    { requiredKeys: ['id', 'label', 'code'] },
  );
}

function comparisonOf(
  alternatives: readonly string[],
  criteria: readonly string[],
  samples: readonly string[],
): Arbitrary<Comparison> {
  return fc.record(
    {
      $schema: url,
      id,
      lang: fc.constantFrom('en', 'de', 'ar', 'hi', 'zh-Hant', '', 'not a language'),
      title: label,
      question: text,
      introduction: claim,
      updated: date,
      sources: fc.dictionary(fc.constantFrom(...sourceKeys), titledSource),
      columns: fc.shuffledSubarray([...alternatives], { minLength: 2 }),
      alternatives: fc.tuple(...alternatives.map(alternativeOf)),
      criteria: fc.tuple(...criteria.map((each) => criterionOf(each, alternatives))),
      samples: fc.tuple(...samples.map((each) => sampleOf(each, alternatives, criteria))),
      verdict: fc.record(
        { summary: claim, choose: keyed(alternatives, fc.array(claim, { maxLength: 2 })) },
        { requiredKeys: ['summary'] },
      ),
      corrections: fc.constantFrom('https://example.org/?t={label}&b={value}{unknown}', '{url}'),
      words: fc.dictionary(fc.constantFrom('yes', 'noData', ...inherited), text),
    },
    { requiredKeys: ['id', 'title', 'alternatives', 'criteria'] },
  );
}

/** Valid datasets, with texts, addresses and ids as nasty as the format allows. */
export const validComparison: Arbitrary<Comparison> = fc
  .tuple(
    fc.uniqueArray(id, { minLength: 14, maxLength: 14 }),
    fc.integer({ min: 2, max: 8 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .chain(([ids, alternatives, criteria, samples]) => {
    const behind = alternatives + criteria;
    return comparisonOf(
      ids.slice(0, alternatives),
      ids.slice(alternatives, behind),
      ids.slice(behind, behind + samples),
    );
  });
