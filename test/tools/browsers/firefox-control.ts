import type { Page } from 'puppeteer-core';
import { readRoles } from './firefox-roles.js';
import { runInWindow } from './firefox-window.js';
import type { Media, PageControl } from './page-command.js';
import { puppeteerControl } from './puppeteer-page.js';

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
  const shared = puppeteerControl(page);
  return {
    ...shared,
    media: (media) => emulateMedia(page, media),
    find: (text) => findInPage(page, text),
    roles: (rootClass) => readRoles(page, rootClass),
    'collect-garbage': () => collectGarbage(page),
    reset: async () => {
      await emulateMedia(page, {});
      await shared.reset();
    },
  };
}
