import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'vite';

const PATH = '/built/lit-probe.js';
const ENTRY = 'test/package/lit/lit-probe.ts';

/** As `npm run build` does: with the same plugins and options. */
async function buildProbe(): Promise<string> {
  const lib = { entry: ENTRY, formats: ['es' as const], fileName: 'lit-probe' };
  const result = await build({ logLevel: 'error', build: { write: false, lib } });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const [chunk] = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  if (!chunk || !('code' in chunk)) throw new Error('Vite has built no probe.');
  return chunk.code;
}

/** Serves an element that is built together with the module's sources, anew for each page. */
export function builtProbe(): TestRunnerPlugin {
  return {
    name: 'built-probe',
    serve: async ({ path }) =>
      path === PATH ? { body: await buildProbe(), type: 'js' } : undefined,
  };
}
