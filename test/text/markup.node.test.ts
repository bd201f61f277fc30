import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Inline, parseInline, splitParagraphs, toPlainText } from '../../src/text/markup.js';
import { countSteps } from '../highlighter/counting-engine.js';
import { GENERATED } from '../tools/runner/environment.js';

const code = (text: string): Inline => ({ kind: 'code', text });
const strong = (...content: Inline[]): Inline => ({ kind: 'strong', content });
const link = (url: string, ...content: Inline[]): Inline => ({ kind: 'link', content, url });

describe('markup', () => {
  const texts: [text: string, inlines: Inline[]][] = [
    ['', []],
    ['plain', ['plain']],
    ['`a`', [code('a')]],
    ['**a**', [strong('a')]],
    ['[a](b)', [link('b', 'a')]],
    [
      'one `two` **three** [four](https://five.example/?a=1#b) six',
      [
        'one ',
        code('two'),
        ' ',
        strong('three'),
        ' ',
        link('https://five.example/?a=1#b', 'four'),
        ' six',
      ],
    ],
    ['`a``b`', [code('a'), code('b')]],
    ['`**a**`', [code('**a**')]],
    ['`<b>`', [code('<b>')]],
    ['**a `b` c**', [strong('a ', code('b'), ' c')]],
    ['**`b`**', [strong(code('b'))]],
    ['**a * b**', [strong('a * b')]],
    ['***a***', ['*', strong('a'), '*']],
    ['**a****b**', [strong('a'), strong('b')]],
    ['[`a`](b)', [link('b', code('a'))]],
    ['[a `b` **c**](d)', [link('d', 'a ', code('b'), ' ', strong('c'))]],
    ['**a [`b`](c) d**', [strong('a ', link('c', code('b')), ' d')]],
    ['[a[0]](b)', [link('b', 'a[0]')]],
    ['[a [b](c) d](e)', ['[a ', link('c', 'b'), ' d](e)']],
    ['**a **b** c**', ['**a ', strong('b'), ' c**']],
    ['[a **b](c) d**', [link('c', 'a **b'), ' d**']],
    ['**a [b** c](d)', [strong('a [b'), ' c](d)']],
    ['`[a](b)`', [code('[a](b)')]],
    ['](`a`)', ['](', code('a'), ')']],
    ['2 ** 3 **a** 2', ['2 ** 3 ', strong('a'), ' 2']],
    ['`C:\\dir\\`', [code('C:\\dir\\')]],
    ['[a](b_(c))', [link('b_(c)', 'a')]],
    ['[a]((b)c(d)) e)', [link('(b)c(d)', 'a'), ' e)']],
    ['[a](javascript:alert)', [link('javascript:alert', 'a')]],
  ];
  for (const [text, inlines] of texts) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(parseInline(text), inlines);
    });
  }
});

describe('everything else is text', () => {
  for (const text of [
    '<b onclick="x">bold</b>',
    '&amp; &#60;',
    '*a* _a_ __a__',
    '# a',
    '- a',
    '![a]',
    '> a',
    '~~a~~',
    '`a',
    '``',
    '****',
    '**',
    '[a]',
    '[a]()',
    '[](b)',
    '[a] (b)',
    '[a](b c)',
    '`a\nb`',
    '**a\nb**',
    '\\`a',
    'https://example.org',
    '<https://example.org>',
    '2 * 3 ** 4',
    '2 ** 3 ** 2',
    'f(**kwargs, **more)',
    '** a**',
    '**a **',
    '**a\u00a0**',
    '**a\n\nb**',
    '[ ](b)',
    '[a\nb](c)',
    '[[a]]',
    'a[0](',
  ]) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(parseInline(text), [text]);
      assert.equal(toPlainText(text), text);
    });
  }
});

/** What may be markup, alone or in combination. */
const pieces = [
  ...['`', '**', '*', '[', ']', '(', ')', '](', '](a)', '](a(b', '[a', '**a', 'a**', '`a`'],
  ...['a', ' ', '\n', '<b>', '👩'],
];
const piece = fc.constantFrom(...pieces);
const pieced = (maxLength: number) =>
  fc.array(piece, { minLength: 1, maxLength }).map((list) => list.join(''));

test('nothing of a text is lost or repeated', () => {
  const sourceOf = (inlines: readonly Inline[]): string =>
    inlines
      .map((part) => {
        if (typeof part === 'string') return part;
        if (part.kind === 'code') return `\`${part.text}\``;
        const content = sourceOf(part.content);
        return part.kind === 'strong' ? `**${content}**` : `[${content}](${part.url})`;
      })
      .join('');
  fc.assert(
    fc.property(pieced(12), (text) => {
      const inlines = parseInline(text);
      assert.equal(sourceOf(inlines), text);
      assert.ok(!inlines.includes(''));
    }),
    { numRuns: 5_000 },
  );
});

describe('the work is linear in the length of a text', () => {
  const SIZE = 200;
  const work = (text: string) =>
    countSteps(() => {
      parseInline(text);
      splitParagraphs(text);
    });

  function expectInProportion(head: string, repeated: string): void {
    const body = repeated.repeat(Math.ceil(SIZE / repeated.length));
    const once = work(head + body);
    const twice = work(head + body + body);
    assert.ok(twice <= 2.2 * once + 200, `${once} steps, and ${twice} for twice the length`);
  }

  test('whatever it consists of', () => {
    for (const repeated of pieces) expectInProportion('', repeated);
    fc.assert(fc.property(fc.option(pieced(3), { nil: '' }), pieced(6), expectInProportion), {
      numRuns: GENERATED,
    });
  });

  test('and the longest one is parsed, however deep it would nest', () => {
    for (const repeated of ['`', '[', '**', '[a](', '**a ', '[**a', ' a**](b)', '`a` ', '\n']) {
      const text = repeated.repeat(1_000_000 / repeated.length);
      assert.ok(toPlainText(text).length <= text.length);
    }
  });
});

test('plain text has no markup', () => {
  assert.equal(
    toPlainText('Use `a` **or** [the docs](https://example.org), <b>.'),
    'Use a or the docs, <b>.',
  );
});

test('a blank line starts a paragraph', () => {
  const texts: [text: string, paragraphs: string[]][] = [
    ['', []],
    [' \n\n ', []],
    ['one', ['one']],
    ['one\ntwo', ['one\ntwo']],
    ['one\n\ntwo\n \t\nthree', ['one', 'two', 'three']],
    ['one\r\n\r\ntwo', ['one\r', 'two']],
    ['\n\none\n\n\n\n\ntwo\n\n', ['one', 'two']],
  ];
  for (const [text, paragraphs] of texts) assert.deepEqual(splitParagraphs(text), paragraphs);
});
