import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import pWaitFor from 'p-wait-for';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { spawnChild, stopChild } from './children.js';

const CLOSE_TIMEOUT = 3_000;
const START_TIMEOUT = 10_000;

/** One WebKitWebDriver with one session. */
export interface WebKit {
  readonly driver: WebDriver;
  /** Closes the browser, then its driver. */
  stop(): Promise<void>;
}

/** Rejects if there is no answer in time: none comes while a script never ends. */
export function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const end = wait(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error(`WebKitWebDriver did not answer in ${milliseconds} ms.`);
  });
  return Promise.race([answer, end]);
}

async function openSession(server: string): Promise<WebDriver> {
  const isListening = () =>
    fetch(`${server}/status`).then(
      () => true,
      () => false,
    );
  await pWaitFor(isListening, { interval: 20, timeout: START_TIMEOUT });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    // A module script can take longer than a page load may: the tests report by themselves.
    pageLoadStrategy: 'none',
    // Full screen is without a toolbar, so that the window is the viewport.
    'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
  });
  const driver = new Builder()
    .withCapabilities(capabilities)
    .usingServer(server)
    // The driver closes each connection; one that is kept alive gives a reset on the next call.
    .usingHttpAgent(new Agent({ keepAlive: false }))
    .build();
  await within(START_TIMEOUT, driver.getSession());
  return driver;
}

export async function startWebKit(
  executablePath: string,
  environment: NodeJS.ProcessEnv,
): Promise<WebKit> {
  const port = await getPort();
  const server = spawnChild(executablePath, [`--port=${port}`], {
    stdio: 'ignore',
    env: environment,
  });
  try {
    const driver = await openSession(`http://127.0.0.1:${port}`);
    return {
      driver,
      async stop() {
        await within(CLOSE_TIMEOUT, driver.quit()).catch(() => undefined);
        await stopChild(server);
      },
    };
  } catch (error) {
    await stopChild(server);
    throw error;
  }
}
