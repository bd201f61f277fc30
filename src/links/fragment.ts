/**
 * A fragment that points into a widget: `#ID/PATH`. The id names the widget, the path its target:
 * the element in it with that path as `data-link`.
 */
export interface Fragment {
  /** The id of an element or of its dataset. */
  readonly id: string;
  /**
   * CRITERION, CRITERION/ALTERNATIVE, CRITERION/ALTERNATIVE/value, SAMPLE, SAMPLE/ALTERNATIVE,
   * ALTERNATIVE/features/N or ALTERNATIVE/advantages/N, counted from 1.
   */
  readonly path: string;
}

/**
 * Parses a `location.hash`. An element's id can be any text, so it is percent-encoded; a path
 * consists of a dataset's ids, which need no encoding.
 */
export function parseFragment(fragment: string): Fragment | undefined {
  const [, id, path] = /^#([^/]+)\/([\w/-]+)$/.exec(fragment) ?? [];
  try {
    return id && path ? { id: decodeURIComponent(id), path } : undefined;
  } catch {
    return undefined;
  }
}

export function formatFragment(id: string, path: string): string {
  return `#${encodeURIComponent(id)}/${path}`;
}
