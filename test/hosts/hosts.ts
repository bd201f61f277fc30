import type { Host } from './host.js';

/** All hosts, in the order in which they run. */
export const hosts: readonly Host[] = [
  { name: 'react', dataset: 'src/tea-vs-coffee.json', hasRouter: true },
  { name: 'next', dataset: 'app/tea-vs-coffee.json', isServerRendered: true, hasRouter: true },
  { name: 'vue', dataset: 'src/tea-vs-coffee.json', hasRouter: true },
  { name: 'vitest', dataset: 'tea-vs-coffee.json' },
  { name: 'eleventy', dataset: 'tea-vs-coffee.json', isServerRendered: true },
  { name: 'vitepress', dataset: 'tea-vs-coffee.json', isServerRendered: true, hasRouter: true },
  {
    name: 'svelte',
    dataset: 'src/routes/tea-vs-coffee.json',
    isServerRendered: true,
    hasRouter: true,
  },
  { name: 'astro', dataset: 'src/tea-vs-coffee.json', isServerRendered: true },
  {
    name: 'docusaurus',
    dataset: 'src/tea-vs-coffee.json',
    isServerRendered: true,
    hasRouter: true,
  },
  { name: 'nuxt', dataset: 'app/tea-vs-coffee.json', isServerRendered: true, hasRouter: true },
  {
    name: 'hugo',
    dataset: 'static/tea-vs-coffee.json',
    isServerRendered: true,
    packages: ['hugo'],
  },
  {
    name: 'jekyll',
    dataset: 'tea-vs-coffee.json',
    isServerRendered: true,
    packages: ['jekyll'],
  },
  {
    name: 'angular',
    dataset: 'src/app/tea-vs-coffee.json',
    isServerRendered: true,
    hasRouter: true,
  },
  { name: 'sanitizers', dataset: 'tea-vs-coffee.json', isServerRendered: true },
  {
    name: 'wordpress',
    dataset: 'tea-vs-coffee.json',
    isServerRendered: true,
    paths: ['', '?pagename=author'],
    packages: [
      'mariadb-server',
      'php-cli',
      'php-mysql',
      'wordpress',
      'wordpress-theme-twentytwentythree',
    ],
  },
];
