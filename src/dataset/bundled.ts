import { bundledJson } from './bundled-json.js';
import { trust } from './check-comparison.js';
import type { Comparison } from './types.js';

let comparison: Comparison | undefined;

/**
 * What an element without data of its own shows, parsed when the first one asks. The tests check
 * it, not the page.
 */
export function bundled(): Comparison {
  comparison ??= trust(JSON.parse(bundledJson) as Comparison);
  return comparison;
}
