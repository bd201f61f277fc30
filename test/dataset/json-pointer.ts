/** Whether a JSON Pointer (RFC 6901) refers to something that exists in the data. */
export function exists(data: unknown, pointer: string): boolean {
  const [root, ...keys] = pointer.split('/');
  let place = data;
  for (const escaped of keys) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return false;
    place = Object.entries(place).find(([each]) => each === key)?.[1];
  }
  return root === '';
}
