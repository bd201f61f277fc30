/**
 * `npm run screenshots`: pictures of the demo's pages in every mode, in the folder `screenshots`.
 * Words that follow choose pages by their names: `npm run screenshots -- index rtl`.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { chromiumOptions } from './browsers/launch-browser.js';

interface Mode {
  readonly name: string;
  readonly width: number;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
  readonly type?: 'print';
}

const dark = { name: 'prefers-color-scheme', value: 'dark' };
const forced = { name: 'forced-colors', value: 'active' };

const modes: readonly Mode[] = [
  { name: 'wide', width: 1280 },
  { name: 'tablet', width: 768 },
  { name: 'phone', width: 320 },
  { name: 'wide-dark', width: 1280, features: [dark] },
  { name: 'phone-dark', width: 320, features: [dark] },
  { name: 'forced-colours', width: 1280, features: [forced] },
  { name: 'print', width: 794, type: 'print' },
];

const FOLDER = 'screenshots';
const HEIGHT = 900;
/** In pixels: what the browser can take a picture of. Of a longer page it is the beginning. */
const TALLEST = 16_000;
/** In milliseconds. */
const SETTLE = 700;

const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE));

async function emulate(page: Page, { width, features = [], type }: Mode): Promise<void> {
  await page.setViewport({ width, height: HEIGHT });
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { media: type ?? '', features: [...features] });
}

const chosen = process.argv.slice(2);
const names = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''))
  .filter((name) => chosen.length === 0 || chosen.includes(name));

await build({ logLevel: 'error' });
const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const [origin = ''] = server.resolvedUrls?.local ?? [];
const browser = await launch(await chromiumOptions());
mkdirSync(FOLDER, { recursive: true });
try {
  for (const name of names) {
    for (const mode of modes) {
      const page = await browser.newPage();
      await emulate(page, mode);
      await page.goto(new URL(`demo/${name}.html`, origin).href);
      await settled();
      const path = join(FOLDER, `${name}-${mode.name}.png`);
      const [width = 0, height = 0] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
      // Code that is far from the window has no colours yet.
      await page.setViewport({ width: mode.width, height: clip.height });
      await settled();
      await page.screenshot({ path, clip });
      await page.close();
      console.log(path);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
