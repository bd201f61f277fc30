import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface TestFiles {
  /** They end in `.node.test.ts`. */
  readonly forNode: string[];
  /** In Node, too: what they test is the built module. */
  readonly forPackage: string[];
  readonly forBrowsers: string[];
}

const FOLDER = 'test';

/** `*` is any part of a name, `**` any folders; a path without them also stands for a part of it. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))
    .replaceAll('?', '[^/]');
  return new RegExp(pattern.includes('*') ? `^${source}$` : source);
}

function listTests(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(FOLDER, file).split(sep).join('/'))
    .sort();
}

/** The test files whose path matches one of the patterns, or all. */
export function findTests(patterns: readonly string[]): TestFiles {
  const expressions = patterns.map((pattern) => toExpression(pattern.replace(/^\.\//, '')));
  const files = listTests().filter(
    (file) => expressions.length === 0 || expressions.some((test) => test.test(file)),
  );
  const isForNode = (file: string): boolean => file.endsWith('.node.test.ts');
  const isForPackage = (file: string): boolean => file.startsWith(`${FOLDER}/package/`);
  return {
    forNode: files.filter((file) => isForNode(file) && !isForPackage(file)),
    forPackage: files.filter(isForPackage),
    forBrowsers: files.filter((file) => !isForNode(file)),
  };
}
