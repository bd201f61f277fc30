import { bundledJson } from './bundled-json.js';
import { trust } from './check-comparison.js';
import type { Comparison } from './types.js';

let comparison: Comparison | undefined;

/**
 * The dataset of elements without data of their own, parsed when the first one needs it. It is
 * validated by the tests, not in the page.
 */
export function bundled(): Comparison {
  comparison ??= trust(JSON.parse(bundledJson) as Comparison);
  return comparison;
}
