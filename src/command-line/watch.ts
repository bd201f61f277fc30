import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** How long to wait after a change, in milliseconds: editors write a file in several steps. */
const DEBOUNCE = 100;

/**
 * Runs something now, and again whenever one of the files changes, until the program ends. Watches
 * the folders, since many editors replace a file instead of writing to it.
 */
export async function runAndWatch(
  files: readonly string[],
  run: () => Promise<void>,
): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let last = run();
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const names = files.filter((file) => dirname(file) === folder).map((file) => basename(file));
    watch(folder, (_event, name) => {
      if (name === null || !names.includes(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(run);
      }, DEBOUNCE);
    });
  }
  return new Promise<never>(() => undefined);
}
