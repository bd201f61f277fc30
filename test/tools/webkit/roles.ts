import type { WebDriver, WebElement } from 'selenium-webdriver';
import { ELEMENTS_WITH_ROLES } from '../browsers/page-command.js';

/** WebKit names none of them, and of some there are very many. */
const nameless = new Set(['generic', 'row', 'columnheader', 'rowheader', 'cell']);

/** What WebKit computes for each element that the page keeps: role and name, one node a line. */
export async function readRoles(driver: WebDriver): Promise<string> {
  const elements = await driver.executeScript<WebElement[]>(
    `return globalThis.${ELEMENTS_WITH_ROLES}`,
  );
  const lines: string[] = [];
  for (const element of elements) {
    const role = await element.getAriaRole();
    const name = role && !nameless.has(role) ? await element.getAccessibleName() : '';
    lines.push(name ? `${role} ${JSON.stringify(name)}` : role);
  }
  return lines.join('\n');
}
