import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseInline, splitParagraphs, toPlainText, type Inline } from '../../src/text/markup.js';

const code = (text: string): Inline => ({ kind: 'code', text });
const strong = (text: string): Inline => ({ kind: 'strong', text });
const link = (text: string, url: string): Inline => ({ kind: 'link', text, url });

describe('markup', () => {
  const texts: [text: string, inlines: Inline[]][] = [
    ['', []],
    ['plain', ['plain']],
    ['`a`', [code('a')]],
    ['**a**', [strong('a')]],
    ['[a](b)', [link('a', 'b')]],
    [
      'one `two` **three** [four](https://five.example/?a=1#b) six',
      [
        'one ',
        code('two'),
        ' ',
        strong('three'),
        ' ',
        link('four', 'https://five.example/?a=1#b'),
        ' six',
      ],
    ],
    ['`a``b`', [code('a'), code('b')]],
    ['`**a**`', [code('**a**')]],
    ['`<b>`', [code('<b>')]],
    ['**a `b` c**', [strong('a `b` c')]],
    ['`C:\\dir\\`', [code('C:\\dir\\')]],
    ['[a](b_(c))', [link('a', 'b_(c)')]],
    ['[a]((b)c(d)) e)', [link('a', '(b)c(d)'), ' e)']],
    ['[a](javascript:alert)', [link('a', 'javascript:alert')]],
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
    'a[0](',
  ]) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(parseInline(text), [text]);
      assert.equal(toPlainText(text), text);
    });
  }
});

test('nothing of a text is lost or repeated', () => {
  const source = ({ kind, ...part }: Exclude<Inline, string>) => {
    if (kind === 'code') return `\`${part.text}\``;
    return kind === 'strong'
      ? `**${part.text}**`
      : `[${part.text}](${'url' in part ? part.url : ''})`;
  };
  const piece = fc.constantFrom(
    '`',
    '**',
    '*',
    '[',
    ']',
    '(',
    ')',
    '](',
    'a',
    ' ',
    '\n',
    '<b>',
    '👩',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const inlines = parseInline(text);
        const again = inlines.map((part) => (typeof part === 'string' ? part : source(part)));
        assert.equal(again.join(''), text);
        assert.ok(!inlines.includes(''));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a text that never closes its markup is read in a moment', () => {
  const start = performance.now();
  for (const piece of ['[', '`', '**', '[a](', '[a](b(', '[a']) parseInline(piece.repeat(20_000));
  assert.ok(performance.now() - start < 2_000);
});

test('read out, a text has no markup', () => {
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
