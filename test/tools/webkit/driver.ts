import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import { spawnChild, stopChild } from './children.js';

const COMMAND_TIMEOUT = 20_000;
const CLOSE_TIMEOUT = 3_000;
const START_TIMEOUT = 10_000;

/** The W3C WebDriver protocol, spoken to one WebKitWebDriver with one session. */
export class WebKitDriver {
  readonly #process: ChildProcess;
  readonly #port: number;
  #session = '';

  static async start(
    executablePath: string,
    environment: NodeJS.ProcessEnv,
  ): Promise<WebKitDriver> {
    const port = await getPort();
    const driver = new WebKitDriver(
      spawnChild(executablePath, [`--port=${port}`], { stdio: 'ignore', env: environment }),
      port,
    );
    try {
      await driver.#openSession();
    } catch (error) {
      await stopChild(driver.#process);
      throw error;
    }
    return driver;
  }

  private constructor(process: ChildProcess, port: number) {
    this.#process = process;
    this.#port = port;
  }

  async #openSession(): Promise<void> {
    const end = Date.now() + START_TIMEOUT;
    while (!(await this.#isListening())) {
      if (Date.now() > end) throw new Error(`WebKitWebDriver does not listen on ${this.#port}.`);
      await wait(20);
    }
    const value = await this.#send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // A module script can take longer than a page load may: the tests report by themselves.
          pageLoadStrategy: 'none',
          // Full screen is without a toolbar, so that the window is the viewport.
          'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
        },
      },
    });
    const id = readText(value, 'sessionId');
    if (id === undefined) throw new Error('WebKitWebDriver opened no session.');
    this.#session = `/session/${id}`;
  }

  #isListening(): Promise<boolean> {
    return this.#send('GET', '/status').then(
      () => true,
      () => false,
    );
  }

  /** Sends one command of the session, such as `POST /url`; the answer is its `value`. */
  command(method: string, path: string, body?: object, limit?: number): Promise<unknown> {
    return this.#send(method, this.#session + path, body, limit);
  }

  #send(method: string, path: string, body?: object, limit = COMMAND_TIMEOUT): Promise<unknown> {
    return new Promise((resolve, reject) => {
      // The driver closes each connection; one that is kept alive gives a reset on the next call.
      const call = request(
        { port: this.#port, host: '127.0.0.1', method, path, agent: false },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('error', reject);
          response.on('end', () => {
            try {
              resolve(readValue(text));
            } catch (error) {
              reject(new Error(`WebKitWebDriver, ${method} ${path}: ${String(error)}`));
            }
          });
        },
      );
      call.setTimeout(limit, () => {
        call.destroy(new Error(`WebKitWebDriver: no answer to ${method} ${path} in ${limit} ms.`));
      });
      call.on('error', reject);
      call.end(method === 'POST' ? JSON.stringify(body ?? {}) : undefined);
    });
  }

  /** Closes the browser, then the driver. */
  async stop(): Promise<void> {
    await this.command('DELETE', '', undefined, CLOSE_TIMEOUT).catch(() => undefined);
    await stopChild(this.#process);
  }
}

function readText(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : undefined;
}

function readValue(body: string): unknown {
  const answer: unknown = JSON.parse(body);
  const value: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined;
  const error = readText(value, 'error');
  if (error !== undefined) throw new Error(`${error}: ${readText(value, 'message') ?? ''}`);
  return value;
}
