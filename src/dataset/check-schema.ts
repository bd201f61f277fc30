import { refuse, type Report } from './dataset-error.js';
import { pointerTo } from './json-pointer.js';
import { own } from './own.js';
import type { JsonType, Schema } from './schema.js';

/**
 * Reports every violation of a schema, in the order of the data.
 *
 * @throws {DatasetError} at the first one, unless another `report` collects them.
 */
export function checkSchema(
  data: unknown,
  schema: Schema,
  report: Report = refuse,
  path = '',
): void {
  const branch = branchFor(data, schema);
  if (!branch || !isWithin(data, branch)) {
    report(path, `expected ${expectationOf(branch ?? schema)}, found ${describe(data)}`);
    return;
  }
  if (isList(data)) {
    const { items } = branch;
    if (!items) return;
    data.forEach((item, index) => {
      checkSchema(item, items, report, `${path}/${index}`);
    });
  } else if (typeof data === 'object' && data !== null) {
    // As in JSON, properties that are undefined don't count.
    const fields = Object.entries(data).filter(([, value]) => value !== undefined);
    for (const key of branch.required ?? []) {
      if (!fields.some(([name]) => name === key)) report(path, `expected a field "${key}"`);
    }
    for (const [key, value] of fields) {
      const place = own(branch.properties, key) ?? branch.additionalProperties;
      if (place) checkSchema(value, place, report, pointerTo(path, key));
    }
  }
}

/** The branch of a schema that applies to data of this type. */
export function branchFor(data: unknown, schema: Schema): Schema | undefined {
  const type = typeOf(data);
  return (schema.anyOf ?? [schema]).find((branch) => branch.type === type);
}

function isWithin(data: unknown, schema: Schema): boolean {
  if (typeof data === 'string') {
    const { minLength = 0, pattern, format } = schema;
    return (
      data.length >= minLength &&
      (schema.enum?.includes(data) ?? true) &&
      (pattern?.test(data) ?? true) &&
      (format !== 'partial-date' || isRealDate(data))
    );
  }
  if (isList(data)) {
    const { minItems = 0, maxItems = Infinity } = schema;
    return data.length >= minItems && data.length <= maxItems;
  }
  return true;
}

/** Engines turn 31 February into an invalid date or a day in March. */
function isRealDate(date: string): boolean {
  const [, , day = '01'] = date.split('-');
  return new Date(date).getUTCDate() === Number(day);
}

function isList(data: unknown): data is readonly unknown[] {
  return Array.isArray(data);
}

/** Includes what JSON has no type for, such as NaN: a dataset may be assigned to the property. */
function typeOf(data: unknown): string {
  if (data === null) return 'null';
  if (isList(data)) return 'array';
  return Number.isNaN(data) ? 'NaN' : typeof data;
}

const typesInWords: Readonly<Record<JsonType, readonly string[]>> = {
  string: ['a string'],
  number: ['a number'],
  boolean: ['true', 'false'],
  null: ['null'],
  array: ['a list'],
  object: ['an object'],
};

/** What a schema allows, in the words of an author. */
function expectationOf(schema: Schema): string {
  const choices = (schema.anyOf ?? [schema]).flatMap((branch) => {
    if (branch.expected) return [branch.expected];
    if (branch.enum) return branch.enum.map(quote);
    if (branch.required?.length)
      return [`an object with ${join(branch.required.map(quote), 'conjunction')}`];
    return branch.type ? typesInWords[branch.type] : [];
  });
  return join(choices, 'disjunction');
}

function join(words: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(words);
}

const QUOTED_LENGTH = 60;

function quote(text: string): string {
  return JSON.stringify(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text);
}

function describe(data: unknown): string {
  if (typeof data === 'string') return quote(data);
  if (isList(data)) return data.length > 0 ? `a list of ${data.length}` : 'an empty list';
  if (typeof data === 'object' && data !== null) return 'an object';
  return typeof data === 'function' ? 'a function' : String(data);
}
