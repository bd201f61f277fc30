import type { TestRunnerPlugin } from '@web/test-runner';
import { bundle } from '../bundle.js';

const PATH = '/built/lit-probe.js';
const ENTRY = 'test/package/lit/lit-probe.ts';

/** As `npm run build` does: with the same plugins and options. */
async function buildProbe(): Promise<string> {
  return (await bundle({ build: { lib: { entry: ENTRY } } })).code;
}

/** Serves an element that is built together with the module's sources, anew for each page. */
export function builtProbe(): TestRunnerPlugin {
  return {
    name: 'built-probe',
    serve: async ({ path }) =>
      path === PATH ? { body: await buildProbe(), type: 'js' } : undefined,
  };
}
