/** Datasets that somebody has spoiled, for tests with generated data, in Node and in browsers. */
import fc, { type Arbitrary } from 'fast-check';
import { inherited, validComparison } from './dataset-arbitrary.js';

type Path = readonly string[];

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inside = Object.entries(data).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return [path, ...inside];
}

type Entry = readonly [key: string, item: unknown];

/** The data with the entry at a path replaced by these entries. Even `__proto__` is a key. */
function withEntries(
  data: unknown,
  [key, ...rest]: Path,
  change: (entry: Entry) => readonly Entry[],
): unknown {
  if (typeof data !== 'object' || data === null || key === undefined) return data;
  const entries = Object.entries(data).flatMap(([each, item]: Entry): readonly Entry[] => {
    if (each !== key) return [[each, item]];
    return rest.length ? [[key, withEntries(item, rest, change)]] : change([key, item]);
  });
  return Array.isArray(data) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const wrongKey = fc.constantFrom('__proto__', 'constructor', 'a/b~c', 'valuess', '');
const wrongItem = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, '', 'x', ...inherited, '__proto__', [], {}, [[]]),
  fc.constantFrom('2026-13', '2026-02-31', '2026-00', '2026-6', '20260601', ' 2026', '2026\n'),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Datasets that were valid until one or two places were changed, as JSON would hold them. */
export const changedComparison: Arbitrary<unknown> = fc
  .tuple(
    validComparison,
    fc.array(
      fc.record({
        place: fc.nat(),
        kind: fc.constantFrom('remove', 'replace', 'rename', 'repeat', 'cut'),
        wrongKey,
        wrongItem,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([comparison, changes]) =>
    changes.reduce<unknown>((data, { place, kind, wrongKey, wrongItem }) => {
      const paths = pathsOf(data);
      return withEntries(data, paths[place % paths.length] ?? [], ([key, item]) => {
        switch (kind) {
          case 'replace':
            return [[key, wrongItem]];
          case 'rename':
            return [[wrongKey, item]];
          case 'repeat':
            return [
              [key, item],
              [wrongKey, item],
            ];
          case 'cut':
            return [[key, Array.isArray(item) ? item.slice(0, 1) : undefined]];
          default:
            return [];
        }
      });
    }, comparison),
  )
  .map((data): unknown => JSON.parse(JSON.stringify(data)));
