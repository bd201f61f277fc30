import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/**
 * Writes generated files, formatted by Prettier. With `--check` on the command line, it writes
 * nothing, and fails if any of them is stale.
 */
export async function writeOrCheck(
  command: string,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, source] of Object.entries(outputs)) {
    const text = await format(source, { ...(await resolveConfig(path)), filepath: path });
    if (!process.argv.includes('--check')) {
      await writeFile(path, text);
    } else if ((await readFile(path, 'utf8')) !== text) {
      console.error(`${path} is stale. Run "${command}" and commit the result.`);
      process.exitCode = 1;
    }
  }
}
