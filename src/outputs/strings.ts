import { pointerTo } from '../dataset/json-pointer.js';

/** A text somewhere in a dataset, with the names of the fields that lead to it. */
export interface PlacedText {
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

/** Every text of a dataset. An entry of a list has the field of the list. */
export function textsIn(data: unknown, path = '', field = ''): PlacedText[] {
  if (typeof data === 'string') return [{ path, field, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    textsIn(value, pointerTo(path, key), Array.isArray(data) ? field : key),
  );
}
