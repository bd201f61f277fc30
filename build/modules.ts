import type { BuildOptions } from 'rolldown';
import type { InlineConfig } from 'vite';
import type { Release } from '../src/outputs/snippet.js';

/** The modules with the elements. Each is one file that imports nothing. */
export const elementEntries = {
  'versus-elements': 'src/index.ts',
  'without-data': 'src/without-data.ts',
  elements: 'src/elements.ts',
} as const;

/** What stands for those where there is no DOM. */
export const serverEntries = {
  server: 'src/server.ts',
} as const;

/** Components for React, and types for the others: their modules are empty. */
export const frameworkEntries = {
  preact: 'src/frameworks/preact.ts',
  react: 'src/frameworks/react.ts',
  solid: 'src/frameworks/solid.ts',
  svelte: 'src/frameworks/svelte.ts',
  vue: 'src/frameworks/vue.ts',
} as const;

/** What is for Node: a module for build tools, and the program. */
export const nodeEntries = {
  node: 'src/command-line/node.ts',
  'command-line': 'src/command-line/main.ts',
} as const;

/** Each is one file with all that it needs, so that a package with it installs no other. */
export function nodeModule(name: keyof typeof nodeEntries, release: Release): BuildOptions {
  return {
    transform: {
      define: {
        VERSION: JSON.stringify(release.version),
        INTEGRITY: JSON.stringify(release.integrity),
      },
    },
    input: { [name]: nodeEntries[name] },
    platform: 'node',
    // Where a package has both, its module: what it has for `require` can't always be bundled.
    resolve: { mainFields: ['module', 'main'] },
    output: { dir: 'dist', comments: false, minify: true, codeSplitting: false },
  };
}

/** Each is built alone: entries that are built together share a second file. */
export function elementModule(name: keyof typeof elementEntries): InlineConfig {
  return {
    logLevel: 'warn',
    build: {
      emptyOutDir: false,
      lib: { entry: elementEntries[name], fileName: () => `${name}.js` },
    },
  };
}

/** They share nothing, and touch no DOM when they are imported. */
export const smallModules: BuildOptions = {
  input: { ...serverEntries, ...frameworkEntries },
  external: /^(react|versus-elements)\b/,
  output: { dir: 'dist', comments: false, minify: { codegen: { removeWhitespace: true } } },
  onLog(level, log, handle) {
    // 'use client' is where it has to be: first, in an entry.
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
  },
};
