import type { CDPSession, Page } from 'puppeteer-core';
import { describeAccessibilityTree } from './accessibility-tree.js';
import { findByFindBar } from './chromium-find-bar.js';
import type { Media, PageControl } from './page-command.js';
import { ACCESSIBILITY_TREE_ROOT } from './page-command.js';
import { puppeteerControl } from './puppeteer-page.js';

const protocols = new WeakMap<Page, Promise<CDPSession>>();

/** One session for each page; what it emulates ends with it. */
function openProtocol(page: Page): Promise<CDPSession> {
  let protocol = protocols.get(page);
  if (!protocol) {
    protocol = page.createCDPSession();
    protocols.set(page, protocol);
  }
  return protocol;
}

async function closeProtocol(page: Page): Promise<void> {
  const protocol = await protocols.get(page);
  protocols.delete(page);
  await protocol?.detach();
}

async function emulateMedia(page: Page, media: Media): Promise<void> {
  const protocol = await openProtocol(page);
  await protocol.send('Emulation.setEmulatedMedia', {
    media: media.type ?? '',
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ?? '' },
      { name: 'forced-colors', value: media.forcedColors ?? '' },
      { name: 'prefers-contrast', value: media.contrast ?? '' },
    ],
  });
}

async function readAccessibilityTree(page: Page): Promise<string> {
  const kept = await page.evaluateHandle(`globalThis.${ACCESSIBILITY_TREE_ROOT}`);
  const root = kept.asElement();
  if (!root) throw new Error('The element is not on the page.');
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  if (!tree) throw new Error('The element is not in the accessibility tree.');
  return describeAccessibilityTree(tree);
}

/** Controls a page of Chromium by the DevTools Protocol, and its window by the protocol on a port. */
export function chromiumControl(page: Page, windowPort: number | undefined) {
  const shared = puppeteerControl(page);
  return {
    ...shared,
    media: (media) => emulateMedia(page, media),
    find: async (text) => {
      if (windowPort === undefined) return false;
      await findByFindBar(windowPort, text);
      return true;
    },
    protocol: async (method, parameters) => (await openProtocol(page)).send(method, parameters),
    'accessibility-tree': () => readAccessibilityTree(page),
    'collect-garbage': async () => (await openProtocol(page)).send('HeapProfiler.collectGarbage'),
    reset: async () => {
      await closeProtocol(page);
      await shared.reset();
    },
  } satisfies PageControl;
}
