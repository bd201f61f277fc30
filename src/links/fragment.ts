/**
 * The part of an address that leads into a widget: `#ID/PATH`. The id names a widget, the path its
 * target: the element there that bears the path as `data-link`.
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

/** Reads a fragment as `location.hash` has it. An element's id may be any text; a path is made of ids. */
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
