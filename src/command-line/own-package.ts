import { readFile } from 'node:fs/promises';

/** The package that this file is published in, beside `dist`. */
async function readOwn(path: string): Promise<Buffer> {
  return readFile(new URL(`../${path}`, import.meta.url));
}

export async function ownVersion(): Promise<string> {
  const { version } = JSON.parse((await readOwn('package.json')).toString()) as { version: string };
  return version;
}

export async function ownModule(): Promise<Buffer> {
  return readOwn('dist/versus-elements.js');
}

export async function ownSchema(): Promise<string> {
  return (await readOwn('data/comparison.schema.json')).toString();
}
