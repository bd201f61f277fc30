import type { Browser, Page } from 'puppeteer-core';

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

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/**
 * Runs a script in the browser's own window (in reach with `--remote-allow-system-access`), which
 * can do what WebDriver BiDi has no command for. The script is the body of an asynchronous function
 * with `browser`, the page's; what it returns is told if it is a text.
 */
export async function runInWindow(page: Page, script: string): Promise<string> {
  const browser = page.browser();
  if (!hasConnection(browser)) throw new Error('Firefox is not driven over WebDriver BiDi.');
  const { result: tree } = await browser.connection.send('browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  const { result: answer } = await browser.connection.send('script.evaluate', {
    target: { context: readContext(tree) },
    awaitPromise: true,
    expression: `(async (browser) => { ${script} })(
      gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())}),
    )`,
  });
  if (get(answer, 'type') !== 'success') {
    throw new Error(`The script in Firefox’s window failed: ${JSON.stringify(answer)}`);
  }
  const value = get(get(answer, 'result'), 'value');
  return typeof value === 'string' ? value : '';
}
