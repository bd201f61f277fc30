import type { Host } from './host.js';

/** All of them, in the order in which they run. */
export const hosts: readonly Host[] = [
  { name: 'react', dataset: 'src/tea-vs-coffee.json', hasRouter: true },
  { name: 'next', dataset: 'app/tea-vs-coffee.json', isServerRendered: true, hasRouter: true },
  { name: 'vue', dataset: 'src/tea-vs-coffee.json', hasRouter: true },
  { name: 'vitest', dataset: 'tea-vs-coffee.json', hasNoPage: true },
];
