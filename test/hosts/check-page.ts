import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Host } from './host.js';

/** A step of a visit. Its title says how it has to end. */
export interface Check {
  readonly title: string;
  readonly run: () => Promise<void> | void;
}

/** Waits for an element with this role and name, including those in shadow roots. */
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

/** Waits until the page's own listener has heard of a choice. */
async function hears(page: Page, choice: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('output')?.textContent.trim() === text,
    {},
    choice,
  );
}

/** Collects what the browser reports about a page. */
function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const { url = '' } = message.location();
    // None of the sites has an icon.
    if (url.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Collects the titles of all comparisons that are shown at any time. */
async function watchTitles(page: Page): Promise<Set<string>> {
  const titles = new Set<string>();
  await page.exposeFunction('tellTitle', (title: string) => titles.add(title));
  await page.evaluateOnNewDocument(() => {
    // Several times per frame. Named functions in here would need a helper of the compiler's.
    setInterval(() => {
      for (const { shadowRoot } of document.querySelectorAll('versus-comparison')) {
        const title = shadowRoot?.querySelector('h2')?.textContent.trim();
        if (title) (globalThis as unknown as { tellTitle(title: string): void }).tellTitle(title);
      }
    }, 4);
  });
  return titles;
}

/** A visit to a host's page, whose site shows in an `<output>` what its listener has heard. */
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
