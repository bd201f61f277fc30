import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const folders = {
  forNode: ['test/model'],
  /** In Node, too: what they test is the built module. */
  forPackage: ['test/package'],
  forBrowsers: ['test/shared', 'test/elements', 'test/pages'],
};

export type TestFiles = Readonly<Record<keyof typeof folders, string[]>>;

/** `*` is any part of a name, `**` any folders; a path without them also stands for a part of it. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))
    .replaceAll('?', '[^/]');
  return new RegExp(pattern.includes('*') ? `^${source}$` : source);
}

function listTests(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file).split(sep).join('/'))
    .sort();
}

/** The test files whose path matches one of the patterns, or all. */
export function findTests(patterns: readonly string[]): TestFiles {
  const expressions = patterns.map((pattern) => toExpression(pattern.replace(/^\.\//, '')));
  const select = (names: readonly string[]): string[] =>
    names
      .flatMap(listTests)
      .filter((file) => expressions.length === 0 || expressions.some((test) => test.test(file)));
  return {
    forNode: select(folders.forNode),
    forPackage: select(folders.forPackage),
    forBrowsers: select(folders.forBrowsers),
  };
}
