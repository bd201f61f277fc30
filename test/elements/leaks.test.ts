import { expect, nextFrame } from '@open-wc/testing';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { type FrameWindow, openFrame } from '../tools/helpers/frame.js';
import { faultUrl } from '../tools/helpers/network.js';
import { collectGarbage, engine } from '../tools/helpers/page.js';
import { waitUntil } from '../tools/helpers/wait.js';

const TAGS = ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code'] as const;

type WatchedPage = FrameWindow & {
  /** What is being listened to or observed. */
  readonly left: () => string[];
  /** How often anything was ever listened to or observed. */
  readonly everSeen: number;
};

async function openWatchedPage(): Promise<WatchedPage> {
  const page = (await openFrame('/test/elements/pages/watched.html')) as WatchedPage;
  await page.customElements.whenDefined('versus-code');
  return page;
}

async function insertAndRemove(page: WatchedPage, times: number): Promise<WeakRef<Element>[]> {
  const elements: WeakRef<Element>[] = [];
  const src = faultUrl('dataset');
  const slow = faultUrl('dataset', { delay: '60000' });
  for (let time = 0; time < times; time += 1) {
    const tag = TAGS[time % TAGS.length] ?? 'versus-comparison';
    const element = page.document.createElement(tag);
    const source = Math.floor(time / TAGS.length) % 4;
    if (source === 1) element.src = src;
    else if (source === 2) element.src = slow;
    else if (source === 3) element.comparison = datasetCalled(`leak-${time}`);
    element.setAttribute('sync', 'leaks');
    page.document.body.append(element);
    // Some are removed before they have rendered, some after, some once they have been measured.
    if (time % 3 > 0) await element.updateComplete;
    if (time % 3 > 1) {
      await nextFrame();
      await nextFrame();
    }
    element.remove();
    elements.push(new WeakRef(element));
  }
  return elements;
}

/**
 * Fills the memory of WebKit, where a test can't trigger garbage collection. It then collects only
 * what is young, and so keeps some elements; a leak of one kind would keep 50.
 */
function litter(): void {
  for (let time = 0; time < 20; time += 1)
    Array.from({ length: 50_000 }, (_, index) => ({ index }));
}

/** How many of 200 elements the engine itself may retain for a while. */
const KEPT = { chromium: 0, firefox: 1, webkit: 40 };

async function untilCollected(elements: readonly WeakRef<Element>[], most: number): Promise<void> {
  await waitUntil(
    async () => {
      if (engine === 'webkit') litter();
      else await collectGarbage();
      return elements.filter((element) => element.deref()).length <= most;
    },
    'elements are still in memory',
    { timeout: 5000, interval: 200 },
  );
}

describe('200 insertions and removals', () => {
  it('leave no listeners, observers or nodes behind', async () => {
    const page = await openWatchedPage();
    const before = page.left();
    const nodes = page.document.querySelectorAll('*').length;
    await insertAndRemove(page, 200);
    await nextFrame();
    await nextFrame();
    expect(page.everSeen, 'listeners and observers').to.be.greaterThan(100);
    expect(page.left()).to.deep.equal(before);
    expect(page.document.querySelectorAll('*')).to.have.length(nodes);
  });

  it('don’t keep an element that stays from listening', async () => {
    const page = await openWatchedPage();
    const table = page.document.createElement('versus-comparison');
    page.document.body.append(table);
    await table.updateComplete;
    await insertAndRemove(page, 20);
    const listened = page.left();
    expect(listened).to.include('hashchange of window');
    table.remove();
    await nextFrame();
    await nextFrame();
    expect(page.left().filter((entry) => !entry.startsWith('load'))).to.be.empty;
  });

  it('leave none of the elements in memory', async () => {
    const page = await openWatchedPage();
    const elements = await insertAndRemove(page, 200);
    await untilCollected(elements, KEPT[engine]);
  });
});

// WebKit doesn't let a test trigger garbage collection.
if (engine !== 'webkit') {
  describe('an element that a link has led into', () => {
    it('leaves nothing in memory when it is removed', async () => {
      const page = await openWatchedPage();
      const led = async (tag: (typeof TAGS)[number], id: string) => {
        const element = page.document.createElement(tag);
        element.id = id;
        page.document.body.append(element);
        await element.updateComplete;
        page.location.hash = `#${id}/security`;
        await waitUntil(() => element.shadowRoot?.querySelector('[data-target]'), 'no target');
        element.remove();
        return new WeakRef(element);
      };
      const elements = [await led('versus-table', 'first'), await led('versus-criteria', 'second')];
      // The engine itself retains the element that had the focus last.
      page.document.body.tabIndex = -1;
      page.document.body.focus();
      await untilCollected(elements, 0);
    });
  });
}
