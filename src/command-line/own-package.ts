import { readFile } from 'node:fs/promises';

/** The published JSON Schema, from the package that has the program in its `dist`. */
export async function ownSchema(): Promise<string> {
  return readFile(new URL('../data/comparison.schema.json', import.meta.url), 'utf8');
}
