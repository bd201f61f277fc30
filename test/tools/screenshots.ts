/**
 * `npm run screenshots`: pictures of the demo's pages in every mode, in the folder `screenshots`.
 * Words that follow choose pages by their names: `npm run screenshots -- index rtl`.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build, preview } from 'vite';
import { chromiumControl } from './browsers/chromium-control.js';
import { chromiumOptions } from './browsers/launch-browser.js';
import type { Media } from './browsers/page-command.js';

interface Mode {
  readonly name: string;
  readonly width: number;
  readonly media?: Media;
}

const modes: readonly Mode[] = [
  { name: 'wide', width: 1280 },
  { name: 'tablet', width: 768 },
  { name: 'phone', width: 320 },
  { name: 'wide-dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: 'phone-dark', width: 320, media: { colorScheme: 'dark' } },
  { name: 'forced-colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'print', width: 794, media: { type: 'print' } },
];

const FOLDER = 'screenshots';
const HEIGHT = 900;
/** In pixels: what the browser can take a picture of. Of a longer page it is the beginning. */
const TALLEST = 16_000;
/** In milliseconds. */
const SETTLE = 700;

const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE));

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
    for (const { name: mode, width, media = {} } of modes) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: HEIGHT });
      await chromiumControl(page, undefined).media(media);
      await page.goto(new URL(`demo/${name}.html`, origin).href);
      await settled();
      const path = join(FOLDER, `${name}-${mode}.png`);
      const whole = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { width: scrollWidth, height: scrollHeight };
      });
      const clip = { x: 0, y: 0, ...whole, height: Math.min(whole.height, TALLEST) };
      // Code that is far from the window has no colours yet.
      await page.setViewport({ width, height: clip.height });
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
