import { refuse } from './dataset-error.js';
import { pointerTo } from './json-pointer.js';
import type { Comparison, Value } from './types.js';
import { isRange } from './values.js';

/**
 * Checks what a schema can't say: that ids are unique, and that whatever names an alternative or a
 * criterion names one that exists.
 *
 * @throws {DatasetError} that names the first problem and its place.
 */
export function checkReferences(comparison: Comparison): void {
  checkIds(comparison);
  const { alternatives, columns = [], criteria, samples = [], verdict } = comparison;
  const alternativeIds = alternatives.map(({ id }) => id);
  const criterionIds = criteria.map(({ id }) => id);

  const checkKeys = (path: string, keyed: object = {}): void => {
    for (const key of Object.keys(keyed)) checkReference(pointerTo(path, key), key, alternativeIds);
  };
  columns.forEach((id, index) => {
    checkReference(`/columns/${index}`, id, alternativeIds);
    const other = columns.indexOf(id);
    if (other < index)
      refuse(`/columns/${index}`, `expected another id than that of /columns/${other}`);
  });
  criteria.forEach(({ values, details }, index) => {
    const path = `/criteria/${index}`;
    checkKeys(`${path}/values`, values);
    for (const [key, value] of Object.entries(values ?? {})) {
      checkValue(pointerTo(`${path}/values`, key), value);
    }
    checkKeys(`${path}/details`, details);
    if (!values && !details) refuse(path, 'expected a field "values" or "details"');
  });
  samples.forEach(({ code, criterion }, index) => {
    const path = `/samples/${index}`;
    checkKeys(`${path}/code`, code);
    if (criterion !== undefined) checkReference(`${path}/criterion`, criterion, criterionIds);
  });
  checkKeys('/verdict/choose', verdict?.choose);
}

function checkValue(path: string, detailed: Value): void {
  if (typeof detailed !== 'object' || detailed === null) return;
  const { value, mark } = detailed;
  if (value === undefined && !mark) refuse(path, 'expected a field "value" or "mark"');
  if (typeof value !== 'object' || value === null || !isRange(value)) return;
  const { min, max } = value;
  if (min === undefined && max === undefined) {
    refuse(`${path}/value`, 'expected a field "min" or "max"');
  }
  if (min !== undefined && max !== undefined && min > max) {
    refuse(`${path}/value`, `expected "min" to be at most "max", found ${min} and ${max}`);
  }
}

/** Links lead to ids: alternatives, criteria and samples never share one. */
function checkIds({ alternatives, criteria, samples = [] }: Comparison): void {
  const places = new Map<string, string>();
  for (const [list, entries] of Object.entries({ alternatives, criteria, samples })) {
    entries.forEach(({ id }, index) => {
      const path = `/${list}/${index}/id`;
      const other = places.get(id);
      if (other) refuse(path, `expected an id of its own, but ${other} is "${id}" as well`);
      places.set(id, path);
    });
  }
}

function checkReference(path: string, id: string, ids: readonly string[]): void {
  if (!ids.includes(id)) refuse(path, `expected one of the ids ${ids.join(', ')}, found "${id}"`);
}
