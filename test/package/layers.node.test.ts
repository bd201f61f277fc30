import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';

const DOM_FREE_FILE = 'src/evidence/model.ts';
const CAPABILITY_FILE = 'src/page/render-queue.ts';
const ELEMENT_FILE = 'src/elements/table/table-view.ts';

/** Each file as it is, parsed once for all programs. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler reports for a file of a project that has other content. */
function compile(project: string, file: string, text: string): string[] {
  const { config } = ts.readConfigFile(project, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(project));
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) => {
    if (resolve(path) === resolve(file)) return ts.createSourceFile(path, text, version);
    if (!sources.has(path)) sources.set(path, getSourceFile(path, version));
    return sources.get(path);
  };
  const program = ts.createProgram(fileNames, options, host);
  const source = program
    .getSourceFiles()
    .find(({ fileName }) => resolve(fileName) === resolve(file));
  assert.ok(source);
  // `npm run types` checks the rest of the project, which takes seconds.
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Compiles all lines at once, as each program takes seconds, and expects each one's message. */
function itRefuses(project: string, file: string, refused: readonly [string, RegExp][]): void {
  let messages: string;

  before(() => {
    messages = compile(project, file, refused.map(([line]) => line).join('\n')).join('\n');
  });

  for (const [line, message] of refused) {
    test(`does not compile with: ${line}`, () => {
      assert.match(messages, message);
    });
  }
}

describe('DOM-free code', () => {
  const project = 'src/dom-free/tsconfig.json';

  test('compiles as it is', () => {
    assert.deepEqual(compile(project, DOM_FREE_FILE, readFileSync(DOM_FREE_FILE, 'utf8')), []);
  });

  itRefuses(project, DOM_FREE_FILE, [
    ['export const page = location.href;', /'location'/],
    ['export const language = navigator.language;', /'navigator'/],
    ['export const image = new Image();', /'Image'/],
    ['export const home = process.env;', /'process'/],
    ['export const search = new URL("x").searchParams;', /'searchParams'/],
    ['export const find = (root: ParentNode) => root;', /'ParentNode'/],
    // It may know the DOM.
    [`export { isServer } from '../page/is-server.js';`, /is-server\.ts' is not listed/],
  ]);
});

describe('browser code', () => {
  itRefuses('src/tsconfig.json', CAPABILITY_FILE, [
    ['export const home = process.env;', /Cannot find name 'process'/],
    ['export const bytes = Buffer.from("a");', /Cannot find name 'Buffer'/],
    ['describe("a suite", () => undefined);', /Cannot find name 'describe'/],
  ]);
});

describe('the fields of a dataset', () => {
  const file = 'src/dataset/schema-descriptions.ts';
  const text = readFileSync(file, 'utf8');
  const line = '      takeaway:';

  for (const [what, changed, message] of [
    ['without its description', text.replace(/\n {6}takeaway:.*/, ''), /'takeaway' is missing/],
    ['that is gone', text.replace(line, `      gone: '',\n${line}`), /'gone' does not exist/],
  ] as const) {
    test(`do not compile with one ${what}`, () => {
      assert.notEqual(changed, text);
      assert.match(compile('src/dom-free/tsconfig.json', file, changed).join('\n'), message);
    });
  }
});

describe('imports', () => {
  let eslint: ESLint;

  before(() => {
    eslint = new ESLint({
      ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
      // That rule needs no types, which take seconds.
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    });
  });

  async function lint(file: string, line: string): Promise<(string | null)[]> {
    assert.ok(existsSync(file), file);
    const [result] = await eslint.lintText(line, { filePath: file });
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  }

  for (const [file, line] of [
    [DOM_FREE_FILE, `import { html } from 'lit';`],
    [DOM_FREE_FILE, `import { guard } from 'lit/directives/guard.js';`],
    [DOM_FREE_FILE, `import { readFile } from 'node:fs';`],
    [DOM_FREE_FILE, `import type { Context } from '../elements/context.js';`],
    [CAPABILITY_FILE, `import { VersusTable } from '../elements/table/versus-table.js';`],
    [CAPABILITY_FILE, `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
    [ELEMENT_FILE, `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
  ] as const) {
    test(`${file} can't have: ${line}`, async () => {
      assert.deepEqual(await lint(file, line), ['no-restricted-imports']);
    });
  }

  for (const [file, line] of [
    [DOM_FREE_FILE, `import { own } from '../dataset/own.js';`],
    [CAPABILITY_FILE, `import { html } from 'lit';`],
    [ELEMENT_FILE, `import { VersusElement } from '../versus-element.js';`],
  ] as const) {
    test(`${file} may have: ${line}`, async () => {
      assert.deepEqual(await lint(file, line), []);
    });
  }
});
