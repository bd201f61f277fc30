/** Extends a JSON Pointer (RFC 6901) by a key. */
export function pointerTo(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
