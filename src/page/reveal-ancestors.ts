import { flatAncestors } from './flat-tree.js';

/**
 * Opens what hides an element, as browsers do for the target of a fragment (HTML, "ancestor
 * revealing algorithm"): `hidden=until-found`, and closed `<details>`, also if the element is one
 * itself.
 */
export function revealAncestors(element: Element): void {
  let child: Element | undefined;
  // Collected first, as the page may move elements in response to `beforematch`.
  for (const node of [...flatAncestors(element)]) {
    if (node.getAttribute('hidden')?.toLowerCase() === 'until-found') {
      node.dispatchEvent(new Event('beforematch', { bubbles: true }));
      node.removeAttribute('hidden');
    }
    // The content of a summary is never hidden.
    if (node.localName === 'details' && !child?.matches('summary:first-of-type')) {
      node.setAttribute('open', '');
    }
    child = node;
  }
}
