import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { drinks } from '../tools/fixtures/drinks.js';
import { fine } from './fine-dataset.js';
import { runProgram, temporaryFolder } from './program.js';

const folder = temporaryFolder();
const json = JSON.stringify(fine);

const SCRIPT = 'javascript:alert(1)';
const TEXT = `</script><!-- <script>alert(1)</script> --> <img src=x onerror=alert(1)> [x](${SCRIPT}) "'&\u001b\u2028\n\n]]>`;

/** With a script in each text, and as each address. */
function withScripts(data: unknown, field = ''): unknown {
  if (Array.isArray(data)) return data.map((item) => withScripts(item, field));
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, withScripts(value, key)]),
    );
  }
  if (typeof data !== 'string' || /^(id|criterion|better)$/.test(field)) return data;
  return /^(url|homepage|logo|source)$/.test(field) ? SCRIPT : TEXT;
}

const FINE = /^$/;
/** What the program is given, and what `check` says of it; an error begins with its place. */
const inputs: readonly (readonly [what: string, input: string | Uint8Array, said: RegExp])[] = [
  ['a byte order mark', `\ufeff${json}`, FINE],
  ['line breaks of Windows', JSON.stringify(fine, undefined, 2).replaceAll('\n', '\r\n'), FINE],
  ['a number too large', json.replace('95', '1e999'), FINE],
  [
    'a field that is there twice',
    json.replace('"title"', '"title":1,"title"'),
    /:1:\d+ warning \/title "title" is given again.* Remove one/,
  ],
  [
    'a script in each text',
    JSON.stringify(withScripts(drinks)),
    /:1:\d+ warning \/title "<\/script>" reads like HTML/,
  ],
  ['a prototype', json.replace('{', '{"__proto__":{"title":1},'), FINE],
  [
    'a prototype as an id',
    json.replace('"values":{', '"values":{"__proto__":1,'),
    /:1:\d+ error \/criteria\/0\/values\/__proto__ expected one of the ids tea, coffee/,
  ],
  ['NaN', json.replace('95', 'NaN'), /:1:\d+ error \/ not valid JSON.* Put strings/],
  ['brackets without an end', '['.repeat(10_000), /:1:1 error \/ brackets are nested .* Remove/],
  [
    'too many brackets',
    `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)},${json.slice(1)}`,
    /:1:1 error \/ brackets are nested .* Remove/,
  ],
  ['only zeros', new Uint8Array(10_000), /:1:1 error \/ not valid JSON.* Save it as UTF-8/],
  ['UTF-16', Buffer.from(`\ufeff${json}`, 'utf16le'), /:1:1 error \/ not UTF-8\. Save it/],
  ['nothing', '', /:1:1 error \/ not valid JSON: it is empty.* Write a dataset in it/],
  ['a page', '<!doctype html>', /:1:1 error \/ not valid JSON: it is HTML.* Use the JSON itself/],
  [
    'more than five megabytes',
    `${json}${' '.repeat(5_000_000)}`,
    /:1:1 error \/ the dataset is over 5 MB\. Split/,
  ],
];

describe('the program, given', () => {
  inputs.forEach(([what, input, said], index) => {
    it(`${what}, says so or renders it, and nothing half`, async () => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, input);
      const checked = await runProgram(['check', file]);
      assert.match(checked.output, said);
      assert.doesNotMatch(checked.output, /[^\P{Cc}\n]/u);
      assert.deepEqual([checked.status, checked.errors], [said === FINE ? 0 : 1, '']);
      for (const command of ['html', 'markdown', 'snippet']) {
        const out = `${file}.${command}`;
        const { status, output, errors } = await runProgram([command, file, '--out', out]);
        assert.equal(output, '');
        if (checked.output.includes(' error ')) {
          assert.deepEqual([status, errors], [1, checked.output]);
          assert.ok(readdirSync(folder).every((name) => !name.startsWith(`${index}.json.`)));
        } else {
          assert.deepEqual([status, errors], [0, '']);
          expectHarmless(command, readFileSync(out, 'utf8'));
        }
      }
    });
  });
});

/** Besides the two scripts of a snippet, the output has text only. */
function expectHarmless(command: string, output: string): void {
  if (command === 'markdown') {
    const tree = JSON.stringify(fromMarkdown(output));
    assert.doesNotMatch(tree, /"type":"html"|"url":"javascript/);
    return;
  }
  const { document } = new JSDOM(output).window;
  const scripts = [...document.querySelectorAll('script')].map(({ type }) => type);
  assert.deepEqual(scripts, command === 'html' ? [] : ['application/json', 'module']);
  assert.equal(document.querySelectorAll('img, style, iframe, [onerror]').length, 0);
  assert.equal(document.querySelectorAll('[href^=javascript i]').length, 0);
  assert.doesNotMatch(output, /<!--/);
}
