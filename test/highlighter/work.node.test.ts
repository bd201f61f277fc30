import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../src/highlighter/tokenize.js';
import { countSteps } from './counting-engine.js';
import { snippets } from './snippets.js';

const languages = Object.keys(snippets);

/** What opens, closes, escapes or looks ahead in any of the languages, and what it may scan. */
const parts = [
  ...'" \' ` / \\ | < > ( ) [ ] { } = : ; , . - # $ @ & * ? ! % _ a A 1'.split(' '),
  ...[' ', '\n', '\t'],
  ...['"""', "'''", '//', '/*', '*/', '--', '<!--', '-->', '<![CDATA[', '{#', '{{', '}}', '{%'],
  ...[
    '${',
    '`${',
    '$(',
    '"$(',
    '"${',
    '<<',
    '<<A',
    '<<A\n',
    '<<<A\n',
    '<?',
    '<?php ',
    '?>',
    '#[',
    '</',
  ],
  ...['<a', '<a ', '</a', '<a b="', '<script>', '</script', '<style>', '<b>', '/>', '= <a', '= /'],
  ...[
    '=/[',
    'r#"',
    'r##"',
    '"#',
    'f"',
    'f"{',
    "e'",
    "\\'",
    '\\"',
    '\\\n',
    "'a",
    "\\'a",
    'aa',
    'a ',
  ],
  ...['a(', 'a.', 'a=', 'a:', 'a: ', '"a"', "'a'", '- ', ': |\n', '|\n ', '\n\n ', '\n  ', '  '],
  ...['match ', 'case a', 'if ', 'return ', 'a{', ';a', 'a;', '@a.', '!a', '1.', '1e-', '\u00e9'],
];
const part = fc.constantFrom(...parts);
const text = (maxLength: number) =>
  fc.array(part, { minLength: 1, maxLength }).map((list) => list.join(''));

/** About how many characters are read at first; afterwards it is twice as many. */
const SIZE = 160;
/** The steps that a language takes once, whatever the length. */
const ONCE = 2000;

function work(code: string, language: string): number {
  return countSteps(() => tokenize(code, language));
}

function expectInProportion(language: string, head: string, repeated: string): void {
  const body = repeated.repeat(Math.ceil(SIZE / repeated.length));
  const once = work(head + body, language);
  const twice = work(head + body + body, language);
  assert.ok(twice <= 2.2 * once + ONCE, `${once} steps, and ${twice} for twice the length`);
}

describe('The work is linear in the length of the code', () => {
  for (const language of languages) {
    test(`${language}: one thing, many times`, () => {
      for (const repeated of parts) expectInProportion(language, '', repeated);
    });

    test(`${language}: things that follow each other, many times`, () => {
      fc.assert(
        fc.property(fc.option(text(3), { nil: '' }), text(5), (head, repeated) => {
          expectInProportion(language, head, repeated);
        }),
        { numRuns: 10 },
      );
    });
  }

  test('The counting engine matches like that of Node', () => {
    for (const [language, list] of Object.entries(snippets)) {
      for (const [, code] of list) {
        const tokens = tokenize(code, language);
        let counted: unknown;
        const steps = countSteps(() => (counted = tokenize(code, language)));
        assert.deepEqual(counted, tokens);
        assert.ok(steps > code.length);
      }
    }
  });

  test('Work that is quadratic in the length is noticed', () => {
    const steps = (length: number) => countSteps(() => 'a'.repeat(length).replaceAll(/a+b/g, ''));
    assert.ok(steps(2 * SIZE) > 3 * steps(SIZE));
  });
});

/** More than twice as many calls as the call stack has room for. */
const DEEP = 30_000;

test('Nesting can be arbitrarily deep', () => {
  for (const language of languages) {
    for (const opening of ['`${', '{', '(', '"$(', '${', '/*', '<a>', 'f"{', "f'{", '"${']) {
      const code = opening.repeat(DEEP);
      const last = tokenize(code, language).at(-1);
      assert.ok((last?.end ?? 0) <= code.length);
    }
  }
});
