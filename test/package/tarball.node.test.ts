import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createConsumer } from './consumer.js';

const MAX_MEGABYTES = 4;
const ELEMENT_ENTRIES = ['', '/without-data', '/elements'];
const FRAMEWORK_ENTRIES = ['/react', '/preact', '/solid', '/svelte', '/vue'];

const consumer = createConsumer();
const installed = join(consumer.folder, 'node_modules/versus-elements');
const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(installed, file)).isFile());
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
  string,
  unknown
>;

function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(targetsOf) : [];
}

const exportedNames = `
  const namesOf = async (specifier) => Object.keys(await import(specifier)).join();
`;

describe('the packed tarball', () => {
  it('contains what is published, and nothing else', () => {
    const published =
      /^(dist\/[\w.-]+\.(js|js\.map|d\.ts|json)|data\/[\w.-]+\.json|custom-elements\.json|package\.json|README\.md|LICENSE)$/;
    assert.deepEqual(
      files.filter((file) => !published.test(file)),
      [],
    );
  });

  it('contains every file that its package.json names', () => {
    const { exports, types, unpkg, jsdelivr, customElements } = manifest;
    const webTypes = manifest['web-types'];
    const named = [exports, types, unpkg, jsdelivr, customElements, webTypes].flatMap(targetsOf);
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((file) => !file.includes('*') && !existsSync(join(installed, file))),
      [],
    );
  });

  it('installs a single package of few megabytes', () => {
    const packages = readdirSync(join(consumer.folder, 'node_modules'));
    assert.deepEqual(packages.toSorted(), ['.bin', '.package-lock.json', 'versus-elements']);
    const bytes = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0);
    assert.ok(bytes < MAX_MEGABYTES * 1024 ** 2, `${bytes} bytes`);
  });

  it('needs nothing else to run', () => {
    for (const field of ['dependencies', 'optionalDependencies', 'engines']) {
      assert.equal(manifest[field], undefined, field);
    }
  });
});

describe('the entries that have the elements', () => {
  const resolveAll = (condition?: string): string[] => {
    const module = `
      const entries = ${JSON.stringify(ELEMENT_ENTRIES)};
      const resolved = entries.map((entry) => import.meta.resolve('versus-elements' + entry));
      console.log(resolved.map((url) => url.split('/').at(-1)).join(' '));
    `;
    const options = condition ? [`--conditions=${condition}`] : [];
    return consumer
      .run(module, ...options)
      .trim()
      .split(' ');
  };

  it('are the modules of the elements in a browser', () => {
    const modules = ['versus-elements.js', 'without-data.js', 'elements.js'];
    assert.deepEqual(resolveAll('browser'), modules);
  });

  for (const condition of [undefined, 'workerd', 'edge-light', 'worker']) {
    it(`are inert with the condition ${condition ?? 'node'}`, () => {
      assert.deepEqual(resolveAll(condition), ['server.js', 'server.js', 'server.js']);
    });
  }

  it('export the same names with and without a DOM', () => {
    const server = readFileSync(join(installed, 'dist/server.js'), 'utf8');
    const namesIn = (code: string): string[] =>
      [...(/export\s*\{([^}]*)\};?\s*(\/\/.*\s*)*$/.exec(code)?.[1] ?? '').matchAll(/\w+(?=,|$)/g)]
        .map(String)
        .toSorted();
    assert.ok(namesIn(server).includes('VersusTable'));
    for (const name of ['versus-elements', 'without-data', 'elements']) {
      const code = readFileSync(join(installed, `dist/${name}.js`), 'utf8');
      assert.deepEqual(namesIn(code), namesIn(server), name);
    }
  });

  const importAll = ELEMENT_ENTRIES.map((entry) => `await import('versus-elements${entry}');`);
  const inert = `
    ${importAll.join('\n')}
    const { VersusTable, VersusLoadEvent, defineComparison } = await import('versus-elements');
    class Extended extends VersusTable { size = 7; }
    const dataset = {};
    const isIdentity = defineComparison(dataset) === dataset;
  `;

  it('are inert and silent in Node', () => {
    const module = `${inert}
      console.log(new Extended().size, new VersusLoadEvent(dataset).type, isIdentity,
        'customElements' in globalThis, 'HTMLElement' in globalThis);`;
    assert.equal(consumer.run(module), '7 versus-load true false false\n');
  });

  it('are inert and silent in a worker', () => {
    const worker = JSON.stringify(`(async () => { ${inert}
      require('node:worker_threads').parentPort.postMessage(new Extended().size); })()`);
    const module = `
      import { Worker } from 'node:worker_threads';
      new Worker(${worker}, { eval: true }).on('message', (size) => console.log(size));`;
    assert.equal(consumer.run(module), '7\n');
  });

  const repository = pathToFileURL(`${process.cwd()}/`).href;
  const windows = {
    jsdom: `const { JSDOM } = await import('${repository}node_modules/jsdom/lib/api.js');
      const { window } = new JSDOM();`,
    'happy-dom': `const { Window } = await import('${repository}node_modules/happy-dom/lib/index.js');
      const window = new Window();`,
  };
  for (const [name, createWindow] of Object.entries(windows)) {
    it(`are inert and silent with the globals of ${name}`, () => {
      const module = `${createWindow}
        const { document, HTMLElement, customElements } = window;
        Object.assign(globalThis, { window, document, HTMLElement, customElements });
        ${inert}
        customElements.define('own-table', Extended);
        document.body.innerHTML = '<versus-table>In words.</versus-table><own-table></own-table>';
        console.log(document.body.textContent, document.querySelector('own-table').size,
          customElements.get('versus-table'));
        process.exit();`;
      assert.equal(consumer.run(module), 'In words. 7 undefined\n');
    });
  }
});

describe('the entries for frameworks', () => {
  before(() => {
    for (const name of ['react', 'react-dom', 'scheduler']) consumer.lend(name);
  });

  it('can all be imported in Node', () => {
    const entries = JSON.stringify(FRAMEWORK_ENTRIES);
    const module = `${exportedNames}
      for (const entry of ${entries}) console.log(entry, await namesOf('versus-elements' + entry));`;
    assert.equal(
      consumer.run(module),
      '/react VersusCode,VersusComparison,VersusCriteria,VersusTable\n' +
        '/preact \n/solid \n/svelte \n/vue \n',
    );
  });

  it('leave React’s directive first', () => {
    const code = readFileSync(join(installed, 'dist/react.js'), 'utf8');
    assert.match(code, /^"use client";/);
  });

  it('render with React on a server, and announce a comparison there', () => {
    const module = `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { VersusComparison, VersusTable } from 'versus-elements/react';
      const properties = { headingLevel: 3, className: 'wide', differencesOnly: true, onVersusLoad() {} };
      console.log(renderToString(createElement(VersusComparison, { ...properties, comparison: {} }, 'Tea')));
      console.log(renderToString(createElement(VersusTable, { src: '/tea.json' })));`;
    assert.equal(
      consumer.run(module),
      '<versus-comparison class="wide" heading-level="3" differences-only="" comparison="">Tea</versus-comparison>\n' +
        '<versus-table src="/tea.json"></versus-table>\n',
    );
  });
});

describe('the data', () => {
  it('can be imported', () => {
    const module = `
      import manifest from 'versus-elements/custom-elements.json' with { type: 'json' };
      import schema from 'versus-elements/data/comparison.schema.json' with { type: 'json' };
      import dataset from 'versus-elements/data/jpa-vs-jdbc.json' with { type: 'json' };
      import published from 'versus-elements/package.json' with { type: 'json' };
      console.log(manifest.schemaVersion, schema.title, dataset.id, published.name);`;
    assert.equal(
      consumer.run(module, '--no-warnings'),
      '2.1.0 Comparison jpa-vs-jdbc versus-elements\n',
    );
  });
});
