import type { Comparison } from './types.js';
import * as schema from './schema.js';
import { pointer, refuse, validate } from './validate.js';

/** Objects that were found valid: the elements that share one check it once. */
const checked = new WeakSet<object>();

/** Takes an object that needs no check, because a build has checked it. */
export function trust(comparison: Comparison): Comparison {
  checked.add(comparison);
  return comparison;
}

/**
 * Checks the shape of a dataset and what a schema can't say: that ids are unique, and that
 * whatever names an alternative or a criterion names one that exists.
 *
 * @throws {DatasetError} that names the first problem and its place.
 */
export function checkComparison(data: unknown): Comparison {
  // The one place where unknown data gets its type: what doesn't have it leaves with an error.
  const comparison = data as Comparison;
  if (checked.has(comparison)) return comparison;
  validate(data, schema.comparison);
  checkNames(comparison);
  return trust(comparison);
}

function checkNames({ alternatives, criteria, samples = [], verdict }: Comparison): void {
  const seen = new Set<string>();
  for (const [list, entries] of Object.entries({ alternatives, criteria, samples })) {
    entries.forEach(({ id }, index) => {
      if (seen.has(id)) refuse(`/${list}/${index}/id`, `expected an id of its own, found "${id}"`);
      seen.add(id);
    });
  }

  const ids = alternatives.map(({ id }) => id);
  const checkKeys = (path: string, keyed = {}) => {
    const unknown = Object.keys(keyed).find((key) => !ids.includes(key));
    if (unknown !== undefined)
      refuse(pointer(path, unknown), `expected an alternative: ${ids.join(' or ')}`);
  };
  criteria.forEach(({ values, details }, index) => {
    const path = `/criteria/${index}`;
    checkKeys(`${path}/values`, values);
    checkKeys(`${path}/details`, details);
    if (!(values ?? details)) refuse(path, 'expected a field "values" or "details"');
  });
  samples.forEach(({ code, criterion }, index) => {
    const path = `/samples/${index}`;
    checkKeys(`${path}/code`, code);
    if (criterion !== undefined && !criteria.some(({ id }) => id === criterion)) {
      refuse(`${path}/criterion`, 'expected the id of a criterion');
    }
  });
  checkKeys('/verdict/choose', verdict?.choose);
}
