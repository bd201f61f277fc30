/**
 * The tests in a browser. `npx wtr` runs them all in Chromium, against the sources; with `--watch`
 * again after each change, with `--files test/tabs/sync.test.ts` some of them. In the environment,
 * ENGINE can be chromium, firefox or webkit, and TARGET src or dist (the built module).
 */
import { existsSync } from 'node:fs';
import { isatty } from 'node:tty';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import getPort from 'get-port';
import { engines } from './test/tools/browsers/find-browser.js';
import { launchBrowser } from './test/tools/browsers/launch-browser.js';
import { pageCommands } from './test/tools/browsers/page-plugin.js';
import { countReporter } from './test/tools/runner/count-reporter.js';
import { GENERATED, SAME_EVERYWHERE } from './test/tools/runner/environment.js';
import { builtProbe } from './test/tools/server/built-probe.js';
import { networkFaults } from './test/tools/server/faults.js';
import { pages } from './test/tools/server/pages.js';
import { product, targets } from './test/tools/server/product.js';
import { reactModule } from './test/tools/server/react.js';

function choose<Value extends string>(
  variable: string,
  known: readonly [Value, ...Value[]],
): Value {
  const given = process.env[variable] ?? known[0];
  const value = known.find((each) => each === given);
  if (value === undefined) {
    throw new Error(`${variable} is ${given}; it can be ${known.join(', ')}.`);
  }
  return value;
}

const engine = choose('ENGINE', engines);
const target = choose('TARGET', targets);
const rootDir = import.meta.dirname;
if (target === 'dist' && !existsSync('dist/versus-elements.js')) {
  throw new Error('There is no built module: `npm run build` makes it.');
}

Object.assign(process.env, SAME_EVERYWHERE);
const browser = await launchBrowser(engine);

const config: TestRunnerConfig = {
  rootDir,
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  port: await getPort(),
  browsers: [browser.launcher],
  // Pages in the background are throttled: one after another is both faster and steadier.
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '60000' } },
  // Without a terminal each step of the progress would be lines of its own.
  reporters: [defaultReporter({ reportTestProgress: isatty(process.stdout.fd) }), countReporter()],
  nodeResolve: true,
  middleware: [networkFaults, pages(rootDir)],
  plugins: [
    product(target),
    builtProbe(),
    reactModule(),
    // With this target, imports `with { type: 'json' }` are left to the browser.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}/tsconfig.json` }),
    pageCommands(browser),
  ],
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en" data-engine="${engine}" data-target="${target}" data-generated="${GENERATED}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Tests</title>
      </head>
      <body>
        <script type="module" src="/test/tools/helpers/quiet-lit.ts"></script>
        <script type="module" src="/test/tools/helpers/uncaught.ts"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};

export default config;
