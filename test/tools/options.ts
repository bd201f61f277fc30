import { parseArgs } from 'node:util';
import { engines, type Engine } from './find-browser.js';
import { targets, type Target } from './server/product.js';

export interface Options {
  readonly browsers: readonly Engine[];
  readonly targets: readonly Target[];
  /** Of the paths of test files; none means all files. */
  readonly patterns: readonly string[];
}

function choose<Value extends string>(
  option: string,
  known: readonly Value[],
  given: readonly string[] | undefined,
  usual: readonly Value[],
): readonly Value[] {
  const unknown = given?.find((name) => !known.some((value) => value === name));
  if (unknown !== undefined) {
    throw new Error(`--${option} is ${unknown}; it can be ${known.join(', ')}.`);
  }
  return given ? known.filter((value) => given.includes(value)) : usual;
}

export function readOptions(words: string[]): Options {
  const { values, positionals } = parseArgs({
    args: words,
    // A shell may have made several paths of the pattern.
    allowPositionals: true,
    options: {
      browser: { type: 'string', multiple: true },
      target: { type: 'string', multiple: true },
      files: { type: 'string', multiple: true },
    },
  });
  return {
    browsers: choose('browser', engines, values.browser, ['chromium']),
    targets: choose('target', targets, values.target, targets),
    patterns: [...(values.files ?? []), ...positionals],
  };
}
