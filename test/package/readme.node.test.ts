import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkComparison } from '../../src/dataset/check-comparison.js';

const readme = readFileSync('README.md', 'utf8');
const manifest = readFileSync('package.json', 'utf8');

function findAll(pattern: RegExp): string[] {
  return [...readme.matchAll(pattern)].map(([, found = '']) => found);
}

describe('the README', () => {
  it('shows a dataset that is valid', () => {
    const [dataset = ''] = findAll(/```json\n(\{\n {2}"\$schema"[^]*?)```/g);
    assert.doesNotThrow(() => checkComparison(JSON.parse(dataset)));
  });

  it('links only to files that are there', () => {
    const files = findAll(/\]\((?!https?:|#)([^)#]+)\)/g);
    assert.ok(files.length > 5);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('links only to sections that it has', () => {
    const sections = findAll(/^#+ (.+)$/gm).map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    assert.deepEqual(
      findAll(/\]\(#([^)]+)\)/g).filter((section) => !sections.includes(section)),
      [],
    );
  });

  it('names only commands that there are', () => {
    for (const command of findAll(/npm (?:run )?(\w+)/g)) {
      const isBuiltIn = ['ci', 'install'].includes(command);
      assert.ok(isBuiltIn || manifest.includes(`"${command}":`), `npm run ${command}`);
    }
  });
});
