import type { Comparison } from './types.js';

let provide: (() => Comparison) | undefined;

/** Gives the elements a dataset to show where the author names none; it is asked for when needed. */
export function setDefaultComparison(provider: () => Comparison): void {
  provide = provider;
}

export function defaultComparison(): Comparison | undefined {
  return provide?.();
}
