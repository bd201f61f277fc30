import { ELEMENTS_WITH_ROLES } from '../browsers/page-command.js';
import type { WebKitDriver } from './driver.js';

/** WebKit names none of them, and of some there are very many. */
const nameless = new Set<unknown>(['generic', 'row', 'columnheader', 'rowheader', 'cell']);

async function readElements(driver: WebKitDriver): Promise<string[]> {
  const elements = await driver.command('POST', '/execute/sync', {
    script: `return globalThis.${ELEMENTS_WITH_ROLES}`,
    args: [],
  });
  if (!Array.isArray(elements)) throw new Error('The elements are not on the page.');
  // An element is `{ 'element-6066-11e4-a52e-4f735466cecf': id }`.
  return elements.flatMap((element: object) => Object.values(element).map(String));
}

/** What WebKit computes for each element that the page keeps: role and name, one node a line. */
export async function readRoles(driver: WebKitDriver): Promise<string> {
  const lines: string[] = [];
  for (const element of await readElements(driver)) {
    const read = (what: string) => driver.command('GET', `/element/${element}/${what}`);
    const role = await read('computedrole');
    const name = role && !nameless.has(role) ? await read('computedlabel') : '';
    lines.push(name ? `${String(role)} ${JSON.stringify(name)}` : String(role));
  }
  return lines.join('\n');
}
