import type { Comparison } from './types.js';

let provide: (() => Comparison) | undefined;

/** Sets the dataset for elements without one of their own. The provider is called when needed. */
export function setDefaultComparison(provider: () => Comparison): void {
  provide = provider;
}

export function defaultComparison(): Comparison | undefined {
  return provide?.();
}
