import { spawnSync } from 'node:child_process';
import type { KeyInput, Page } from 'puppeteer-core';
import { requireProgram } from './find-program.js';
import type { PageControl, PointerStep } from './page-command.js';
import { START_VIEWPORT } from './page-command.js';

const READ_TIMEOUT = 20_000;

/** Firefox knows this key by its character alone. */
function nameOf(key: KeyInput): KeyInput {
  return key === 'Space' ? ' ' : key;
}

async function pressKeys(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(nameOf(key));
  for (const key of keys.toReversed()) await page.keyboard.up(nameOf(key));
}

async function movePointer(page: Page, steps: readonly PointerStep[]): Promise<void> {
  for (const step of steps) {
    if (step.type === 'move') await page.mouse.move(step.x, step.y);
    else await page.mouse[step.type]();
  }
}

/** The text of the page on paper; a form feed ends each sheet. */
async function readPrintedText(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'a4' });
  const { stdout, status } = spawnSync(
    requireProgram('pdftotext', 'poppler-utils'),
    ['-layout', '-', '-'],
    { input: pdf, encoding: 'utf8', timeout: READ_TIMEOUT },
  );
  if (status !== 0) throw new Error('pdftotext could not read the printed page.');
  return stdout;
}

/** What Chromium and Firefox do alike. */
export const puppeteerControl = (page: Page) =>
  ({
    viewport: (size) => page.setViewport(size),
    keys: (...keys) => pressKeys(page, keys),
    pointer: (...steps) => movePointer(page, steps),
    'printed-text': () => readPrintedText(page),
    reset: async () => {
      await page.mouse.reset();
      await page.setViewport(START_VIEWPORT);
    },
  }) satisfies PageControl;
