import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { pinnedSnippet } from '../../build/snippet.js';
import { type Server, startServer } from '../bench/server.js';
import { chromiumOptions } from '../tools/browsers/launch-browser.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const module = readFileSync('dist/versus-elements.js', 'utf8');

describe('the pinned snippet', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    browser = await launch(await chromiumOptions());
    server = await startServer();
  });

  after(async () => {
    await browser.close();
    server.stop();
  });

  /** Whether the widget is shown on a page with the snippet, if the CDN serves this module. */
  async function isShown(served: string): Promise<boolean> {
    const address = server.add('/versus-elements.js', served);
    const snippet = pinnedSnippet(version, module).replace(/https:[^"]+/, address);
    const markup = `<!doctype html>${snippet}<versus-comparison></versus-comparison>`;
    const page = await browser.newPage();
    await page.goto(server.add('/page.html', markup), { waitUntil: 'load' });
    return page.evaluate(() => document.querySelector('versus-comparison:state(ready)') !== null);
  }

  it('runs the module that it was made for', async () => {
    assert.ok(await isShown(module));
  });

  it('runs no other', async () => {
    assert.ok(!(await isShown(`${module};`)));
  });

  it('is in the README, with the version of this package', () => {
    const [, snippet = ''] =
      /<!-- snippet -->\s+```html\n([^]+?)\n```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const withoutHash = (text: string) => text.replace(/sha384-[\w+/]{64}/, '');
    assert.equal(withoutHash(snippet), withoutHash(pinnedSnippet(version, module)));
  });
});
