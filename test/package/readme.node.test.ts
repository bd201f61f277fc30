import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { checkComparison } from '../../src/dataset/check-comparison.js';

const readme = readFileSync('README.md', 'utf8');
const manifest = readFileSync('package.json', 'utf8');

function findAll(pattern: RegExp): string[] {
  return [...readme.matchAll(pattern)].map(([, found = '']) => found);
}

/** In the README, an excerpt of a file isn't indented, and loads the module from elsewhere. */
function withoutIndent(text: string): string {
  const address = /'https:.+\/versus-elements\.js'/;
  return text.replaceAll(/^ +/gm, '').replace(address, "'/versus-elements.js'");
}

describe('the README', () => {
  it('shows a dataset that is valid', () => {
    const [dataset = ''] = findAll(/```json\n(\{\n {2}"\$schema"[^]*?)```/g);
    assert.doesNotThrow(() => checkComparison(JSON.parse(dataset)));
  });

  it('says what it saves to leave out the bundled dataset, as servers compress it', () => {
    const sizeOf = (name: string) => brotliCompressSync(readFileSync(`dist/${name}.js`)).length;
    const saved = sizeOf('versus-elements') - sizeOf('without-data');
    assert.deepEqual(findAll(/which saves (\d+) kB/g), [String(Math.floor(saved / 1000))]);
  });

  it('shows code for each host that is built and visited', () => {
    const sites = 'test/hosts/sites/';
    const blocks = [...readme.matchAll(/<!-- (test\/hosts\/\S+) -->\s+```\w+\n([^]*?)\n```/g)];
    for (const [, file = '', shown = ''] of blocks) {
      assert.ok(withoutIndent(readFileSync(file, 'utf8')).includes(withoutIndent(shown)), file);
    }
    const shown = blocks.map(([, file = '']) => file.slice(sites.length).split('/')[0]);
    assert.deepEqual(new Set(shown), new Set(readdirSync(sites)));
  });

  it('links only to existing files', () => {
    const files = findAll(/\]\((?!https?:|#)([^)#]+)\)/g);
    assert.ok(files.length > 5);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('links only to existing sections', () => {
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

  it('names only existing commands', () => {
    for (const command of findAll(/npm (?:run )?(\w+)/g)) {
      const isBuiltIn = ['ci', 'install'].includes(command);
      assert.ok(isBuiltIn || manifest.includes(`"${command}":`), `npm run ${command}`);
    }
  });
});
