import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkComparison } from '../../src/dataset/check-comparison.js';
import { DatasetError } from '../../src/dataset/dataset-error.js';
import type { Comparison } from '../../src/dataset/types.js';
import { check } from '../../src/outputs/check.js';
import { formatFindings } from '../../src/outputs/format-findings.js';
import { changedComparison } from '../tools/generators/changed-dataset-arbitrary.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { GENERATED } from '../tools/runner/environment.js';

const now = new Date('2026-11-26');

/** A comparison that nothing can be said against. */
const fine: Comparison = {
  id: 'tea-vs-coffee',
  title: 'Tea vs coffee',
  sources: { lab: { title: 'The lab', url: 'https://example.org/lab', asOf: '2026-10' } },
  alternatives: [
    { id: 'tea', name: 'Tea' },
    { id: 'coffee', name: 'Coffee' },
  ],
  criteria: [
    {
      id: 'caffeine',
      label: 'Caffeine',
      values: {
        tea: { value: 47, source: 'lab' },
        coffee: { value: 95, source: 'lab' },
      },
    },
  ],
};
const [tea, coffee] = fine.alternatives;
const [caffeine] = fine.criteria;

/** The findings of a comparison that differs in a field, as "rule path". */
function found(changes: Partial<Comparison>): string[] {
  return check(JSON.stringify({ ...fine, ...changes }), { now }).map(
    ({ rule, path }) => `${rule} ${path}`,
  );
}

describe('check', () => {
  test('finds nothing where nothing is wrong', () => {
    assert.deepEqual(found({}), []);
  });

  for (const [what, changes, expected] of [
    [
      'a claim without a source among those that have one',
      { criteria: [{ ...caffeine, values: { tea: 47, coffee: { value: 95, source: 'lab' } } }] },
      ['unsourced /criteria/0/values/tea'],
    ],
    [
      'no claim that is a judgement',
      {
        criteria: [
          caffeine,
          { id: 'taste', label: 'Taste', opinion: true, values: { tea: 'Mild', coffee: 'Bold' } },
        ],
      },
      [],
    ],
    [
      'a claim that is old',
      {
        criteria: [
          {
            ...caffeine,
            values: {
              tea: { value: 47, source: 'lab', asOf: '2025-05-26' },
              coffee: { value: 95, source: 'lab', asOf: '2025-05-27' },
            },
          },
        ],
      },
      ['stale /criteria/0/values/tea'],
    ],
    [
      'a claim without a date where its neighbours have one',
      {
        criteria: [
          {
            ...caffeine,
            values: {
              tea: { value: 47, source: 'https://example.org' },
              coffee: { value: 95, source: 'lab' },
            },
          },
        ],
      },
      ['undated /criteria/0/values/tea'],
    ],
    [
      'a row without a difference',
      {
        criteria: [
          caffeine,
          { id: 'hot', label: 'Hot', opinion: true, values: { tea: true, coffee: true } },
        ],
      },
      ['uniform /criteria/1/values'],
    ],
    [
      'a sample without a side, and a language that is not coloured',
      {
        samples: [
          {
            id: 'brew',
            label: 'Brew',
            code: { tea: { files: [{ name: 'a', language: 'brainfuck', code: '+' }] } },
          },
        ],
      },
      ['one-sided /samples/0/code', 'uncoloured /samples/0/code/tea/files/0/language'],
    ],
    [
      'a criterion that says nothing, and a takeaway without a tab',
      {
        criteria: [
          { ...caffeine, takeaway: 'For a sudden start, coffee.' },
          { id: 'empty', label: 'Empty', details: {} },
        ],
      },
      ['unreachable /criteria/0/takeaway', 'unreachable /criteria/1'],
    ],
    [
      'text that reads like HTML, but no code',
      { question: 'Tea&nbsp;or <b>coffee</b>?', introduction: 'Use `<b>`, if 1 < 2 and AT&T.' },
      ['html /question'],
    ],
    [
      'a source that no claim cites',
      { sources: { ...fine.sources, book: { title: 'A book', url: 'https://example.org/book' } } },
      ['uncited /sources/book'],
    ],
    [
      'addresses that are not https, wherever they stand',
      {
        introduction: 'See [this](http://example.org) and [that](../that).',
        alternatives: [
          { ...tea, homepage: 'javascript:alert(1)' },
          { ...coffee, links: [{ title: 'Mail', url: 'mailto:a@example.org' }] },
        ],
      },
      ['insecure /introduction', 'insecure /alternatives/0/homepage'],
    ],
  ] as [string, Partial<Comparison>, string[]][]) {
    test(`finds ${what}`, () => {
      assert.deepEqual(found(changes).toSorted(), expected.toSorted());
    });
  }

  test('says where each thing stands, what is wrong and what to do', () => {
    const json = JSON.stringify({ ...fine, question: '<b>Which?</b>' }, undefined, 2);
    const [finding, ...others] = check(json, { now });
    assert.deepEqual(others, []);
    assert.ok(finding);
    const line = json.split('\n')[finding.line - 1] ?? '';
    assert.ok(line.slice(finding.column - 1).startsWith('"<b>Which?</b>"'));
    assert.match(finding.message, /^"<b>" reads like HTML/);
    assert.match(finding.advice, /^Write /);
  });

  test('finds all that the schema forbids, at once', () => {
    const findings = check('{ "id": "tea cup", "title": "", "alternatives": [], "criteria": {} }');
    assert.deepEqual(
      findings.map(({ severity, path, column }) => `${severity} ${path} ${column}`),
      ['error /id 9', 'error /title 29', 'error /alternatives 49', 'error /criteria 65'],
    );
  });

  test('says what to do about an id', () => {
    const tea = { id: 'tea', name: 'Tea' };
    const adviceOn = (changes: Partial<Comparison>) =>
      check(JSON.stringify({ ...fine, ...changes }), { now }).map(({ advice }) => advice);
    assert.deepEqual(adviceOn({ id: 'tea cup' }), [
      'Write an id of letters, digits and hyphens that begins with a letter or digit here.',
    ]);
    assert.ok(
      adviceOn({ alternatives: [...fine.alternatives, tea] }).includes(
        'Give it an id that nothing else has.',
      ),
    );
    assert.deepEqual(adviceOn({ columns: ['tea', 'coffee', 'tea'] }), ['Remove one of the two.']);
  });

  for (const [text, line, column, advice] of [
    ['{\n  "id": "a"\n  "title": "b"\n}', 3, 3, /comma/],
    ['{\n  "id": “a”\n}', 2, 9, /straight double quotes/],
    ['', 1, 1, /./],
    ['{ "id": "a" // why\n}', 1, 13, /comment/],
  ] as const) {
    test(`finds where JSON ends: ${JSON.stringify(text)}`, () => {
      const [finding, ...others] = check(text);
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'syntax');
      assert.deepEqual([finding.line, finding.column], [line, column]);
      assert.match(finding.advice, advice);
    });
  }

  test('finds all faults of syntax that are not the consequence of another', () => {
    const json = [
      '{ // A comment',
      '  "id": None,',
      '  "title": "C:\\dir",',
      '  "question": "a\tb"',
      '  "lang": "en",',
      '  updated: "2026",',
      '  "alternatives": [1, 2,],',
      '  "criteria": “none”,',
      '  "samples": [,]',
      '}',
    ].join('\n');
    const findings = check(json);
    assert.deepEqual(
      findings.map(({ line, column }) => `${line}:${column}`),
      ['1:3', '2:9', '3:12', '4:15', '5:3', '6:3', '7:25', '8:15'],
    );
    assert.match(findings[4]?.advice ?? '', /^Put a comma/);
    assert.match(findings[5]?.advice ?? '', /double quotes/);
  });

  for (const [what, json] of [
    [
      'a quote in a text',
      '{ "id": "a", "title": "What is "best" here, or "good"?", "criteria": [] }',
    ],
    ['a quote in another', '{ "title": "The " best " one" }'],
    ['a string that is not closed', '{ "id": "a,\n "title": "b",\n "criteria": [] }'],
    ['single quotes', "{ 'id': 'a b' }"],
    ['a missing bracket', '{ "alternatives": [{ "id": "a" }, { "id": "b" }'],
    ['more than one value', '{} {}'],
    ['HTML', '<!doctype html>\n<title>Not found</title>'],
    ['nothing', ' \n'],
  ] as const) {
    test(`says once what follows from ${what}`, () => {
      assert.deepEqual(
        check(json).map(({ rule }) => rule),
        ['syntax'],
      );
    });
  }

  test('says of an empty text and of a page what they are', () => {
    assert.match(check('')[0]?.advice ?? '', /^Write a dataset in it/);
    assert.match(check('<html>')[0]?.advice ?? '', /^Use the JSON itself/);
  });

  test('finds wrong references beside what the schema forbids', () => {
    const criterion = {
      id: 'taste',
      label: 'Taste',
      values: { tea: { value: {} }, cofee: 'Bold' },
    };
    assert.deepEqual(found({ updated: 'soon', columns: ['tea', 'milk'], criteria: [criterion] }), [
      'schema /criteria/0/values/tea/value',
      'schema /criteria/0/values/cofee',
      'schema /updated',
      'schema /columns/1',
    ]);
  });

  test('says nothing of references to what has no usable id', () => {
    const [tea, coffee] = fine.alternatives;
    const json = (changes: object): string => JSON.stringify({ ...fine, ...changes });
    const paths = (text: string): string[] => check(text, { now }).map(({ path }) => path);
    assert.deepEqual(paths(json({ alternatives: [tea, { ...coffee, id: 'the coffee' }] })), [
      '/alternatives/1/id',
    ]);
    assert.deepEqual(paths(json({ alternatives: [tea, { name: 'Coffee' }] })), ['/alternatives/1']);
    assert.deepEqual(paths(json({ alternatives: {} })), ['/alternatives']);
    const sample = { id: 'brew', label: 'Brew', criterion: 'caffeine', code: {} };
    assert.deepEqual(paths(json({ criteria: [{ label: 'Caffeine' }], samples: [sample] })), [
      '/criteria/0',
    ]);
    assert.deepEqual(paths(json({ criteria: [{ ...caffeine, values: 1 }] })), [
      '/criteria/0/values',
    ]);
    assert.deepEqual(paths('[]'), ['']);
  });

  test('refuses what is too large', () => {
    const json = JSON.stringify({ ...fine, question: 'é'.repeat(2_500_000) });
    assert.deepEqual(
      check(json).map(({ rule }) => rule),
      ['size'],
    );
  });

  test('refuses what is nested too deep, and does not fail itself', () => {
    const extra = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    const json = (levels: number): string =>
      `{"extra":${extra(levels)},${JSON.stringify(fine).slice(1)}`;
    assert.deepEqual(check(json(999), { now }), []);
    for (const text of [json(1000), extra(100_000), '['.repeat(100_000)]) {
      assert.deepEqual(
        check(text).map(({ rule, message }) => [rule, message]),
        [['syntax', 'brackets are nested more than 1000 levels deep']],
      );
    }
    const inText = '[{"\\'.repeat(1000);
    assert.deepEqual(check(JSON.stringify({ ...fine, question: inText }), { now }), []);
  });

  test('finds a field that is there twice', () => {
    const json = JSON.stringify(fine)
      .replace('"title":', '"title":"Coffee","title":')
      .replace('"tea":{', '"tea":1,"tea":{');
    assert.deepEqual(
      check(json, { now }).map(({ rule, path, column }) => [rule, path, json.slice(column - 1)[0]]),
      [
        ['duplicate', '/title', '"'],
        ['duplicate', '/criteria/0/values/tea', '1'],
      ],
    );
  });

  test('says that zero bytes are not UTF-8', () => {
    for (const text of ['\0\0\0', JSON.stringify(fine).replaceAll(/./g, '$&\0')]) {
      assert.equal(check(text)[0]?.advice, 'Save it as UTF-8.');
    }
  });

  test('finds in demo/failures what the widget refuses', () => {
    const at = (file: string) =>
      check(readFileSync(`demo/failures/${file}`, 'utf8')).map(
        ({ line, column, rule, path }) => `${line}:${column} ${rule} ${path}`,
      );
    assert.deepEqual(at('cut-off.txt'), ['6:13 syntax ']);
    assert.deepEqual(at('empty.txt'), ['1:1 syntax ']);
    assert.deepEqual(at('unknown-alternative.json'), ['9:89 schema /criteria/0/values/cofee']);
    assert.deepEqual(at('wrong-schema.json'), ['4:19 schema /alternatives']);
  });
});

/** What the text says at the place of a finding. */
function valueAt(json: string, line: number, column: number): string {
  return json
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

describe('check, on generated datasets', () => {
  test('finds no error in valid ones, and each thing where it stands', () => {
    fc.assert(
      fc.property(validComparison, (comparison) => {
        const json = JSON.stringify(comparison, undefined, 2);
        for (const { severity, line, column, path, message, advice } of check(json, { now })) {
          assert.equal(severity, 'warning');
          const value = path
            .split('/')
            .slice(1)
            .reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], comparison);
          const [first = ''] = JSON.stringify(value);
          assert.ok(valueAt(json, line, column).startsWith(first), `${path}: ${line}:${column}`);
          assert.ok(message && advice);
        }
      }),
      { numRuns: GENERATED },
    );
  });

  test('finds an error where the widget refuses one, and the same first', () => {
    fc.assert(
      fc.property(changedComparison, (data) => {
        const json = JSON.stringify(data);
        const errors = check(json, { now }).filter(({ severity }) => severity === 'error');
        try {
          checkComparison(JSON.parse(json));
          assert.deepEqual(errors, []);
        } catch (error) {
          assert.ok(error instanceof DatasetError);
          const messages = errors.map(
            ({ path, message }) => `${path || 'the dataset'}: ${message}`,
          );
          assert.ok(messages.includes(error.message), error.message);
        }
      }),
      { numRuns: GENERATED },
    );
  });
});

describe('findings', () => {
  const findings = check(JSON.stringify({ ...fine, question: '100 % <b>\n::tea</b>' }), { now });

  test('are written for people, one a line', () => {
    const text = formatFindings([{ file: 'tea.json', findings }], 'text');
    assert.match(
      text,
      /^tea\.json:1:\d+ warning \/question "<b>" reads like HTML.*\. Write .*\(html\)\n$/,
    );
  });

  test('are no commands to a terminal', () => {
    const hostile = findings.map((each) => ({ ...each, message: '\u001b[2J\0' }));
    const text = formatFindings([{ file: 'tea.json', findings: hostile }], 'text');
    assert.doesNotMatch(text, /[^\P{Cc}\n]/u);
  });

  test('are written for programs', () => {
    const text = formatFindings([{ file: 'tea.json', findings }], 'json');
    assert.deepEqual(JSON.parse(text), [{ file: 'tea.json', ...findings[0] }]);
  });

  test('are written for GitHub, where nothing of them is a command', () => {
    const hostile = findings.map((each) => ({ ...each, message: 'a 100 %\n::set-env::' }));
    const text = formatFindings([{ file: 'a,b:c.json', findings: hostile }], 'github');
    assert.match(
      text,
      /^::warning file=a%2Cb%3Ac\.json,line=1,col=\d+,title=versus-elements%3A html::\/question: a 100 %25%0A::set-env::\. .*\n$/,
    );
  });
});
