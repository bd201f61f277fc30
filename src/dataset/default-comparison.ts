import type { Comparison } from './types.js';

let comparison: Comparison | undefined;

/** Gives the elements a dataset to show where the author names none. */
export function setDefaultComparison(value: Comparison): void {
  comparison = value;
}

export function defaultComparison(): Comparison | undefined {
  return comparison;
}
