import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The module as it is published: of the present sources, or a file that was built before. */
export async function productModule(file: string | undefined): Promise<string> {
  if (file !== undefined) return readFile(file, 'utf8');
  return bundle({ configFile: resolve(root, 'vite.config.ts') });
}

/** A script of this bench for the browser; `constants` are put in for names that it declares. */
export async function pageScript(
  name: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<string> {
  const entry = resolve(import.meta.dirname, 'page', name);
  return bundle({
    configFile: false,
    define: Object.fromEntries(
      Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
    build: { lib: { entry, formats: ['iife'], name: 'script' }, target: 'es2022', minify: true },
  });
}

async function bundle(config: InlineConfig): Promise<string> {
  const result = await build({
    ...config,
    root,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) =>
    'output' in built ? built.output : [],
  );
  const entry = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (entry?.type !== 'chunk') throw new Error('Vite has built no entry: look at its own output.');
  return entry.code;
}
