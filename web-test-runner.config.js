import { tsImport } from 'tsx/esm/api';

/** The test runner looks for a configuration in JavaScript. */
export default (await tsImport('./web-test-runner.config.ts', import.meta.url)).default;
