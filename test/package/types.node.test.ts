import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { createConsumer } from './consumer.js';

const consumer = createConsumer();
cpSync('test/package/consumers', consumer.folder, { recursive: true });

/** What a type checker reports. Without `skipLibCheck`, it also checks the package's own types. */
function check(program: string, file: string, options: object = {}, ...more: string[]): string {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    ...options,
  };
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, include: [file] }));
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules', program), ...more, '--tsconfig', 'tsconfig.json'].filter(
      // Only svelte-check doesn't find it on its own.
      (word) => program.startsWith('svelte-check') || !word.includes('tsconfig'),
    ),
    { cwd: consumer.folder, encoding: 'utf8' },
  );
  return stdout.trim();
}

const TSC = 'typescript/bin/tsc';

describe('the types of the package', () => {
  it('check without Lit, and with every module resolution', () => {
    assert.equal(check(TSC, 'plain.mts'), '');
    assert.equal(check(TSC, 'plain.mts', { module: 'nodenext', moduleResolution: 'nodenext' }), '');
  });

  it('tell right from wrong in TSX of React', () => {
    for (const name of ['react', '@types/react']) consumer.lend(name);
    assert.equal(check(TSC, 'react.tsx', { jsx: 'react-jsx' }), '');
  });

  it('tell right from wrong in TSX of Preact', () => {
    consumer.lend('preact');
    assert.equal(check(TSC, 'preact.tsx', { jsx: 'react-jsx', jsxImportSource: 'preact' }), '');
  });

  it('tell right from wrong in TSX of Solid', () => {
    consumer.lend('solid-js');
    assert.equal(check(TSC, 'solid.tsx', { jsx: 'preserve', jsxImportSource: 'solid-js' }), '');
  });

  it('tell right from wrong in templates of Vue', () => {
    consumer.lend('vue');
    assert.equal(check('vue-tsc/bin/vue-tsc.js', 'Tags.vue'), '');
  });

  it('tell right from wrong in components of Svelte', () => {
    consumer.lend('svelte');
    const found = check('svelte-check/bin/svelte-check', '*.svelte', {}, '--output', 'machine');
    const lines = [...found.matchAll(/ERROR "(\w+\.svelte)" (\d+):/g)].map(
      ([, file = '', line = '']) => `${file}:${line}`,
    );
    assert.deepEqual(
      lines,
      [5, 6, 7, 8, 9].map((line) => `Wrong.svelte:${line}`),
      found,
    );
  });
});
