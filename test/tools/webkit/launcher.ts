import type { BrowserLauncher } from '@web/test-runner';
import type { PageControl } from '../browsers/page-command.js';
import { webkitControl } from './control.js';
import { WebKitDriver } from './driver.js';
import { WebKitScreen } from './screen.js';

const LEAVE_TIMEOUT = 5_000;

/** Runs the test files one after another in one window of WebKitGTK. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webkit';
  readonly concurrency = 1;
  readonly #executablePath: string;
  #screen: WebKitScreen | undefined;
  #driver: WebKitDriver | undefined;
  #activeSession: string | undefined;

  constructor(executablePath: string) {
    this.#executablePath = executablePath;
  }

  control(): PageControl {
    if (!this.#driver || !this.#screen) throw new Error('WebKit is not running.');
    return webkitControl(this.#driver, this.#screen);
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#screen ??= await WebKitScreen.start();
    this.#driver ??= await WebKitDriver.start(this.#executablePath, this.#screen.environment);
    this.#activeSession = sessionId;
    await this.control()({ name: 'reset' });
    await this.#driver.command('POST', '/url', { url });
  }

  isActive(sessionId: string): boolean {
    return this.#activeSession === sessionId;
  }

  async getBrowserUrl(): Promise<string | undefined> {
    return String(await this.#driver?.command('GET', '/url'));
  }

  /**
   * Leaves the page, so that nothing of it runs on beside the next file's tests. A browser that
   * does not follow, since a script never ends, is replaced for the next file.
   */
  async stopSession(): Promise<object> {
    this.#activeSession = undefined;
    const driver = this.#driver;
    try {
      await driver?.command('POST', '/url', { url: 'about:blank' }, LEAVE_TIMEOUT);
      const script = { script: 'return location.href', args: [] };
      await driver?.command('POST', '/execute/sync', script, LEAVE_TIMEOUT);
    } catch {
      this.#driver = undefined;
      await driver?.stop();
    }
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit has no debug mode here: open the page by hand.'));
  }

  async stop(): Promise<void> {
    await this.#driver?.stop();
    await this.#screen?.stop();
    this.#driver = undefined;
    this.#screen = undefined;
  }
}
