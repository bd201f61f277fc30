import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeUrl } from '../../src/text/url.js';

const base = 'https://example.org/data/tea.json';

describe('a link leads to', () => {
  const addresses: [url: string, href: string][] = [
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['HTTP://example.com', 'http://example.com/'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
    ['docs.html', 'https://example.org/data/docs.html'],
    ['../a', 'https://example.org/a'],
    ['/a', 'https://example.org/a'],
    ['//example.com/a', 'https://example.com/a'],
    ['?a', 'https://example.org/data/tea.json?a'],
    ['#a', 'https://example.org/data/tea.json#a'],
    ['', base],
    ['  https://example.com/ ', 'https://example.com/'],
    ['https://example.com/"><script>', 'https://example.com/%22%3E%3Cscript%3E'],
    ['ja vascript:x', 'https://example.org/data/ja%20vascript:x'],
  ];
  for (const [url, href] of addresses) {
    test(JSON.stringify(url), () => {
      assert.equal(safeUrl(url, base), href);
    });
  }
});

describe('no link leads to', () => {
  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\r\n javascript\t:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html,x',
    'vbscript:x',
    'VbScript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org',
    'about:blank',
    'httpx://a',
    'xhttp://a',
    'view-source:https://example.org',
    'tel:123',
    'https://',
    'https://[broken',
    'http://a b',
  ]) {
    test(JSON.stringify(url), () => {
      assert.equal(safeUrl(url, base), undefined);
      assert.equal(safeUrl(url), undefined);
    });
  }
});

test('without a base, as on a server, only an absolute address is a link', () => {
  for (const none of [undefined, '']) {
    assert.equal(safeUrl('https://example.com/', none), 'https://example.com/');
    assert.equal(safeUrl('docs.html', none), undefined);
  }
});
