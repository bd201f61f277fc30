import type { Page } from 'puppeteer-core';
import { readRoles } from './firefox-roles.js';
import { runInWindow } from './firefox-window.js';
import type { Media, PageControl } from './page-command.js';
import { controlByPuppeteer } from './puppeteer-page.js';

/** WebDriver BiDi has no media emulation; the browser's window has that of the developer tools. */
async function emulateMedia(page: Page, media: Media): Promise<void> {
  const overrides = {
    mediumOverride: media.type ?? '',
    prefersColorSchemeOverride: media.colorScheme ?? 'none',
    prefersReducedMotionOverride: media.reducedMotion ?? 'none',
    forcedColorsOverride: media.forcedColors ?? 'none',
  };
  await runInWindow(
    page,
    `for (const { browsingContext } of gBrowser.browsers)
      Object.assign(browsingContext, ${JSON.stringify(overrides)});`,
  );
}

/** As the find bar does. */
async function findInPage(page: Page, text: string): Promise<boolean> {
  await runInWindow(page, `browser.finder.fastFind(${JSON.stringify(text)}, false);`);
  return true;
}

/** Asks the page's process to free what nothing holds. */
async function collectGarbage(page: Page): Promise<void> {
  await runInWindow(
    page,
    `for (const kind of ['gc', 'cc', 'gc'])
      Services.obs.notifyObservers(null, \`child-\${kind}-request\`);`,
  );
}

/** Controls a page of Firefox by WebDriver BiDi. */
export function firefoxControl(page: Page): PageControl {
  return async (command) => {
    switch (command.name) {
      case 'media':
        return emulateMedia(page, command.media);
      case 'find':
        return findInPage(page, command.text);
      case 'roles':
        return readRoles(page, command.rootClass);
      case 'collect-garbage':
        return collectGarbage(page);
      case 'reset':
        await emulateMedia(page, {});
        return controlByPuppeteer(page, command);
      default:
        return controlByPuppeteer(page, command);
    }
  };
}
