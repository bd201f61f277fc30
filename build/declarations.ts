import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import ts from 'typescript';
import { keepPublicApi } from './public-api.js';

/**
 * Writes the public types of the entries to `dist`. They import no package except a framework's
 * own, so that consumers need neither Lit nor its types.
 */
export async function writeDeclarations(entries: Readonly<Record<string, string>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'versus-elements-types-'));
  try {
    emit(Object.values(entries), folder);
    await build({
      input: Object.fromEntries(
        Object.entries(entries).map(([name, entry]) => [
          name,
          join(folder, relative('src', entry).replace(/\.ts$/, '.d.ts')),
        ]),
      ),
      external: /^(preact|react|solid-js|svelte|vue|versus-elements)\b/,
      output: {
        dir: 'dist',
        chunkFileNames: '[name].d.ts',
        minifyInternalExports: false,
        // Keeps the declarations for a framework's templates out of the types that entries share.
        codeSplitting: { groups: [{ name: 'public', test: isShared }] },
      },
      plugins: [dts({ dtsInput: true, emitDtsOnly: true, sideEffects: true })],
      // Its comments would name the temporary folder, which differs with each build.
      experimental: { attachDebugInfo: 'none' },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isShared = (file: string): boolean => !/frameworks.(?!attributes)/.test(file);

function emit(files: string[], outDir: string): void {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(files, {
    ...options,
    rootDir: resolve('src'),
    outDir,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
  });
  program.emit(undefined, undefined, undefined, true, { afterDeclarations: [keepPublicApi] });
}
