import { resolve } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Plugin } from 'rolldown';

/** A place in a source file that another version has otherwise. */
type Edit = readonly [file: string, from: string, to: string];

/** What all versions have in common with this one: a policy of their own, created when needed. */
const ownPolicy: Edit = [
  '/lit-html/lit-html.js',
  'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
  'e=s&&{createHTML(t){return(this.p??=s.createPolicy("versus-elements",{createHTML:t=>t})).createHTML(t)}}',
];

const versions: Readonly<Record<string, readonly Edit[]>> = {
  /** Knows no code samples. */
  '/versions/older.js': [
    ownPolicy,
    ['/src/define.ts', `'versus-code': VersusCode,`, ''],
    [
      '/src/elements/comparison/comparison-view.ts',
      'if (!context.comparison.samples?.length) return undefined;',
      'return undefined;',
    ],
  ],
  /** Has a fifth tag. */
  '/versions/newer.js': [
    ownPolicy,
    [
      '/src/define.ts',
      'const elements = {',
      `const elements = { 'versus-extra': class extends VersusTable {},`,
    ],
  ],
};

function applied(edits: readonly Edit[]): Plugin {
  const waiting = new Set(edits);
  return {
    name: 'another-version',
    transform(source, id) {
      let code = source;
      for (const edit of edits.filter(([file]) => id.endsWith(file))) {
        const [, from, to] = edit;
        if (code.split(from).length !== 2) this.error(`There is not one ${from}\nin ${id}.`);
        code = code.replace(from, to);
        waiting.delete(edit);
      }
      return { code, map: null };
    },
    buildEnd() {
      for (const [file] of waiting) this.error(`No ${file} is part of the module.`);
    },
  };
}

/** Bundled with all of Lit, whatever the module of today leaves out of it. */
async function bundle(edits: readonly Edit[]): Promise<string> {
  const { output } = await build({
    input: resolve('src/index.ts'),
    platform: 'browser',
    plugins: [applied(edits)],
    write: false,
  });
  return output[0].code;
}

const bundles = new Map<string, Promise<string>>();

/** Serves other versions of the module, made of its sources when the first page asks for them. */
export function otherVersions(): TestRunnerPlugin {
  return {
    name: 'other-versions',
    async serve({ path }) {
      const edits = versions[path];
      if (!edits) return undefined;
      const body = bundles.get(path) ?? bundle(edits);
      bundles.set(path, body);
      return { body: await body, type: 'js' };
    },
  };
}
