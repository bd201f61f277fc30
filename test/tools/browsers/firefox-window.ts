import type { Browser, Page } from 'puppeteer-core';

/** Puppeteer's connection to Firefox, which it does not declare. */
interface BidiConnection {
  send(
    method: 'browsingContext.getTree',
    parameters: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(
    method: 'script.evaluate',
    parameters: object,
  ): Promise<{ result: { type: string; result?: { value?: unknown } } }>;
}

function hasConnection(browser: Browser): browser is Browser & { connection: BidiConnection } {
  return 'connection' in browser;
}

/**
 * Runs a script in the browser's own window (in reach with `--remote-allow-system-access`), which
 * can do what WebDriver BiDi has no command for. The script is the body of an asynchronous function
 * with `browser`, the page's; what it returns is told if it is a text.
 */
export async function runInWindow(page: Page, script: string): Promise<string> {
  const browser = page.browser();
  if (!hasConnection(browser)) throw new Error('Firefox is not driven over WebDriver BiDi.');
  const {
    result: {
      contexts: [window],
    },
  } = await browser.connection.send('browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  if (!window) throw new Error('Firefox shows no window to the tests.');
  const { result: answer } = await browser.connection.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    expression: `(async (browser) => { ${script} })(
      gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())}),
    )`,
  });
  if (answer.type !== 'success') {
    throw new Error(`The script in Firefox’s window failed: ${JSON.stringify(answer)}`);
  }
  const value = answer.result?.value;
  return typeof value === 'string' ? value : '';
}
