import type { Node } from 'jsonc-parser';
import { pointerTo } from '../dataset/json-pointer.js';
import type { Problem } from './finding.js';

/** The fields that an object in a JSON text has more than once. */
export function duplicateKeys(node: Node | undefined, path = ''): Problem[] {
  if (node?.type === 'array') {
    return (node.children ?? []).flatMap((item, index) =>
      duplicateKeys(item, pointerTo(path, `${index}`)),
    );
  }
  if (node?.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    const name = String(key?.value);
    const isRepeated = seen.has(name);
    seen.add(name);
    const place = pointerTo(path, name);
    return [...(isRepeated ? [duplicate(place, name)] : []), ...duplicateKeys(value, place)];
  });
}

function duplicate(path: string, name: string): Problem {
  return {
    path,
    rule: 'duplicate',
    message: `"${name}" is given again in the same object, and only the last one counts`,
    advice: 'Remove one of the two.',
  };
}
