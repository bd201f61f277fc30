import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenize, tokenKinds } from '../../src/highlighter/tokenize.js';
import { snippets } from './snippets.js';

const languages = Object.keys(snippets);

/** The coloured ranges, each as `kind text`. */
function read(code: string, language: string): string {
  return tokenize(code, language)
    .map(({ kind, start, end }) => `${kind} ${code.slice(start, end)}`)
    .join(' | ');
}

for (const [language, list] of Object.entries(snippets)) {
  describe(`In ${language}`, () => {
    for (const [title, code, tokens] of list) {
      test(title, () => {
        assert.equal(read(code, language), tokens);
      });
    }
  });
}

test('Aliases of a language give the same tokens', () => {
  const names = {
    python: ['py', 'Python'],
    javascript: ['js', 'jsx'],
    typescript: ['ts', 'tsx'],
    html: ['xml', 'svg', 'django', 'jinja'],
    bash: ['sh', 'shell'],
    go: ['golang'],
    rust: ['rs'],
    yaml: ['yml'],
  };
  for (const [language, others] of Object.entries(names)) {
    for (const [, code, tokens] of snippets[language] ?? []) {
      for (const other of others) assert.equal(read(code, other), tokens, other);
    }
  }
});

test('An unknown language stays plain', () => {
  const code = 'if (a) return "b"; // <b>';
  for (const language of ['', ' ', 'text', 'brainfuck', 'constructor', '__proto__', 'plain']) {
    assert.deepEqual(tokenize(code, language), [], language);
  }
});

test('Code in one language that is read as another gives tokens in order', () => {
  const samples = Object.values(snippets).flatMap((list) => list.map(([, code]) => code));
  for (const language of languages) {
    for (const code of [...samples, samples.join('\n')]) {
      let last = 0;
      for (const { kind, start, end } of tokenize(code, language)) {
        assert.ok(tokenKinds.includes(kind), kind);
        assert.ok(start >= last && end > start && end <= code.length, `${language}: ${code}`);
        last = end;
      }
    }
  }
});
