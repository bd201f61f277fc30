/**
 * An entry of a record that is keyed by an author's ids. `constructor` is as good an id as any, so
 * inherited properties don't count.
 */
export function own<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
