/** The elements of a page that match, those in open shadow roots included. */
export function findAll<Found extends Element = Element>(
  selector: string,
  root: ParentNode = document,
): Found[] {
  const found: Found[] = [...root.querySelectorAll<Found>(selector)];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) found.push(...findAll<Found>(selector, shadowRoot));
  }
  return found;
}
