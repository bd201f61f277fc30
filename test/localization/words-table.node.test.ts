import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ts from 'typescript';

const FILE = 'src/localization/words-table.ts';
const original = await readFile(FILE, 'utf8');

/** What the compiler says of the table with such a text. */
function errorsIn(text: string): string[] {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name.endsWith(FILE) ? text : read(name));
  const program = ts.createProgram([FILE], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(FILE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the table of words is as the compiler wants it', () => {
  assert.deepEqual(errorsIn(original), []);
});

for (const [what, from, to] of [
  ['lacks a word', '|oui|non|', '|oui|'],
  ['has a word too many', '|oui|non|', '|oui|non|peut-être|'],
] as const) {
  test(`a language that ${what} is a type error that names its line`, () => {
    assert.equal(original.split(from).length, 2);
    const errors = errorsIn(original.replace(from, to));
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /fr\|oui\|/);
  });
}
