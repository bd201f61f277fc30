/**
 * The browser tests. `npx wtr` runs all of them in Chromium, against the sources; `--watch` reruns
 * them after each change, and `--files test/tabs/sync.test.ts` selects some. The environment variable
 * ENGINE can be chromium, firefox or webkit, and TARGET can be src or dist (the built module).
 * SCREEN_READER=off spares Chromium what it does for a screen reader.
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
import { GENERATED, HAS_SCREEN_READER, SAME_EVERYWHERE } from './test/tools/runner/environment.js';
import { builtProbe } from './test/tools/server/built-probe.js';
import { networkFaults } from './test/tools/server/faults.js';
import { pages } from './test/tools/server/pages.js';
import { prerenderedPages } from './test/tools/server/prerendered.js';
import { product, targets } from './test/tools/server/product.js';
import { reactModule } from './test/tools/server/react.js';

function choose<Value extends string>(
  variable: string,
  known: readonly [Value, ...Value[]],
): Value {
  const given = process.env[variable] ?? known[0];
  const value = known.find((each) => each === given);
  if (value === undefined) {
    throw new Error(`${variable} is "${given}". Set it to one of ${known.join(', ')}.`);
  }
  return value;
}

const engine = choose('ENGINE', engines);
const target = choose('TARGET', targets);
const rootDir = import.meta.dirname;
if (target === 'dist' && !existsSync('dist/versus-elements.js')) {
  throw new Error('There is no built module. Run `npm run build` first.');
}

Object.assign(process.env, SAME_EVERYWHERE);
const browser = await launchBrowser(engine, HAS_SCREEN_READER);

const config: TestRunnerConfig = {
  rootDir,
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  port: await getPort(),
  browsers: [browser.launcher],
  // Background pages are throttled, so running one at a time is both faster and more reliable.
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '60000' } },
  // Without a terminal, each progress update would be printed anew.
  reporters: [defaultReporter({ reportTestProgress: isatty(process.stdout.fd) }), countReporter()],
  nodeResolve: true,
  middleware: [networkFaults, prerenderedPages, pages(rootDir)],
  plugins: [
    product(target),
    builtProbe(),
    reactModule(),
    // This target leaves imports `with { type: 'json' }` to the browser.
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
