import type { Page } from 'puppeteer-core';
import { runInWindow } from './firefox-window.js';

const TIMEOUT = 5_000;
const PAUSE = 20;

/**
 * What Firefox gives to a screen reader of the element with that class and of all below it: role
 * and name, and the names of a cell's headers, one node a line. The window hears of a page's changes later, but in their order: what
 * was on the page before the class was set is there once the class is. A plain element that holds
 * nothing but blocks has no node there.
 */
export function readRoles(page: Page, className: string): Promise<string> {
  return runInWindow(
    page,
    `const service = Cc['@mozilla.org/accessibilityService;1']
      .getService(Ci.nsIAccessibilityService);
    const childrenOf = (node) => {
      const children = [];
      for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
      return children;
    };
    const classesOf = ({ attributes }) =>
      attributes.has('class') ? attributes.getStringProperty('class').split(' ') : [];
    const find = (node) => {
      if (classesOf(node).includes(${JSON.stringify(className)})) return node;
      for (const child of childrenOf(node)) {
        const found = find(child);
        if (found) return found;
      }
    };
    const headersOf = (node) => {
      if (!(node instanceof Ci.nsIAccessibleTableCell)) return [];
      const headers = [node.columnHeaderCells, node.rowHeaderCells].flatMap((cells) => [
        ...cells.enumerate(Ci.nsIAccessible),
      ]);
      return ['headers=' + JSON.stringify(headers.map(({ name }) => name).join(', '))];
    };
    const describe = (node) => [
      [
        node.computedARIARole,
        ...(node.name ? [JSON.stringify(node.name)] : []),
        ...headersOf(node),
      ].join(' '),
      ...childrenOf(node).flatMap(describe),
    ];
    const end = Date.now() + ${TIMEOUT};
    for (;;) {
      for (const browser of gBrowser.browsers) {
        // There is none while the service starts.
        const page = service.getAccessibleFor(browser);
        const root = page && find(page);
        if (root) return describe(root).join('\\n');
      }
      if (Date.now() > end) throw new Error('The element is not in the accessibility tree.');
      await new Promise((resolve) => setTimeout(resolve, ${PAUSE}));
    }`,
  );
}
