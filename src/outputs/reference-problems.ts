import { checkReferences } from '../dataset/check-references.js';
import { pointerTo } from '../dataset/json-pointer.js';
import type { Comparison } from '../dataset/types.js';

/** What is wrong at a place. */
interface Flaw {
  readonly path: string;
  readonly message: string;
}

/** The message of a problem that isn't in the value at its path, but in what that value lacks. */
export const MISSING_FIELD = /^expected a field (.*)$/;

/** What is keyed by the ids of alternatives, or lists them. */
const OF_ALTERNATIVES =
  /^\/(columns\/\d+|criteria\/\d+\/(values|details)\/[^/]*|samples\/\d+\/code\/[^/]*|verdict\/choose\/[^/]*)$/;
const OF_CRITERIA = /^\/samples\/\d+\/criterion$/;

/**
 * The broken references in a dataset, as far as its other flaws let us tell. Says nothing about
 * references into a list that has an entry without a usable id, nor about values that are flawed
 * themselves.
 */
export function referenceProblems(data: unknown, flaws: readonly Flaw[]): Flaw[] {
  const faulty = flaws.filter(({ message }) => !MISSING_FIELD.test(message));
  const sound = without(data, new Set(faulty.map(({ path }) => path)), '');
  if (!isRecord(sound)) return [];
  const { alternatives, criteria, samples } = sound;
  const problems: Flaw[] = [];
  const readable = {
    ...sound,
    alternatives: identified(alternatives),
    criteria: identified(criteria),
    samples: identified(samples),
  };
  // It only lacks what `checkReferences` doesn't read.
  checkReferences(readable as unknown as Comparison, (path, message) => {
    problems.push({ path, message });
  });
  return problems.filter(({ path }) => {
    if (OF_ALTERNATIVES.test(path) && !isWhole(alternatives)) return false;
    if (OF_CRITERIA.test(path) && !isWhole(criteria)) return false;
    return !faulty.some((flaw) => flaw.path === path || flaw.path.startsWith(`${path}/`));
  });
}

/** Leaves gaps in lists, so that what follows keeps its path. */
function without(data: unknown, wrong: ReadonlySet<string>, path: string): unknown {
  if (wrong.has(path)) return undefined;
  if (Array.isArray(data)) {
    return withGaps(data, (item, index) => without(item, wrong, `${path}/${index}`));
  }
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, without(value, wrong, pointerTo(path, key))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function withGaps(
  items: readonly unknown[],
  toItem: (item: unknown, index: number) => unknown,
): unknown[] {
  const kept: unknown[] = [];
  kept.length = items.length;
  items.forEach((item, index) => {
    const next = toItem(item, index);
    if (next !== undefined) kept[index] = next;
  });
  return kept;
}

/** The entries of a list that have an id, in their places. */
function identified(list: unknown): unknown[] {
  return withGaps(Array.isArray(list) ? list : [], (entry) => (hasId(entry) ? entry : undefined));
}

function isWhole(list: unknown): boolean {
  return Array.isArray(list) && Array.from<unknown>(list).every(hasId);
}

function hasId(entry: unknown): boolean {
  return isRecord(entry) && typeof entry['id'] === 'string';
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
