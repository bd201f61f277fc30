import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Failure } from './failure.js';

/** Writes to a file or to standard output. A file is replaced as a whole, or left as it was. */
export async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.once('error', () => undefined);
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(text, (error) => {
        // The reader of a pipe may have seen enough, such as `head`.
        if (error && !('code' in error && error.code === 'EPIPE')) reject(error);
        else resolve();
      });
    });
    return;
  }
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Failure(`${file} can’t be written. ${String(error)}`);
  }
}
