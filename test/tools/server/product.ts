import type { TestRunnerPlugin } from '@web/test-runner';

/** What the tests run against: the sources, or the built module. */
export const targets = ['src', 'dist'] as const;
export type Target = (typeof targets)[number];

/** The entries of the package, with their built modules and their sources. */
const entries = [
  ['versus-elements', '/dist/versus-elements.js', '/src/index.ts'],
  ['versus-elements/without-data', '/dist/without-data.js', '/src/without-data.ts'],
  ['versus-elements/elements', '/dist/elements.js', '/src/elements.ts'],
  ['versus-elements/react', '/dist/react.js', '/src/frameworks/react.ts'],
] as const;

/**
 * Maps the entries to the target. Pages load built modules by their own paths; while the sources
 * are tested they get the sources there.
 */
export function product(target: Target): TestRunnerPlugin {
  return {
    name: 'versus-elements',
    resolveImport({ source }) {
      const [, built, sources] = entries.find(([specifier]) => specifier === source) ?? [];
      return target === 'src' ? sources : built;
    },
    serve({ path }) {
      const [, , sources] = entries.find(([, built]) => built === path) ?? [];
      if (target === 'dist' || !sources) return undefined;
      const body = `import '/test/tools/helpers/quiet-lit.ts'; export * from '${sources}';`;
      return { body, type: 'js' };
    },
  };
}
