import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DatasetError } from '../../src/dataset/dataset-error.js';
import {
  decodeDataset,
  MAX_BYTES,
  parseDataset,
  parseInlineDataset,
} from '../../src/dataset/parse.js';

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes).buffer;

function messageOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    assert.ok(error instanceof DatasetError);
    assert.equal(error.code, 'syntax');
    assert.equal(error.path, '');
    return error.message;
  }
  return assert.fail('nothing was thrown');
}

test('a dataset may have five megabytes', () => {
  assert.equal(MAX_BYTES, 5_000_000);
});

describe('bytes', () => {
  test('are read as UTF-8', () => {
    assert.equal(decodeDataset(new TextEncoder().encode('"ä 👩 شاي"').buffer), '"ä 👩 شاي"');
  });

  test('may begin with a byte order mark', () => {
    assert.equal(decodeDataset(bytesOf(0xef, 0xbb, 0xbf, 0x7b, 0x7d)), '{}');
  });

  test('in another encoding are refused, with what to do', () => {
    for (const bytes of [bytesOf(0x22, 0xe4, 0x22), bytesOf(0xff, 0xfe, 0x7b, 0)]) {
      assert.match(
        messageOf(() => decodeDataset(bytes)),
        /UTF-8/,
      );
    }
  });
});

describe('JSON in a page', () => {
  const data = { title: `"A" & 'b' <c>`, note: '“&quot;”' };
  const json = JSON.stringify(data);

  const escaped: [how: string, text: string][] = [
    ['not at all', json],
    [
      'by names',
      escapeHtml(json, { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }),
    ],
    [
      'by numbers',
      escapeHtml(json, { '&': '&#38;', '"': '&#34;', "'": '&#039;', '<': '&#60;', '>': '&#62;' }),
    ],
    [
      'by hexadecimal numbers',
      escapeHtml(json, { '&': '&amp;', '"': '&#x22;', "'": '&#x27;', '{': '&#x7B;' }),
    ],
    ['in its quotes alone', escapeHtml(json, { '&': '&AMP;', '"': '&QUOT;' })],
  ];
  for (const [how, text] of escaped) {
    test(`is read where it is escaped ${how}`, () => {
      assert.deepEqual(parseInlineDataset(text), data);
    });
  }

  test('keeps what is escaped in its strings', () => {
    const text = '{"code": "<p title=&quot;a&quot;>&amp;amp;"}';
    assert.deepEqual(parseInlineDataset(text), { code: '<p title=&quot;a&quot;>&amp;amp;' });
  });

  test('that is broken gets a hint, escaped or not', () => {
    for (const [text, hint] of [
      ['', /it is empty/],
      ['{&quot;a&quot;: 1', /^not valid JSON\. SyntaxError/],
      ['{&#8220;a&#8221;: 1}', /curly/],
      ['{&amp;quot;a&amp;quot;: 1}', /escaped/],
      ['{&#999999;}', /^not valid JSON\. SyntaxError/],
    ] as const) {
      assert.match(
        messageOf(() => parseInlineDataset(text)),
        hint,
      );
    }
  });
});

function escapeHtml(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replaceAll(/./gsu, (character) => escapes[character] ?? character);
}

describe('JSON', () => {
  test('is parsed, with white space, no-break spaces and a byte order mark around it', () => {
    for (const around of ['', ' \n\t', '\u00a0', '\ufeff']) {
      assert.deepEqual(parseDataset(`${around}{"a": [1, null]}${around}`), { a: [1, null] });
    }
  });

  test('keeps keys like __proto__ as keys', () => {
    assert.equal(JSON.stringify(parseDataset('{"__proto__": 1}')), '{"__proto__":1}');
  });

  const hints: [what: string, text: string, hint: RegExp][] = [
    ['nothing', '', /it is empty/],
    ['white space', ' \n\u00a0\ufeff', /it is empty/],
    ['a page', '<!DOCTYPE html><title>404</title>', /it is HTML\. Check the address/],
    ['a page behind white space', '\n  <html>', /it is HTML\. Check the address/],
    ['escaped quotes', '{&quot;id&quot;: &quot;a&quot;}', /escaped.*\(&quot;\)/],
    ['escaped quotes by number', '{ &#8220;id&#8221;: 1 }', /escaped/],
    ['curly quotes', '\n{\n  “id”: “a”\n}', /curly.*raw HTML/],
    ['curly quotes in a list', '[„a“]', /curly/],
    ['angle quotes', '{ « id » : 1 }', /curly/],
  ];
  for (const [what, text, hint] of hints) {
    test(`that is ${what} gets a hint`, () => {
      const message = messageOf(() => parseDataset(text));
      assert.match(message, /^not valid JSON: /);
      assert.match(message, hint);
    });
  }

  test('that is cut off gets the parser’s message, whatever its strings contain', () => {
    for (const text of ['{"a": 1', '{"a": "said: “x” &amp; &quot;', '{"a": "<p>', '{"a": 1,}']) {
      assert.match(
        messageOf(() => parseDataset(text)),
        /^not valid JSON\. SyntaxError: .+/,
      );
    }
  });
});
