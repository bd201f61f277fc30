import type { BuildOptions } from 'rolldown';
import type { InlineConfig } from 'vite';
import type { Release } from '../src/outputs/snippet.js';
import { minifyCss } from './minify-css.js';

/** The modules with the elements. Each is a single file without imports. */
export const elementEntries = {
  'versus-elements': 'src/index.ts',
  'without-data': 'src/without-data.ts',
  elements: 'src/elements.ts',
} as const;

/** Replaces those where there is no DOM. */
export const serverEntries = {
  server: 'src/server.ts',
} as const;

/** Components for React, and types for the others, whose modules are empty. */
export const frameworkEntries = {
  preact: 'src/frameworks/preact.ts',
  react: 'src/frameworks/react.ts',
  solid: 'src/frameworks/solid.ts',
  svelte: 'src/frameworks/svelte.ts',
  vue: 'src/frameworks/vue.ts',
} as const;

/** For Node: a module for build tools, and the command-line program. */
export const nodeEntries = {
  node: 'src/command-line/node.ts',
  'command-line': 'src/command-line/main.ts',
} as const;

/** Each is a single file with everything that it needs, so that the package has no dependencies. */
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
    // Prefer a package's ES module: its CommonJS version can't always be bundled.
    resolve: { mainFields: ['module', 'main'] },
    output: { dir: 'dist', comments: false, minify: true, codeSplitting: false },
    plugins: [minifyCss()],
  };
}

/** Each is built separately: entries that are built together would share a second file. */
export function elementModule(name: keyof typeof elementEntries): InlineConfig {
  return {
    logLevel: 'warn',
    build: {
      emptyOutDir: false,
      lib: { entry: elementEntries[name], fileName: () => `${name}.js` },
    },
  };
}

/** Modules that can be built together, as they share no code. They run without a DOM. */
export const smallModules: BuildOptions = {
  input: { ...serverEntries, ...frameworkEntries },
  external: /^(react|versus-elements)\b/,
  output: { dir: 'dist', comments: false, minify: { codegen: { removeWhitespace: true } } },
  onLog(level, log, handle) {
    // Ignore the warning about 'use client', which is in the right place: at the top of an entry.
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
  },
};
