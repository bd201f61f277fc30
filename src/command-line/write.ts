import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure, reasonOf } from './failure.js';

/** Writes to a file or to standard output. A file is replaced as a whole, or left as it was. */
export async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return print(text);
  try {
    const existing = await stat(file).catch(() => undefined);
    // A device such as /dev/stdout must not be replaced.
    if (existing && !existing.isFile()) await writeFile(file, text);
    else await replace(await realPath(file), text);
  } catch (error) {
    throw new Failure(
      `${file} can’t be written: ${reasonOf(error)}. Check that its folder exists, and that you may ` +
        'write there.',
    );
  }
}

/** The input is the author's work, so the output must not replace it. */
export async function refuseToOverwrite(
  inputs: readonly string[],
  out: string | undefined,
): Promise<void> {
  if (out === undefined) return;
  const output = await realPath(out);
  const paths = await Promise.all(inputs.map(realPath));
  if (paths.includes(output)) {
    throw new Failure(`${out} is what is read. Name another file to write to.`);
  }
}

async function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}

async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    // If this fails as well, the first error is the one to report.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function print(text: string): Promise<void> {
  process.stdout.once('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // The reader of a pipe, such as `head`, may have closed it already.
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error);
      else resolve();
    });
  });
}
