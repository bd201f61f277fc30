import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Host } from './host.js';

/** A step of a visit, which has to end as its title says. */
export interface Check {
  readonly title: string;
  readonly run: () => Promise<void> | void;
}

/** Waits for what a reader finds by its role and name, shadow roots included. */
async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`, {
    visible: true,
  });
  assert.ok(found);
  return found;
}

async function click(page: Page, role: string, name: string): Promise<void> {
  await (await find(page, role, name)).click();
}

/** What the page's own listener has heard last. */
async function hears(page: Page, choice: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('output')?.textContent.trim() === text,
    {},
    choice,
  );
}

/** What the browser says that a page has done wrong. */
function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const { url = '' } = message.location();
    // No site has an icon.
    if (url.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** The titles of all comparisons that are shown at any time. */
async function watchTitles(page: Page): Promise<Set<string>> {
  const titles = new Set<string>();
  await page.exposeFunction('tellTitle', (title: string) => titles.add(title));
  await page.evaluateOnNewDocument(() => {
    // Some times in each frame. What is named here would ask for a helper of the compiler's.
    setInterval(() => {
      for (const { shadowRoot } of document.querySelectorAll('versus-comparison')) {
        const title = shadowRoot?.querySelector('h2')?.textContent.trim();
        if (title) (globalThis as unknown as { tellTitle(title: string): void }).tellTitle(title);
      }
    }, 4);
  });
  return titles;
}

/** A visit to the page of a host, whose site says in an `<output>` what its listener has heard. */
export async function visit(page: Page, host: Host, address: string): Promise<Check[]> {
  const complaints = listenTo(page);
  const titles = await watchTitles(page);

  const withoutScript: Check = {
    title: 'can be read without script',
    async run() {
      await page.setJavaScriptEnabled(false);
      await page.goto(address);
      const text = await page.evaluate(() => document.body.innerText);
      assert.ok(text.includes('Tea or coffee, in words.'), text);
      await page.setJavaScriptEnabled(true);
    },
  };

  return [
    ...(host.isServerRendered ? [withoutScript] : []),
    {
      title: 'shows the table',
      async run() {
        await page.goto(address);
        await find(page, 'rowheader', 'Price');
      },
    },
    {
      title: 'selects a criterion, which a listener hears',
      async run() {
        await click(page, 'tab', 'Price');
        await find(page, 'tabpanel', 'Price');
        await hears(page, 'criterion price');
      },
    },
    {
      title: 'shows the code of the other alternative, which a listener hears',
      async run() {
        await click(page, 'tab', 'Coffee');
        await find(page, 'button', 'Copy Coffee code: coffee.sh');
        await hears(page, 'alternative coffee');
      },
    },
    {
      title: 'works again after the reader has been away',
      async run() {
        await page.evaluate(() => {
          document.body.classList.add('first');
        });
        await click(page, 'link', 'Away');
        await click(page, 'link', 'Back');
        await click(page, 'tab', 'Price');
        await find(page, 'tabpanel', 'Price');
        await hears(page, 'criterion price');
        const isFirst = await page.evaluate(() => document.body.classList.contains('first'));
        assert.equal(isFirst, host.hasRouter ?? false, 'whether it is the same document');
      },
    },
    {
      title: 'has shown no other comparison',
      run() {
        assert.deepEqual([...titles], ['Tea vs coffee']);
      },
    },
    {
      title: 'has caused no complaint',
      run() {
        assert.deepEqual(complaints, []);
      },
    },
  ];
}
