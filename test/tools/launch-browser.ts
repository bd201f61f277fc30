import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import * as puppeteerCore from 'puppeteer-core';
import type { LaunchOptions } from 'puppeteer-core';
import { chromiumControl } from './chromium-control.js';
import { findBrowser, type Engine } from './find-browser.js';
import { firefoxControl } from './firefox-control.js';
import type { PageControl } from './page-command.js';
import { WebKitLauncher } from './webkit-launcher.js';

/** A browser that the test runner can start, and whose pages the tests can control. */
export interface ControlledBrowser {
  readonly launcher: BrowserLauncher;
  control(sessionId: string): PageControl;
}

/** How Chromium is started wherever this project drives it. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const isRoot = process.getuid?.() === 0;
  return {
    ...(await findBrowser('chromium')),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      // Small shared memory in containers; and no traffic of the browser's own.
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** As with a screen reader: the tree of a page that has none leaves out what is not laid out. */
async function chromiumWithReader(): Promise<LaunchOptions> {
  const { args = [], ...options } = await chromiumOptions();
  return { ...options, args: [...args, '--force-renderer-accessibility'] };
}

async function firefoxOptions(): Promise<LaunchOptions> {
  const { executablePath } = await findBrowser('firefox');
  return {
    browser: 'firefox',
    executablePath,
    // Media emulation needs the browser's own window.
    args: ['--remote-allow-system-access'],
    // The clipboard can be read without a prompt that nobody answers.
    extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
  };
}

/** Finds the engine's browser, or throws an error that says how to get one. */
export async function launchBrowser(engine: Engine): Promise<ControlledBrowser> {
  if (engine === 'webkit') {
    const launcher = new WebKitLauncher((await findBrowser('webkit')).executablePath);
    return { launcher, control: () => launcher.control() };
  }
  const isChromium = engine === 'chromium';
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: await (isChromium ? chromiumWithReader() : firefoxOptions()),
  });
  const control = isChromium ? chromiumControl : firefoxControl;
  return { launcher, control: (sessionId) => control(launcher.getPage(sessionId)) };
}
