import { expect } from '@open-wc/testing';
import { findAll } from './find.js';

const REFERENCES = ['aria-controls', 'aria-labelledby', 'popovertarget'];

/** No id stands twice within one root (the page, or the inside of a widget), and what is named is there. */
export function expectUniqueIds(page: Document): void {
  const shadows = findAll(page, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [page, ...shadows]) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    for (const name of REFERENCES) {
      for (const element of root.querySelectorAll(`[${name}]`)) {
        const id = element.getAttribute(name) ?? '';
        expect(root.getElementById(id), `${name}=${id}`).to.exist;
      }
    }
  }
}
