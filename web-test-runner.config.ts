import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { browserReporter } from './test/tools/browser-reporter.js';
import type { Engine } from './test/tools/find-browser.js';
import { findFreePort } from './test/tools/free-port.js';
import { launchBrowser } from './test/tools/launch-browser.js';
import { pageCommands } from './test/tools/page-plugin.js';
import type { FileReport } from './test/tools/report.js';
import { serverLog } from './test/tools/server-log.js';
import { networkFaults } from './test/tools/server/faults.js';
import { pages } from './test/tools/server/pages.js';
import { product, type Target } from './test/tools/server/product.js';
import { otherVersions } from './test/tools/server/versions.js';

export interface BrowserRun {
  readonly engine: Engine;
  readonly target: Target;
  readonly files: string[];
  readonly onReport: (report: FileReport) => void;
}

/** What `npm test` gives to the test runner for one engine and one target. */
export async function testRunnerConfig(run: BrowserRun): Promise<TestRunnerConfig> {
  const { engine, target, files, onReport } = run;
  const rootDir = process.cwd();
  const browser = await launchBrowser(engine);
  return {
    rootDir,
    files,
    port: await findFreePort(),
    browsers: [browser.launcher],
    // Pages in the background are throttled: one after another is both faster and steadier.
    concurrency: 1,
    testsFinishTimeout: 300_000,
    testFramework: { config: { timeout: '30000' } },
    reporters: [browserReporter(onReport)],
    logger: serverLog,
    staticLogging: true,
    nodeResolve: true,
    middleware: [networkFaults, pages(rootDir)],
    plugins: [
      product(target),
      otherVersions(),
      // With this target, imports `with { type: 'json' }` are left to the browser.
      esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}/tsconfig.json` }),
      pageCommands(browser),
    ],
    testRunnerHtml: (framework) => `<!doctype html>
      <html lang="en" data-engine="${engine}" data-target="${target}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width">
          <title>Tests</title>
        </head>
        <body>
          <script type="module" src="/test/tools/browser/quiet-lit.ts"></script>
          <script type="module" src="/test/tools/browser/uncaught.ts"></script>
          <script type="module" src="${framework}"></script>
        </body>
      </html>`,
  };
}
