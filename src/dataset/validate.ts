import { DatasetError } from './dataset-error.js';
import { own } from './own.js';
import { date, type Schema } from './schema.js';

/** @param path - JSON Pointer (RFC 6901) to the nearest place that exists in the data. */
export function refuse(path: string, message: string): never {
  throw new DatasetError('schema', `${path || 'the dataset'}: ${message}`, path);
}

export const pointer = (path: string, key: string): string =>
  `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A dataset that is given as a property can hold NaN, which nobody can read. */
function typeOf(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'array';
  return Number.isNaN(data) ? 'NaN' : typeof data;
}

/** Of 31 February engines make nothing, or a day in March. */
const isRealDate = (text: string) => new Date(text).getUTCDate() === Number(text.slice(8) || 1);

/** @throws {DatasetError} at the first place, in the order of the data, that the schema forbids. */
export function validate(data: unknown, schema: Schema, path = ''): void {
  const type = typeOf(data);
  const branches = schema.anyOf ?? [schema];
  const branch = branches.find((candidate) => candidate.type === type);
  if (!branch) {
    refuse(path, `expected ${branches.map((each) => each.type).join(' or ')}, found ${type}`);
  }
  const { minLength = 0, minItems = 0, maxItems = Infinity, required = [] } = branch;
  const { pattern = '', expected = '' } = branch;

  if (typeof data === 'string') {
    if (data.length < minLength) refuse(path, 'expected some text');
    if (!new RegExp(pattern).test(data) || (branch === date && !isRealDate(data)))
      refuse(path, `expected ${expected}, found "${data}"`);
  } else if (typeof data === 'object' && data !== null) {
    // As in JSON, a property that is undefined isn't there.
    const entries = Object.entries(data).filter(([, item]) => branch.items ?? item !== undefined);
    if (entries.length < minItems) refuse(path, `expected at least ${minItems} entries`);
    if (entries.length > maxItems) refuse(path, `expected at most ${maxItems} entries`);
    for (const key of required) {
      if (!entries.some(([name]) => name === key)) refuse(path, `expected a field "${key}"`);
    }
    for (const [key, item] of entries) {
      const place = branch.items ?? own(branch.properties, key) ?? branch.additionalProperties;
      if (place) validate(item, place, pointer(path, key));
    }
  }
}
