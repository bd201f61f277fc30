import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { runProgram, temporaryFolder } from './program.js';

const folder = temporaryFolder();
const DATASET = 'data/strapi-vs-sanity.json';
const BROKEN = 'demo/failures/unknown-alternative.json';
const dataset: unknown = JSON.parse(readFileSync(DATASET, 'utf8'));

/** What the program writes for a dataset, which must be fine. */
async function written(...words: string[]): Promise<string> {
  const { status, output, errors } = await runProgram(words);
  assert.equal(errors, '');
  assert.equal(status, 0);
  return output;
}

describe('versus-elements', () => {
  it('html and markdown write a comparison, and so does the module for build tools', async () => {
    const node = (await import(pathToFileURL('dist/node.js').href)) as Record<
      string,
      (data: unknown) => unknown
    >;
    for (const [command, render] of [
      ['html', 'renderHtml'],
      ['markdown', 'renderMarkdown'],
      ['snippet', 'renderSnippet'],
    ] as const) {
      const output = await written(command, DATASET);
      assert.ok(output.includes('Can be self-hosted'), command);
      assert.equal(node[render]?.(dataset), output, render);
    }
  });

  it('reads a dataset from standard input', async () => {
    const text = readFileSync(DATASET, 'utf8');
    const { output } = await runProgram(['html', '-'], text);
    assert.equal(output, await written('html', DATASET));
  });

  it('writes into a file, and leaves it as it was where the dataset is refused', async () => {
    const file = join(folder, 'out.html');
    assert.equal(await written('html', DATASET, '--out', file), '');
    const before = readFileSync(file, 'utf8');
    assert.match(before, /^<article/);
    const { status, output, errors } = await runProgram(['html', BROKEN, '--out', file]);
    assert.equal(status, 1);
    assert.equal(output, '');
    assert.match(errors, /unknown-alternative\.json:9:89 error \/criteria\/0\/values\/cofee /);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('ends with 2 where it can’t run, and says why', async () => {
    const [own, linked] = [join(folder, 'own.json'), join(folder, 'linked.json')];
    copyFileSync(DATASET, own);
    symlinkSync(own, linked);
    for (const [words, why] of [
      [['html', 'no-such-file.json'], /No file matches/],
      [['markdown', 'data/*-vs-*.json'], /matches \d+ files\. Name one of them/],
      [['snippet', DATASET, '--inline', '--src', '/x.json'], /cannot be used with option '--src/],
      [['new', '--from', DATASET], /contains no Markdown table/],
      [['html', own, '--out', own], /own\.json is what is read\. Name another file/],
      [['check', own, '--out', linked], /linked\.json is what is read/],
      [['new', '--from', own, '--out', own], /own\.json is what is read/],
    ] as const) {
      const { status, output, errors } = await runProgram(words);
      assert.equal(status, 2, words.join(' '));
      assert.equal(output, '');
      assert.match(errors, why);
    }
    assert.equal(readFileSync(own, 'utf8'), readFileSync(DATASET, 'utf8'));
  });

  it('writes through a link', async () => {
    const [target, link] = [join(folder, 'target.html'), join(folder, 'link.html')];
    writeFileSync(target, 'before');
    symlinkSync(target, link);
    await written('html', DATASET, '--out', link);
    assert.match(readFileSync(target, 'utf8'), /^<article/);
  });

  it('starts at once', async () => {
    const start = performance.now();
    await runProgram(['--help']);
    // It takes a fifth of that where nothing else runs.
    assert.ok(performance.now() - start < 2_000);
  });
});

describe('versus-elements snippet', () => {
  it('is the tag, the dataset, the HTML as its fallback, and the script of this version', async () => {
    const snippet = await written('snippet', DATASET);
    const { document } = new JSDOM(snippet).window;
    const element = document.querySelector('versus-comparison');
    const inline = element?.querySelector('script[type="application/json"]');
    assert.deepEqual(JSON.parse(inline?.textContent ?? ''), dataset);
    assert.equal(element?.querySelectorAll('article table').length, 1);
    const script = document.querySelector<HTMLScriptElement>('script[type="module"]');
    const hash = createHash('sha384').update(readFileSync('dist/versus-elements.js'));
    assert.equal(script?.getAttribute('integrity'), `sha384-${hash.digest('base64')}`);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.ok(script.src.endsWith(`/npm/versus-elements@${version}/dist/versus-elements.js`));
  });

  it('survives Markdown and editors: no blank line, and one block', async () => {
    const snippet = await written('snippet', DATASET);
    assert.doesNotMatch(snippet.trimEnd(), /\n\s*\n/);
    const { children } = new JSDOM(snippet).window.document.body;
    assert.deepEqual(
      [...children].map(({ localName }) => localName),
      ['div'],
    );
  });

  it('lets nothing in a text end the script', async () => {
    const file = join(folder, 'hostile.json');
    const title = '</script><!-- <script> <img src=x onerror=alert(1)>';
    const alternatives = ['a', 'b'].map((id) => ({ id, name: id }));
    const criteria = [{ id: 'c', label: 'C', values: { a: 1, b: 2 } }];
    writeFileSync(file, JSON.stringify({ id: 'x', title, alternatives, criteria }));
    const snippet = await written('snippet', file);
    const { document } = new JSDOM(snippet).window;
    assert.equal(document.querySelectorAll('script').length, 2);
    assert.equal(document.querySelectorAll('img').length, 0);
    const inline = document.querySelector('script[type="application/json"]')?.textContent ?? '';
    assert.equal((JSON.parse(inline) as { title: string }).title, title);
  });

  it('names the address of the dataset in its place', async () => {
    const snippet = await written('snippet', DATASET, '--src', '/a"b.json?c&d');
    const { document } = new JSDOM(snippet).window;
    const element = document.querySelector('versus-comparison');
    assert.equal(element?.getAttribute('src'), '/a"b.json?c&d');
    assert.equal(element.querySelector('script'), null);
    assert.ok(element.querySelector('article'));
  });
});

describe('versus-elements snippet --prerender', () => {
  it('has the widget in it, and says which hash its style needs', async () => {
    const { status, output, errors } = await runProgram(['snippet', DATASET, '--prerender']);
    assert.equal(status, 0);
    assert.doesNotMatch(output.trimEnd(), /\n\s*\n/);
    const { document } = new JSDOM(output).window;
    const template = document.querySelector<HTMLTemplateElement>(
      'versus-comparison > template[shadowrootmode=open]',
    );
    assert.equal(template?.content.querySelectorAll('table').length, 1);
    assert.equal(document.querySelectorAll('versus-comparison > article').length, 1);
    const [style, ...others] = template.content.querySelectorAll('style');
    assert.deepEqual(others, []);
    const digest = createHash('sha256').update(style?.textContent ?? '');
    const hash = `'sha256-${digest.digest('base64')}'`;
    assert.ok(errors.includes(`style-src ${hash}`), errors);
    const node = (await import(pathToFileURL('dist/node.js').href)) as {
      renderSnippet: (data: unknown, options: object) => string;
      styleHash: string;
    };
    assert.equal(node.styleHash, hash);
    assert.equal(node.renderSnippet(dataset, { prerender: true }), output);
  });
});

describe('versus-elements schema', () => {
  it('is the one that is published', async () => {
    assert.equal(await written('schema'), readFileSync('data/comparison.schema.json', 'utf8'));
  });
});

describe('versus-elements new', () => {
  it('writes a dataset that is fine, and names its schema', async () => {
    const file = join(folder, 'new.json');
    await written('new', '--out', file);
    assert.equal(await written('check', file), '');
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    assert.match($schema, /\/npm\/versus-elements@\d+\.\d+\/data\/comparison\.schema\.json$/);
  });

  for (const [name, table] of [
    [
      'table.md',
      [
        'A text before it.',
        '',
        '| | **Tea** | [Coffee](https://example.org) | `Água` |',
        '| - | - | - | - |',
        '| Price | $5 per month | 1,234.5 km | 3 % |',
        '| **Taste** | | | |',
        '| Mild | ✓ | ✗ | ? |',
        '| Since | N/A | - | 2011 |',
      ].join('\n'),
    ],
    [
      'table.csv',
      [
        ',**Tea**,[Coffee](https://example.org),`Água`',
        'Price,$5 per month,"1,234.5 km",3 %',
        '**Taste**,,,',
        'Mild,yes,No,unknown',
        'Since,n/a,–,2011',
      ].join('\r\n'),
    ],
  ] as const) {
    it(`takes over what ${name} says`, async () => {
      const file = join(folder, name);
      writeFileSync(file, table);
      const { alternatives, criteria, ...more } = JSON.parse(
        await written('new', '--from', file),
      ) as Record<string, unknown>;
      assert.equal(more['id'], 'tea-vs-coffee-vs-agua');
      assert.equal(more['title'], 'Tea vs Coffee vs Água');
      assert.deepEqual(alternatives, [
        { id: 'tea', name: '**Tea**' },
        { id: 'coffee', name: '[Coffee](https://example.org)' },
        { id: 'agua', name: '`Água`' },
      ]);
      assert.deepEqual(criteria, [
        {
          id: 'price',
          label: 'Price',
          values: {
            tea: { value: 5, currency: 'USD', unit: 'per month' },
            coffee: { value: 1234.5, unit: 'km' },
            agua: { value: 3, unit: '%' },
          },
        },
        {
          id: 'mild',
          label: 'Mild',
          group: 'Taste',
          values: { tea: true, coffee: false, agua: { mark: 'unknown' } },
        },
        {
          id: 'since',
          label: 'Since',
          group: 'Taste',
          values: { tea: { mark: 'not-applicable' }, coffee: null, agua: 2011 },
        },
      ]);
    });
  }

  it('says that a Markdown file has other tables', async () => {
    const file = join(folder, 'tables.md');
    const tables = [1, 2].map((value) => `| | A | B |\n|-|-|-|\n| C | ${value} | ${value} |\n`);
    writeFileSync(file, tables.join('\n'));
    const { status, output, errors } = await runProgram(['new', '--from', file]);
    assert.equal(status, 0);
    assert.match(errors, /tables\.md contains 2 tables, and only the first one is used\. Move /);
    assert.match(output, /"a": 1/);
  });

  it('says what is wrong with a table, and writes nothing', async () => {
    const [table, out] = [join(folder, 'narrow.md'), join(folder, 'narrow.json')];
    writeFileSync(table, '| | A |\n|-|-|\n| B | 1 |\n');
    const { status, errors } = await runProgram(['new', '--from', table, '--out', out]);
    assert.equal(status, 2);
    assert.match(errors, /narrow\.md: Expected a table whose first row names 2 to 50 alternatives/);
    assert.ok(!existsSync(out));
  });
});
