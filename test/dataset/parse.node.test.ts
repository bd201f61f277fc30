import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DatasetError } from '../../src/dataset/dataset-error.js';
import { decodeDataset, MAX_BYTES, parseDataset } from '../../src/dataset/parse.js';

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

  test('in another encoding are refused with what mends it', () => {
    for (const bytes of [bytesOf(0x22, 0xe4, 0x22), bytesOf(0xff, 0xfe, 0x7b, 0)]) {
      assert.match(
        messageOf(() => decodeDataset(bytes)),
        /UTF-8/,
      );
    }
  });
});

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
    ['escaped quotes', '{&quot;id&quot;: &quot;a&quot;}', /escaped .*\(&quot;\).*raw HTML/],
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

  test('that is cut off gets the parser’s words, whatever its texts say', () => {
    for (const text of ['{"a": 1', '{"a": "said: “x” &amp; &quot;', '{"a": "<p>', '{"a": 1,}']) {
      assert.match(
        messageOf(() => parseDataset(text)),
        /^not valid JSON\. SyntaxError: .+/,
      );
    }
  });
});
