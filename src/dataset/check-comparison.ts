import { checkReferences } from './check-references.js';
import { checkSchema } from './check-schema.js';
import * as schema from './schema.js';
import type { Comparison } from './types.js';

/** Objects that have passed, so that elements which share one check it once. */
const passed = new WeakSet<object>();

/** Takes an object without a check, because one has been made before: the build's, for instance. */
export function trust(comparison: Comparison): Comparison {
  passed.add(comparison);
  return comparison;
}

/**
 * Gives data of any origin its type, or refuses it. Each object is checked once.
 *
 * @throws {DatasetError} `schema`, which names the first problem and its place.
 */
export function checkComparison(data: unknown): Comparison {
  // The one place where unknown data gets its type: what doesn't have it leaves with an error.
  const comparison = data as Comparison;
  if (passed.has(comparison)) return comparison;
  checkSchema(data, schema.comparison);
  checkReferences(comparison);
  return trust(comparison);
}
