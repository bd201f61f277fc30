/**
 * Realistic files and their colours. `FILE.painted.txt` has each line of a file and, below
 * it, a letter for each coloured character. After an intended change, run
 *
 *     UPDATE_SNAPSHOTS=1 npm test -- --files test/highlighter/fixtures.node.test.ts
 *
 * and read the output of `git diff`. For a new file, add its name to the list and do the same.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { tokenize, type TokenKind } from '../../src/highlighter/tokenize.js';
import { countSteps } from './counting-engine.js';

const files: readonly (readonly [name: string, language: string])[] = [
  ['router.js', 'javascript'],
  ['list.jsx', 'jsx'],
  ['store.ts', 'typescript'],
  ['panel.tsx', 'tsx'],
  ['report.py', 'python'],
  ['Inventory.java', 'java'],
  ['server.go', 'go'],
  ['lexer.rs', 'rust'],
  ['events.php', 'php'],
  ['schema.sql', 'sql'],
  ['release.sh', 'bash'],
  ['page.html', 'html'],
  ['feed.xml', 'xml'],
  ['theme.css', 'css'],
  ['package.json', 'json'],
  ['workflow.yml', 'yaml'],
];

const letters: Readonly<Record<TokenKind, string>> = {
  comment: 'c',
  string: 's',
  keyword: 'k',
  number: 'd',
  function: 'f',
  name: 'n',
};

/** Each line of the code and, below it, a letter for the kind of each character. */
function painted(code: string, language: string): string {
  const kinds = new Array<string>(code.length).fill(' ');
  for (const { kind, start, end } of tokenize(code, language)) {
    kinds.fill(letters[kind], start, end);
  }
  let start = 0;
  const lines = code.split('\n').map((line) => {
    const below = kinds.slice(start, start + line.length).join('');
    start += line.length + 1;
    return `  ${line}\n~ ${below}`;
  });
  return lines.join('\n').replaceAll(/ +$/gm, '');
}

function addressOf(name: string): URL {
  return new URL(`fixtures/${name}.txt`, import.meta.url);
}

describe('What is painted in', () => {
  for (const [name, language] of files) {
    const code = readFileSync(addressOf(name), 'utf8');

    test(name, () => {
      const snapshot = addressOf(`${name}.painted`);
      const actual = `${painted(code, language)}\n`;
      if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(snapshot, actual);
      assert.equal(actual, readFileSync(snapshot, 'utf8'));
    });

    test(`${name}, by the engine that counts`, () => {
      let counted: unknown;
      const steps = countSteps(() => (counted = tokenize(code, language)));
      assert.deepEqual(counted, tokenize(code, language));
      assert.ok(steps > code.length);
    });
  }
});
