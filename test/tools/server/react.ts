import { resolve } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'rolldown';

const PATH = '/test/tools/helpers/react.js';

let bundle: Promise<string> | undefined;

/** React is made of CommonJS modules, which no browser loads: it is served as one module. */
export function reactModule(): TestRunnerPlugin {
  return {
    name: 'react-module',
    resolveImport: ({ source }) =>
      ['react', 'react-dom', 'react-dom/client'].includes(source) ? PATH : undefined,
    async serve({ path }) {
      if (path !== PATH) return undefined;
      bundle ??= bundleReact();
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundleReact(): Promise<string> {
  const { output } = await build({
    input: resolve('test/tools/helpers/react-exports.ts'),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"development"' } },
    write: false,
  });
  return output[0].code;
}
