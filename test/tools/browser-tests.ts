import { startTestRunner } from '@web/test-runner';
import { testRunnerConfig, type BrowserRun } from '../../web-test-runner.config.js';
import { sum, type Counts } from './counts.js';
import { print } from './print.js';
import { countsOf, type FileReport } from './report.js';

/** Runs these test files in one engine. */
export async function runBrowserTests(run: Omit<BrowserRun, 'onReport'>): Promise<Counts> {
  const reports: FileReport[] = [];
  const config = await testRunnerConfig({ ...run, onReport: (report) => reports.push(report) });
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error(`The test runner did not start for ${run.engine}.`);
  await new Promise((resolve) => {
    runner.on('stopped', resolve);
  });
  const missing = run.files.length - reports.length;
  if (missing > 0) print(`  ✗ ${missing} test files did not run.`);
  return sum([...reports.map(countsOf), { passed: 0, failed: missing }]);
}
