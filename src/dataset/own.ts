/**
 * The entry of a record that is keyed by an author's ids. Ids like `constructor` are ids as any
 * other, so what a record inherits doesn't count.
 */
export function own<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
