import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Main-thread time in milliseconds, since the page was opened. */
export interface Work {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

interface Counts {
  readonly work: Work;
  /** How often styles or layout were worked out. */
  readonly renderings: number;
}

/** How long nothing may change before the page counts as settled. */
const SETTLE_MS = 300;
const MAX_SETTLES = 200;

/** A page in a profile of its own: nothing is cached, and the process is new. */
export class ColdPage {
  readonly page: Page;
  readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  /** Opens a page, hands it over and closes it. What the page throws, this throws. */
  static async use<Result>(
    browser: Browser,
    visit: (cold: ColdPage) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      // The processor time of the thread: what else the machine does isn't counted.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const failures: unknown[] = [];
      page.on('pageerror', (error) => failures.push(error));
      const result = await visit(new ColdPage(page, session));
      if (failures.length) throw new Error(`${page.url()} failed.`, { cause: failures[0] });
      return result;
    } finally {
      await context.close();
    }
  }

  /** Loads an address and waits until the browser has painted it and is idle for the first time. */
  async load(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
    await this.page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
  }

  /** Waits until the page changes nothing any more by itself. */
  async settle(): Promise<void> {
    let { renderings } = await this.#count();
    for (let turn = 0; turn < MAX_SETTLES; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      await this.page.evaluate(async () => {
        await new Promise((resolve) => requestIdleCallback(resolve));
      });
      const next = (await this.#count()).renderings;
      if (next === renderings) return;
      renderings = next;
    }
    throw new Error(`${this.page.url()} never comes to rest: look for what keeps it rendering.`);
  }

  async work(): Promise<Work> {
    return (await this.#count()).work;
  }

  async #count(): Promise<Counts> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const values = new Map(metrics.map(({ name, value }) => [name, value]));
    const read = (name: string): number => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`This browser doesn't count ${name}.`);
      return value;
    };
    return {
      work: {
        task: read('TaskDuration') * 1000,
        script: read('ScriptDuration') * 1000,
        style: read('RecalcStyleDuration') * 1000,
        layout: read('LayoutDuration') * 1000,
      },
      renderings: read('LayoutCount') + read('RecalcStyleCount'),
    };
  }
}
