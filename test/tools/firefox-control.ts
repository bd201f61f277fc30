import type { Browser, Page } from 'puppeteer-core';
import { START_VIEWPORT } from './page-command.js';
import type { Media, PageControl } from './page-command.js';
import { movePointer, pressKeys, readPrintedText } from './puppeteer-page.js';

/** Puppeteer's connection to Firefox, which it does not declare. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

function hasConnection(browser: Browser): browser is Browser & { connection: BidiConnection } {
  return 'connection' in browser;
}

function readContext(tree: unknown): string {
  const found = /"context":"([^"]+)"/.exec(JSON.stringify(tree))?.[1];
  if (found === undefined) throw new Error('Firefox shows no window to the tests.');
  return found;
}

/**
 * WebDriver BiDi has no media emulation; the browser's own window (in reach with
 * `--remote-allow-system-access`) has the one of the developer tools.
 */
async function emulateMedia(page: Page, media: Media): Promise<void> {
  const browser = page.browser();
  if (!hasConnection(browser)) throw new Error('Firefox is not driven over WebDriver BiDi.');
  const { result } = await browser.connection.send('browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  const overrides = {
    mediumOverride: media.type ?? '',
    prefersColorSchemeOverride: media.colorScheme ?? 'none',
    prefersReducedMotionOverride: media.reducedMotion ?? 'none',
    forcedColorsOverride: media.forcedColors ?? 'none',
  };
  await browser.connection.send('script.evaluate', {
    target: { context: readContext(result) },
    awaitPromise: false,
    expression: `for (const { browsingContext } of gBrowser.browsers)
      Object.assign(browsingContext, ${JSON.stringify(overrides)})`,
  });
}

/** Controls a page of Firefox by WebDriver BiDi. */
export function firefoxControl(page: Page): PageControl {
  return async (command) => {
    switch (command.name) {
      case 'viewport':
        return page.setViewport(command);
      case 'media':
        return emulateMedia(page, command.media);
      case 'keys':
        return pressKeys(page, command.keys);
      case 'pointer':
        return movePointer(page, command.steps);
      case 'printed-text':
        return readPrintedText(page);
      case 'reset':
        await emulateMedia(page, {});
        await page.mouse.reset();
        return page.setViewport(START_VIEWPORT);
      default:
        throw new Error(`Firefox has no "${command.name}": ask for it in Chromium alone.`);
    }
  };
}
