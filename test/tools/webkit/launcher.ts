import type { BrowserLauncher } from '@web/test-runner';
import type { WebDriver } from 'selenium-webdriver';
import { webkitControl } from './control.js';
import { startWebKit, type WebKit, within } from './driver.js';
import { WebKitScreen } from './screen.js';

const LEAVE_TIMEOUT = 5_000;

async function leave(driver: WebDriver | undefined): Promise<void> {
  await driver?.get('about:blank');
  await driver?.executeScript('return location.href');
}

/** Runs the test files one after another in one window of WebKitGTK. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webkit';
  readonly concurrency = 1;
  readonly #executablePath: string;
  #screen: WebKitScreen | undefined;
  #browser: WebKit | undefined;
  #activeSession: string | undefined;
  #url: string | undefined;

  constructor(executablePath: string) {
    this.#executablePath = executablePath;
  }

  control() {
    if (!this.#browser || !this.#screen) throw new Error('WebKit is not running.');
    return webkitControl(this.#browser.driver, this.#screen);
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#screen ??= await WebKitScreen.start();
    this.#browser ??= await startWebKit(this.#executablePath, this.#screen.environment);
    this.#activeSession = sessionId;
    this.#url = url;
    await this.control().reset();
    await this.#browser.driver.get(url);
  }

  isActive(sessionId: string): boolean {
    return this.#activeSession === sessionId;
  }

  /**
   * A browser whose page has crashed answers no more. It is still on the page it was given, by which
   * the test runner tells that it has disconnected, and goes on with the next file.
   */
  async getBrowserUrl(): Promise<string | undefined> {
    return this.#browser?.driver.getCurrentUrl().catch(() => this.#url);
  }

  /**
   * Leaves the page, so that nothing of it runs on beside the next file's tests. A browser that
   * does not follow, since a script never ends, is replaced for the next file.
   */
  async stopSession(): Promise<object> {
    this.#activeSession = undefined;
    const browser = this.#browser;
    try {
      await within(LEAVE_TIMEOUT, leave(browser?.driver));
    } catch {
      this.#browser = undefined;
      await browser?.stop();
    }
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit has no debug mode here: open the page by hand.'));
  }

  async stop(): Promise<void> {
    await this.#browser?.stop();
    await this.#screen?.stop();
    this.#browser = undefined;
    this.#screen = undefined;
  }
}
