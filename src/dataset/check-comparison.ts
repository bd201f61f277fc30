import { checkReferences } from './check-references.js';
import { checkSchema } from './check-schema.js';
import * as schema from './schema.js';
import type { Comparison } from './types.js';

/** Valid objects, so that elements that share one check it only once. */
const passed = new WeakSet<object>();

/** Exempts an object from the check, because it has been checked before, as by the tests. */
export function trust(comparison: Comparison): Comparison {
  passed.add(comparison);
  return comparison;
}

/**
 * Gives data of any origin its type, or throws. Each object is checked once.
 *
 * @throws {DatasetError} `schema`, which names the first problem and its place.
 */
export function checkComparison(data: unknown): Comparison {
  // The only cast of unknown data: anything but a comparison throws below.
  const comparison = data as Comparison;
  if (passed.has(comparison)) return comparison;
  checkSchema(data, schema.comparison);
  checkReferences(comparison);
  return trust(comparison);
}
