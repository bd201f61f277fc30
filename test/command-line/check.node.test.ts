import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fine } from './fine-dataset.js';
import { runProgram, temporaryFolder } from './program.js';

const folder = temporaryFolder();
const BROKEN = 'demo/failures/unknown-alternative.json';

const finePath = join(folder, 'fine.json');
writeFileSync(finePath, JSON.stringify(fine));

/** A server that has what a test needs, and keeps when it was asked for what. */
const asked: { readonly path: string; readonly time: number }[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push({ path: `${request.method ?? ''} ${path}`, time: Date.now() });
  const isGet = request.method === 'GET';
  const status = path === '/gone' || (path === '/get-only' && !isGet) ? 404 : 200;
  response.writeHead(status).end(path === '/fine.json' ? JSON.stringify(fine) : undefined);
});
let host = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

describe('versus-elements check', () => {
  it('ends with 0 and without a word where all is fine', async () => {
    assert.deepEqual(await runProgram(['check', finePath]), { status: 0, output: '', errors: '' });
  });

  it('finds no error in the datasets of the repository', async () => {
    const { output, errors } = await runProgram(['check', 'data/*-vs-*.json', '--format', 'json']);
    assert.equal(errors, '');
    const found = JSON.parse(output) as { file: string; severity: string }[];
    assert.deepEqual([...new Set(found.map(({ severity }) => severity))], ['warning']);
    assert.deepEqual(
      [...new Set(found.map(({ file }) => file))],
      ['django-vs-flask', 'jpa-vs-jdbc', 'strapi-vs-sanity', 'wordpress-vs-strapi'].map(
        (name) => `data/${name}.json`,
      ),
    );
  });

  it('ends with 1 where something is found, and says what and where', async () => {
    const { status, output } = await runProgram(['check', BROKEN]);
    assert.equal(status, 1);
    assert.match(
      output,
      /^demo\/failures\/unknown-alternative\.json:9:89 error \/criteria\/0\/values\/cofee expected one of the ids tea, coffee, found "cofee"\. Use /,
    );
  });

  it('ends with 2 where it can’t run, and says why', async () => {
    for (const [words, why] of [
      [['check', 'no-such-file.json'], /No file matches no-such-file\.json/],
      [['check', folder], /is a folder\. Name a file in it/],
      [['check', 'http://nowhere.invalid/a.json'], /can’t be fetched: getaddrinfo ENOTFOUND/],
      [['check'], /missing required argument/],
      [['check', finePath, '--format', 'xml'], /Allowed choices are text, json, github/],
      [['check', finePath, '--stale-after', 'old'], /whole number of months/],
      [['check', `${host}/gone`], /the server responded with 404\. Check/],
      [['check', '-', '--watch'], /--watch needs a file/],
      [
        ['check', finePath, '--out', join(folder, 'no/file')],
        /\/no\/file can’t be written: ENOENT: no such file or directory\. Check that its folder/,
      ],
      [['check', finePath, '--out', folder], /can’t be written: EISDIR: illegal operation/],
      [['check', finePath, '--out', join(finePath, 'file')], /can’t be written: ENOTDIR: not a/],
      [['chekc'], /unknown command/],
    ] as const) {
      const { status, output, errors } = await runProgram(words);
      assert.equal(status, 2, words.join(' '));
      assert.equal(output, '');
      assert.match(errors, why);
    }
  });

  it('takes a name, a glob, standard input and an address', async () => {
    const glob = join(folder, '*.json');
    for (const [name, input] of [[finePath], [glob], ['-', JSON.stringify(fine)]] as const) {
      assert.equal((await runProgram(['check', name], input)).status, 0, name);
    }
    assert.equal((await runProgram(['check', `${host}/fine.json`])).status, 0);
    const { output } = await runProgram(['check', '-'], '{');
    assert.match(output, /^stdin:1:\d error /);
  });

  it('says that a file is not UTF-8', async () => {
    const file = join(folder, 'latin-1.txt');
    writeFileSync(file, Buffer.from('{ "title": "caf\xe9" }', 'latin1'));
    const { status, output } = await runProgram(['check', file]);
    assert.equal(status, 1);
    assert.match(output, /not UTF-8\. Save it/);
  });

  it('writes to a file, whole', async () => {
    const out = join(folder, 'findings.txt');
    const { status, output } = await runProgram(['check', BROKEN, '--out', out]);
    assert.deepEqual([status, output], [1, '']);
    assert.match(readFileSync(out, 'utf8'), /^demo\/failures/);
  });

  it('asks addresses whether they answer, one a second for a host', async () => {
    const file = join(folder, 'links.txt');
    const links = ['/there', '/gone', '/get-only', '/there#part'].map((path) => ({
      title: 'A link',
      url: host + path,
    }));
    const { alternatives } = fine;
    const [tea, coffee] = alternatives;
    writeFileSync(file, JSON.stringify({ ...fine, alternatives: [{ ...tea, links }, coffee] }));
    asked.length = 0;
    const start = Date.now();
    const words = ['check', file, '--links', '--format', 'json'];
    const { status, output, errors } = await runProgram(words);
    assert.equal(status, 1);
    const found = JSON.parse(output) as { rule: string; path: string; message: string }[];
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'dead-link').map(({ path, message }) => [path, message]),
      [['/alternatives/0/links/1/url', `${host}/gone responds with 404`]],
    );
    assert.deepEqual(
      asked.map(({ path }) => path),
      ['HEAD /there', 'HEAD /gone', 'GET /gone', 'HEAD /get-only', 'GET /get-only'],
    );
    // Of each alone, a busy machine would tell too little.
    const seconds = ((asked.at(-1)?.time ?? start) - start) / 1000;
    assert.ok(seconds >= asked.length - 1, `${seconds} s`);
    assert.match(errors, /3 of 3 addresses checked\n$/);
  });

  it('helps', async () => {
    const { status, output } = await runProgram(['check', '--help']);
    assert.equal(status, 0);
    assert.match(output, /--stale-after <months>/);
  });
});
