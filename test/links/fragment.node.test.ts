import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatFragment, parseFragment } from '../../src/links/fragment.js';

/** The fragment of a link as `location.hash` has it. */
const follow = (hash: string) => new URL(hash, 'https://example.org/page').hash;

describe('a link', () => {
  for (const path of [
    'routing',
    'routing/tea',
    'routing/tea/value',
    'tea/features/2',
    'constructor',
  ]) {
    test(`to ${path} leads there`, () => {
      assert.equal(formatFragment('tea-vs-coffee', path), `#tea-vs-coffee/${path}`);
      assert.deepEqual(parseFragment(`#tea-vs-coffee/${path}`), { id: 'tea-vs-coffee', path });
    });
  }

  for (const id of [
    'a b',
    'a/b',
    '50%',
    '%2F',
    'ä',
    'شاي',
    '👩‍👩‍👧',
    '#',
    '?a&b',
    '"<>`',
    '__proto__',
    '..',
  ]) {
    test(`survives the element id ${JSON.stringify(id)}`, () => {
      assert.deepEqual(parseFragment(follow(formatFragment(id, 'a/b'))), { id, path: 'a/b' });
    });
  }

  test('survives any element id', () => {
    const anyId = fc.string({ unit: 'grapheme', minLength: 1 });
    const anyPath = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9/-]{0,9}$/);
    fc.assert(
      fc.property(anyId, anyPath, (id, path) => {
        assert.deepEqual(parseFragment(follow(formatFragment(id, path))), { id, path });
      }),
    );
  });
});

test('anything not in the form of a link is ignored', () => {
  for (const hash of [
    '',
    '#',
    '#a',
    '#a/',
    '#/a',
    'a/b',
    '#a/b c',
    '#a/b%20c',
    '#a/b?c',
    '#%/b',
    '#%e4/b',
    '#a/"]',
    '#a/b:~:text=c',
  ]) {
    assert.equal(parseFragment(hash), undefined, hash);
  }
});
