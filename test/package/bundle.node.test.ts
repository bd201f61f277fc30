import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function nodesOf(node: Node): Node[] {
  const isNode = (value: unknown): value is Node =>
    typeof value === 'object' && value !== null && 'type' in value;
  return [node, ...Object.values(node).flat().filter(isNode).flatMap(nodesOf)];
}

for (const name of ['versus-elements', 'without-data', 'elements']) {
  const file = `dist/${name}.js`;
  const code = readFileSync(file, 'utf8');
  const nodes = nodesOf(parseSync(file, code).program as unknown as Node);
  const find = (pattern: RegExp) => [...code.matchAll(pattern)].map(([text]) => text);

  describe(`the built module ${name}.js`, () => {
    it('is a module that Node can parse', () => {
      const { status, stderr } = spawnSync(process.execPath, ['--check', file], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });

    it('defines nothing and logs nothing without a DOM', () => {
      const load = `await import('./${file}'); console.log('loaded');`;
      const worker = `new Worker('./${file}', { execArgv: [] }).on('exit', (code) => console.log('ended', code));`;
      const script = `import { Worker } from 'node:worker_threads'; ${load} ${worker}`;
      const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
      });
      assert.equal(stdout + stderr, 'loaded\nended 0\n');
    });

    it('imports nothing and loads no second file', () => {
      const isImport = ({ type, source }: Node) =>
        type.startsWith('Import') || (type.startsWith('Export') && Boolean(source));
      assert.deepEqual(nodes.filter(isImport), []);
    });

    it('has one Trusted Types policy, its own', () => {
      assert.deepEqual(find(/createPolicy\([^,]*/g), ['createPolicy(`versus-elements`']);
      assert.ok(!code.includes('lit-html'));
    });

    it('turns no text into scripts or styles', () => {
      const isCompiler = ({ type, name }: Node) =>
        type === 'Identifier' && (name === 'eval' || name === 'Function');
      assert.deepEqual(nodes.filter(isCompiler), []);
      assert.deepEqual(
        find(/unsafeHTML|setHTMLUnsafe|insertAdjacentHTML|outerHTML|document\.write/g),
        [],
      );
      assert.deepEqual(find(/<style>|\sstyle=|on(?:click|load|error)=/g), []);
    });

    it('creates a style element in one place only: Lit’s, for engines without adoptedStyleSheets', () => {
      const [only, ...others] = find(/.{140}createElement\([`"']style.{80}/gs);
      assert.deepEqual(others, []);
      assert.match(only ?? '', /adoptedStyleSheets=.*litNonce/s);
    });

    it('parses HTML in one place only: Lit’s, for its templates', () => {
      const [only, ...others] = find(/.{60}\.innerHTML.{40}/gs);
      assert.deepEqual(others, []);
      assert.match(only ?? '', /createElement\([`"']template[`"']\)/);
    });

    it('only writes failures of elements to the console', () => {
      assert.deepEqual(find(/console\.\w+/g), ['console.error']);
    });

    it('exports the elements, the events and the error', () => {
      const [names = ''] = find(/export\{[^}]*\}/g);
      assert.deepEqual([...names.matchAll(/\w+(?=[,}])/g)].map(String).toSorted(), [
        'DatasetError',
        'VersusChangeEvent',
        'VersusChangedEvent',
        'VersusCode',
        'VersusComparison',
        'VersusCriteria',
        'VersusErrorEvent',
        'VersusLoadEvent',
        'VersusTable',
        'defineComparison',
      ]);
    });

    it('has a source map of its sources', () => {
      assert.match(code, new RegExp(`\\n//# sourceMappingURL=${name}\\.js\\.map\\s*$`));
      const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as {
        sources: string[];
        sourcesContent: (string | null)[];
      };
      assert.ok(map.sources.includes('../src/elements/comparison/versus-comparison.ts'));
      assert.equal(map.sourcesContent.length, map.sources.length);
      assert.ok(map.sourcesContent.every((text) => text !== null));
    });
  });
}
