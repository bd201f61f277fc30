import { pointerTo } from '../dataset/json-pointer.js';

/** A string in a dataset, with its path and the name of its field. */
export interface PlacedText {
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

/** Every string in a dataset. The items of a list have the field of the list. */
export function textsIn(data: unknown, path = '', field = ''): PlacedText[] {
  if (typeof data === 'string') return [{ path, field, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    textsIn(value, pointerTo(path, key), Array.isArray(data) ? field : key),
  );
}
