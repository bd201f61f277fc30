import { createHash } from 'node:crypto';
import type { SampleFile } from '../../src/dataset/types.js';

/** The code of a file as the reader copies it. */
export function textOf({ code }: SampleFile): string {
  return typeof code === 'string' ? code : code.join('\n');
}

/**
 * Tells whether code is still the code that ran: another name or another character gives another
 * digest, but for one in 16 million. It is short because it stands in the bundled dataset.
 */
export function digestOf(files: readonly SampleFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.name}\0${textOf(file)}\0`);
  return hash.digest('hex').slice(0, 6);
}
