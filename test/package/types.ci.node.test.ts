import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { createConsumer } from './consumer.js';

const consumer = createConsumer();
cpSync('test/package/consumers', consumer.folder, { recursive: true });

/** What a type checker reports. Without `skipLibCheck`, it also checks the package's own types. */
function check(
  program: string,
  include: string[],
  options: object = {},
  ...more: string[]
): string {
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
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, include }));
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

describe('the types of the package', () => {
  for (const options of [{}, { module: 'nodenext', moduleResolution: 'nodenext' }]) {
    it(`check without Lit or any framework: ${options.moduleResolution ?? 'bundler'}`, () => {
      assert.equal(check('typescript/bin/tsc', ['plain.mts'], options), '');
    });
  }

  // One program, as each takes seconds; each file names its own JSX.
  it('tell right from wrong in TSX of React, Preact and Solid, and in templates of Vue', () => {
    for (const name of ['react', '@types/react', 'preact', 'solid-js', 'vue']) consumer.lend(name);
    const files = ['plain.mts', 'react.tsx', 'preact.tsx', 'solid.tsx', 'Tags.vue'];
    assert.equal(check('vue-tsc/bin/vue-tsc.js', files, { jsx: 'react-jsx' }), '');
  });

  it('tell right from wrong in components of Svelte', () => {
    consumer.lend('svelte');
    const found = check('svelte-check/bin/svelte-check', ['*.svelte'], {}, '--output', 'machine');
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
