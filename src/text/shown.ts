import { nothing } from 'lit';

/**
 * What shows of some views in a row. For each expression of a template, Lit keeps a place in the
 * DOM even while it shows nothing, and most of what may follow a claim or a row seldom does.
 */
export function shown(...views: readonly unknown[]): unknown {
  const visible = views.filter((view) => view !== nothing && view !== undefined);
  // Lit adds two comment nodes per item of an array.
  return visible.length > 1 ? visible : (visible[0] ?? nothing);
}
