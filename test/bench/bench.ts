import { type Browser, launch } from 'puppeteer-core';
import { chromiumOptions } from '../tools/browsers/launch-browser.js';
import { pageScript, productModule } from './bundle.js';
import { ColdPage } from './cold-page.js';
import { type Content, toMarkup } from './content.js';
import type { Description } from './page/describe.js';
import { inlineDataset, moduleTag, pageShell, repeat, styleTag } from './page-shell.js';
import { type Server, startServer } from './server.js';

const MODULE_PATH = '/versus-elements.js';
const WINDOW = { width: 1280, height: 800 };

/** What the sections share: a browser, a server with the module on it, and pages of a kind. */
export class Bench {
  readonly browser: Browser;
  /** Puts `window.bench` into a page. */
  readonly script: string;
  readonly #server: Server;

  private constructor(browser: Browser, server: Server, script: string) {
    this.browser = browser;
    this.script = script;
    this.#server = server;
  }

  static async start(module: string | undefined): Promise<Bench> {
    const code = await productModule(module);
    const script = await pageScript('bench.ts');
    const server = await startServer();
    server.add(MODULE_PATH, code);
    const browser = await launch({ ...(await chromiumOptions()), defaultViewport: WINDOW });
    return new Bench(browser, server, script);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.#server.stop();
  }

  /** A page with nothing on it. */
  emptyPage(): string {
    return this.#addPage('empty', '');
  }

  /** A page with the module and elements of it. */
  elementsPage(name: string, markup: string): string {
    return this.#addPage(name, `${moduleTag(MODULE_PATH)}\n${markup}`);
  }

  /** A page with ready-made markup and a style sheet for it. */
  staticPage(name: string, markup: string, styles: string): string {
    this.#server.add(`/${name}.css`, styles);
    return this.#addPage(name, `${styleTag(`/${name}.css`)}\n${markup}`);
  }

  /** A page with a hand-written element of the same content. */
  async handWrittenPage(name: string, { markup, styles }: Content): Promise<string> {
    const constants = { MARKUP: toMarkup(markup), STYLES: styles };
    this.#server.add(`/${name}.js`, await pageScript('hand-written.ts', constants));
    const tag = 'hand-written-comparison';
    return this.#addPage(name, `${moduleTag(`/${name}.js`)}\n<${tag}></${tag}>`);
  }

  /** A page with so many plain Lit elements of the same dataset, in the same styles. */
  async plainLitPage(
    name: string,
    dataset: unknown,
    { styles }: Content,
    count = 1,
  ): Promise<string> {
    this.#server.add(`/${name}.js`, await pageScript('plain-lit.ts', { STYLES: styles }));
    const tag = 'plain-comparison';
    const element = `<${tag}>${inlineDataset(dataset)}</${tag}>`;
    const elements = repeat(count, () => element);
    return this.#addPage(name, `${moduleTag(`/${name}.js`)}\n${elements}`);
  }

  /** What an element renders on a page, as markup and style sheet without custom elements. */
  async contentOf(url: string, selector: string): Promise<Content> {
    return ColdPage.use(this.browser, async (cold) => {
      await cold.load(url);
      await cold.settle();
      await cold.page.evaluate(this.script);
      return cold.page.$eval(selector, (element) => ({
        markup: window.bench.flatten(element),
        styles: window.bench.collectStyles(element),
        rowsInWindow: window.bench.rowsInWindow(),
      }));
    });
  }

  /** Makes sure that pages show the same, so that their times can be compared. */
  async requireSameContent(...urls: string[]): Promise<Description> {
    const descriptions: Description[] = [];
    for (const url of urls) descriptions.push(await this.#describe(url));
    const [first] = descriptions;
    if (!first) throw new Error('There is no page to describe.');
    const texts = descriptions.map((description) => JSON.stringify(description));
    if (new Set(texts).size === 1) return first;
    throw new Error(`The pages don't show the same: ${texts.join(' ')}.`);
  }

  async #describe(url: string): Promise<Description> {
    return ColdPage.use(this.browser, async (cold) => {
      await cold.load(url);
      await cold.settle();
      await cold.page.evaluate(this.script);
      return cold.page.evaluate(() => window.bench.describePage());
    });
  }

  #addPage(name: string, body: string): string {
    return this.#server.add(`/${name}.html`, pageShell(body));
  }
}
