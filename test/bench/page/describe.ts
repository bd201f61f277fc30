import { findAll } from './flat-tree.js';
import { flatten } from './flatten.js';

/** What a page shows, to tell whether two of them show the same. */
export interface Description {
  readonly rows: number;
  readonly tabs: number;
  /** Without white space. */
  readonly characters: number;
}

export function describePage(): Description {
  const container = document.createElement('div');
  container.innerHTML = [...document.body.children]
    .filter((element) => !element.matches('script, link'))
    .map(flatten)
    .join('');
  return {
    rows: findAll('tr').length,
    tabs: findAll('[role=tab]').length,
    characters: container.textContent.replaceAll(/\s/g, '').length,
  };
}

/** How many rows of the page's table begin within the window. */
export function rowsInWindow(): number {
  return findAll('tbody tr').filter((row) => row.getBoundingClientRect().top < innerHeight).length;
}
