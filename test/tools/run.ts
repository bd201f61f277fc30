/**
 * `npm test`: the tests of Node and of the browsers, against the sources and against the built
 * module. Its last line is `N passed, N failed`.
 *
 *   npm test -- --browser firefox --target src --files 'test/elements/**'
 */
import { spawnSync } from 'node:child_process';
import { runBrowserTests } from './browser-tests.js';
import { describeCounts, sum, type Counts } from './counts.js';
import { runNodeTests } from './node-tests.js';
import { readOptions } from './options.js';
import { print } from './print.js';
import { findTests } from './test-files.js';

const oneFailed: Counts = { passed: 0, failed: 1 };
const results: Counts[] = [];

/** A step that breaks off is one failure; the others still run. */
async function step(title: string, run: () => Promise<Counts> | Counts): Promise<Counts> {
  print(`\n${title}`);
  const start = performance.now();
  const counts = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => {
      print(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
      return oneFailed;
    });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`  ${describeCounts(counts)} in ${seconds} s`);
  results.push(counts);
  return counts;
}

function build(): Counts {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return { passed: 0, failed: 0 };
  print(stdout);
  throw new Error('`npm run build` failed.');
}

// The same dates and words on every machine.
Object.assign(process.env, { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'en' });

const { browsers, targets, patterns } = readOptions(process.argv.slice(2));
const { forNode, forPackage, forBrowsers } = findTests(patterns);
const needsBuild = forPackage.length > 0 || (forBrowsers.length > 0 && targets.includes('dist'));
const isBuilt = !needsBuild || (await step('Build', build)).failed === 0;

const nodeFiles = isBuilt ? [...forNode, ...forPackage] : forNode;
if (nodeFiles.length > 0) await step('Tests in Node', () => runNodeTests(nodeFiles));

for (const engine of forBrowsers.length > 0 ? browsers : []) {
  for (const target of targets) {
    if (target === 'dist' && !isBuilt) continue;
    const against = target === 'src' ? 'the sources' : 'the built module';
    await step(`Tests in ${engine}, against ${against}`, () =>
      runBrowserTests({ engine, target, files: forBrowsers }),
    );
  }
}

const total = sum(results);
const hasRun = total.passed + total.failed > 0;
if (!hasRun) print(`\nNo test file matches ${patterns.join(' ')}`);
print(`\n${describeCounts(hasRun ? total : oneFailed)}`);
process.exit(hasRun && total.failed === 0 ? 0 : 1);
