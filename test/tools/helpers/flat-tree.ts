function childrenOf(element: Element): Element[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).children];
}

/** Elements that have no role of their own, and none by an attribute. */
const PLAIN = ':is(bdi, span):not([role])';

/**
 * What can have a role of an element and of all below it, as it is laid out: with what stands in
 * shadow roots and in slots, without what is hidden, or hidden from screen readers. What has no box
 * of its own (`display: contents`) counts as hidden.
 */
export function elementsWithRoles(element: Element): Element[] {
  if (element.ariaHidden === 'true') return [];
  const isShown = element.checkVisibility({ visibilityProperty: true }) && !element.matches(PLAIN);
  return [...(isShown ? [element] : []), ...childrenOf(element).flatMap(elementsWithRoles)];
}
