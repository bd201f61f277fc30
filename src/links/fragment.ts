export interface Fragment {
  /** The id of an element or of its dataset. */
  readonly id: string;
  /**
   * What the link leads to: CRITERION, CRITERION/ALTERNATIVE, CRITERION/ALTERNATIVE/value, SAMPLE,
   * SAMPLE/ALTERNATIVE, ALTERNATIVE/features/N or ALTERNATIVE/advantages/N, counted from 1.
   */
  readonly path: string;
}

/** Reads a link of the form `#ID/PATH`. An element's id may be any text, a path is made of ids. */
export function parseFragment(hash: string): Fragment | undefined {
  const [, id, path] = /^#([^/]+)\/([\w/-]+)$/.exec(hash) ?? [];
  try {
    return id && path ? { id: decodeURIComponent(id), path } : undefined;
  } catch {
    return undefined;
  }
}

export function formatFragment(id: string, path: string): string {
  return `#${encodeURIComponent(id)}/${path}`;
}
