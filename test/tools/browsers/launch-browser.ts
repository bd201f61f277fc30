import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import getPort from 'get-port';
import type { LaunchOptions } from 'puppeteer-core';
import * as puppeteerCore from 'puppeteer-core';
import { WebKitLauncher } from '../webkit/launcher.js';
import { chromiumControl } from './chromium-control.js';
import { type Engine, findBrowser } from './find-browser.js';
import { firefoxControl } from './firefox-control.js';
import type { PageControl } from './page-command.js';

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

async function launchChromium(hasScreenReader: boolean): Promise<ControlledBrowser> {
  const { args = [], ...options } = await chromiumOptions();
  // The build without a window has no find bar, and that of macOS is not reached by keys.
  const hasFindBar = options.headless !== 'shell' && process.platform !== 'darwin';
  const windowPort = hasFindBar ? await getPort() : undefined;
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      ...options,
      args: [
        ...args,
        // The tree of a page without a screen reader leaves out what is not laid out.
        ...(hasScreenReader ? ['--force-renderer-accessibility'] : []),
        ...(hasFindBar
          ? [
              `--enable-ui-devtools=${windowPort}`,
              '--enable-features=ui-debug-tools-enable-synthetic-events',
            ]
          : []),
      ],
    },
  });
  return {
    launcher,
    control: (sessionId) => chromiumControl(launcher.getPage(sessionId), windowPort),
  };
}

/**
 * Finds the engine's browser, or throws an error that says how to get one. Chromium can behave as
 * with a screen reader, which takes a tenth to a quarter more of the processor.
 */
export async function launchBrowser(
  engine: Engine,
  hasScreenReader: boolean,
): Promise<ControlledBrowser> {
  if (engine === 'chromium') return launchChromium(hasScreenReader);
  const { executablePath } = await findBrowser(engine);
  if (engine === 'webkit') {
    const launcher = new WebKitLauncher(executablePath);
    return { launcher, control: () => launcher.control() };
  }
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // Media emulation needs the browser's own window.
      args: ['--remote-allow-system-access'],
      // The clipboard can be read without a prompt that nobody answers.
      extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
    },
  });
  return { launcher, control: (sessionId) => firefoxControl(launcher.getPage(sessionId)) };
}
