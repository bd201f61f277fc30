import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import waitFor from 'p-wait-for';
import { drinks } from '../tools/fixtures/drinks.js';
import { temporaryFolder } from './program.js';

const folder = temporaryFolder();
const file = join(folder, 'drinks.json');
const titled = (title: string): string => JSON.stringify({ ...drinks, title });

/** As many editors save: to a file beside it, which then takes its place. */
function replace(text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

describe('with --watch, the program', () => {
  let child: ChildProcessWithoutNullStreams;
  let said = '';

  const untilSaid = (text: string): Promise<void> =>
    waitFor(() => said.includes(text), { timeout: 20_000 });

  beforeEach(async () => {
    said = '';
    writeFileSync(file, titled('At first'));
    child = spawn(process.execPath, ['dist/command-line.js', 'html', file, '--watch']);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    await untilSaid('At first');
  });

  afterEach(() => {
    child.kill('SIGKILL');
  });

  test('writes again when the file has changed', async () => {
    writeFileSync(file, titled('Written'));
    await untilSaid('Written');
    replace(titled('Replaced'));
    await untilSaid('Replaced');
  });

  test('writes once for several changes at a time', async () => {
    for (const title of ['One', 'Two', 'Three']) writeFileSync(file, titled(title));
    await untilSaid('Three');
    assert.doesNotMatch(said, /One|Two/);
    assert.equal(said.split('Three').length, said.split('At first').length);
  });

  test('says what is wrong, and goes on once that is mended', async () => {
    writeFileSync(file, '{');
    await untilSaid('drinks.json:1:2 error');
    rmSync(file);
    await untilSaid('no such file');
    writeFileSync(file, titled('Mended'));
    await untilSaid('Mended');
  });

  test('ends when it is interrupted', async () => {
    child.kill('SIGINT');
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    assert.deepEqual([status, signal], [null, 'SIGINT']);
  });
});
