/** The JSON Pointer (RFC 6901) of an entry of what another pointer leads to. */
export function pointerTo(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
