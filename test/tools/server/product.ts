import type { TestRunnerPlugin } from '@web/test-runner';

/** What the tests run against: the sources, or the built module. */
export const targets = ['src', 'dist'] as const;
export type Target = (typeof targets)[number];

const BUILT_MODULE = '/dist/versus-elements.js';
const modules: Readonly<Record<Target, string>> = { src: '/src/index.ts', dist: BUILT_MODULE };

/**
 * Maps `versus-elements` to the target. Pages load the built module by its own path; while the
 * sources are tested they get the sources there.
 */
export function product(target: Target): TestRunnerPlugin {
  return {
    name: 'versus-elements',
    resolveImport: ({ source }) => (source === 'versus-elements' ? modules[target] : undefined),
    serve({ path }) {
      if (target === 'dist' || path !== BUILT_MODULE) return undefined;
      const body = `import '/test/tools/helpers/quiet-lit.ts'; export * from '${modules.src}';`;
      return { body, type: 'js' };
    },
  };
}
