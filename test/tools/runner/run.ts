/**
 * `npm test`: the tests of Node and those of the browsers, against the built module. Its last line
 * is `N passed, N failed`.
 *
 *   npm test -- --browser firefox --target src --files test/elements/
 *
 * Each option can be given more than once. `--files` is a part of the paths of test files. Those
 * called `*.ci.test.ts` take long: they run with `--all`, as in CI, or if `--files` chooses them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { type Counts, describeCounts, sum } from './counts.js';
import { SAME_EVERYWHERE } from './environment.js';
import { testInNode } from './node-tests.js';

const { values, positionals } = parseArgs({
  // A shell may have made several paths of a pattern.
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium'] },
    target: { type: 'string', multiple: true, default: ['dist'] },
    files: { type: 'string', multiple: true, default: [] },
    all: { type: 'boolean', default: false },
  },
});
const parts = [...values.files, ...positionals];
const files = globSync('test/**/*.test.ts')
  .filter((file) => {
    if (parts.length > 0) return parts.some((part) => file.includes(part));
    return values.all || !/\.ci\.(node\.)?test\.ts$/.test(file);
  })
  .sort();
const nodeFiles = files.filter((file) => file.endsWith('.node.test.ts'));
const browserFiles = files.filter((file) => !file.endsWith('.node.test.ts'));
const needsBuild =
  nodeFiles.some((file) => /^test\/(command-line|package)\//.test(file)) ||
  (browserFiles.length > 0 && values.target.includes('dist'));

interface Outcome {
  readonly counts: Counts;
  /** The test files during which the browser crashed. */
  readonly crashedFiles: readonly string[];
}

/** As the test runner tells of it. */
const crash = /^✗ (\S+): Tests were interrupted because the browser disconnected\.$/gm;

/** What a command counts in its last line; one that fails without telling of it has one failure. */
async function step(title: string, command: string, environment = {}): Promise<Outcome> {
  console.log(`\n${title}`);
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    output += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  const [, passed, failed] = /(\d+) passed, (\d+) failed\n$/.exec(output) ?? [];
  const counts = { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
  const crashedFiles = [...output.matchAll(crash)].flatMap(([, file]) => file ?? []);
  if (status === 0 || counts.failed > 0) return { counts, crashedFiles };
  console.log(`✗ ${title}: ended with status ${status ?? 'of a signal'}, and tells of no failure`);
  return { counts: { ...counts, failed: 1 }, crashedFiles };
}

/**
 * Files during which the browser crashed are tested once more: WebKitGTK has, in runs that passed
 * when they were repeated. What makes it crash every time still fails.
 */
async function testInBrowser(
  title: string,
  files: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Counts> {
  const { counts, crashedFiles } = await step(title, `wtr ${files.join(' ')}`, environment);
  if (crashedFiles.length === 0) return counts;
  const again = await step(
    `Once more, after a crash: ${crashedFiles.join(', ')}`,
    `wtr ${crashedFiles.join(' ')}`,
    environment,
  );
  return sum([{ ...counts, failed: counts.failed - crashedFiles.length }, again.counts]);
}

interface Shard {
  readonly files: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Two browsers at once, each with half of the files, use the time in which tests wait; a third one
 * has what a screen reader asks for. Firefox and WebKit share the focus of a screen, so there is one
 * of them at a time.
 */
function shardsFor(engine: string): Shard[] {
  if (engine !== 'chromium') return [{ files: browserFiles }];
  const isRead = (file: string) => file.endsWith('.screen-reader.test.ts');
  const silent = browserFiles.filter((file) => !isRead(file));
  const halves = [0, 1].map((half) => silent.filter((_, index) => index % 2 === half));
  const shards: Shard[] = [
    ...halves.map((files) => ({ files, environment: { SCREEN_READER: 'off' } })),
    { files: browserFiles.filter(isRead) },
  ];
  return shards.filter(({ files }) => files.length > 0);
}

/** One engine and target after another. */
async function testInBrowsers(): Promise<Counts[]> {
  const results: Counts[] = [];
  for (const engine of values.browser) {
    for (const target of values.target) {
      const tested = target === 'src' ? 'the sources' : 'the built module';
      const steps = shardsFor(engine).map(({ files, environment }) =>
        testInBrowser(`${files.length} test files in ${engine}, against ${tested}`, files, {
          ENGINE: engine,
          TARGET: target,
          ...environment,
        }),
      );
      results.push(...(await Promise.all(steps)));
    }
  }
  return results;
}

Object.assign(process.env, SAME_EVERYWHERE);
const results: Counts[] = [];
if (needsBuild) results.push((await step('Build', 'npm run --silent build')).counts);
if (sum(results).failed === 0) {
  // The tests in Node use the time in which those in the browsers wait.
  const [inBrowsers, inNode] = await Promise.all([
    browserFiles.length > 0 ? testInBrowsers() : [],
    nodeFiles.length > 0 ? testInNode(nodeFiles, browserFiles.length > 0 ? 1 : 2) : [],
  ]);
  results.push(...inBrowsers, ...[inNode].flat());
}
if (files.length === 0) console.log(`No path of a test file has ${parts.join(' or ')} in it.`);

const total = sum(files.length > 0 ? results : [{ passed: 0, failed: 1 }]);
console.log(`\n${describeCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
