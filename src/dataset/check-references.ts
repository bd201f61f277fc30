import { refuse, type Report } from './dataset-error.js';
import { pointerTo } from './json-pointer.js';
import type { Comparison, Value } from './types.js';
import { isRange } from './values.js';

/**
 * Checks what a schema can't express: that ids are unique, and that every reference to an
 * alternative or a criterion is to one that exists.
 *
 * @throws {DatasetError} at the first problem, unless another `report` collects them.
 */
export function checkReferences(comparison: Comparison, report: Report = refuse): void {
  checkIds(comparison, report);
  const { alternatives, columns = [], criteria, samples = [], verdict } = comparison;
  const alternativeIds = alternatives.map(({ id }) => id);
  const criterionIds = criteria.map(({ id }) => id);

  const checkKeys = (path: string, keyed: object = {}): void => {
    for (const key of Object.keys(keyed)) {
      checkReference(pointerTo(path, key), key, alternativeIds, report);
    }
  };
  columns.forEach((id, index) => {
    checkReference(`/columns/${index}`, id, alternativeIds, report);
    const other = columns.indexOf(id);
    if (other < index)
      report(`/columns/${index}`, `expected an id other than that of /columns/${other}`);
  });
  criteria.forEach(({ values, details }, index) => {
    const path = `/criteria/${index}`;
    checkKeys(`${path}/values`, values);
    for (const [key, value] of Object.entries(values ?? {})) {
      checkValue(pointerTo(`${path}/values`, key), value, report);
    }
    checkKeys(`${path}/details`, details);
    if (!values && !details) report(path, 'expected a field "values" or "details"');
  });
  samples.forEach(({ code, criterion }, index) => {
    const path = `/samples/${index}`;
    checkKeys(`${path}/code`, code);
    if (criterion !== undefined)
      checkReference(`${path}/criterion`, criterion, criterionIds, report);
  });
  checkKeys('/verdict/choose', verdict?.choose);
}

function checkValue(path: string, detailed: Value, report: Report): void {
  if (typeof detailed !== 'object' || detailed === null) return;
  const { value, mark } = detailed;
  if (value === undefined && !mark) report(path, 'expected a field "value" or "mark"');
  if (typeof value !== 'object' || value === null || !isRange(value)) return;
  const { min, max } = value;
  if (min === undefined && max === undefined) {
    report(`${path}/value`, 'expected a field "min" or "max"');
  }
  if (min !== undefined && max !== undefined && min > max) {
    report(`${path}/value`, `expected "min" to be at most "max", found ${min} and ${max}`);
  }
}

/** Alternatives, criteria and samples share one namespace, as links refer to them by id. */
function checkIds({ alternatives, criteria, samples = [] }: Comparison, report: Report): void {
  const places = new Map<string, string>();
  for (const [list, entries] of Object.entries({ alternatives, criteria, samples })) {
    entries.forEach(({ id }, index) => {
      const path = `/${list}/${index}/id`;
      const other = places.get(id);
      if (other) report(path, `expected a unique id, but ${other} is "${id}" as well`);
      places.set(id, path);
    });
  }
}

function checkReference(path: string, id: string, ids: readonly string[], report: Report): void {
  if (!ids.includes(id)) report(path, `expected one of the ids ${ids.join(', ')}, found "${id}"`);
}
