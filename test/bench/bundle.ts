import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from '../tools/bundle.js';

const root = resolve(import.meta.dirname, '../..');

/** The module as it is published: of the present sources, or a file that was built before. */
export async function productModule(file: string | undefined): Promise<string> {
  if (file !== undefined) return readFile(file, 'utf8');
  return (await bundle({ root, configFile: resolve(root, 'vite.config.ts') })).code;
}

/** A script of this bench for the browser; `constants` are put in for names that it declares. */
export async function pageScript(
  name: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<string> {
  const entry = resolve(import.meta.dirname, 'page', name);
  const script = await bundle({
    root,
    configFile: false,
    define: Object.fromEntries(
      Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
    build: { lib: { entry, formats: ['iife'], name: 'script' }, target: 'es2022', minify: true },
  });
  return script.code;
}
