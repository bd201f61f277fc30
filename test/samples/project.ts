import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SampleFile } from '../../src/dataset/types.js';
import { textOf } from './digest.js';
import { packages } from './manifest.js';

const scaffolding = new URL('scaffolding/', import.meta.url);

/**
 * Sets a sample up in a temporary folder: the hidden scaffolding of its alternative, then that of
 * the sample itself, then the files exactly as the reader sees them. Calls `use` with the folder
 * and removes it afterwards.
 */
export async function withProject<T>(
  alternative: string,
  sample: string,
  files: readonly SampleFile[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'versus-samples-'));
  try {
    for (const part of ['project', sample]) {
      await cp(new URL(`${alternative}/${part}/`, scaffolding), folder, { recursive: true });
    }
    for (const file of files) await place(file, join(folder, packages[alternative] ?? ''));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function place(file: SampleFile, folder: string): Promise<void> {
  const path = join(folder, file.name);
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new Error(`${file.name} would replace a file that is there already.`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${textOf(file)}\n`);
}
