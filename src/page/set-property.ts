/**
 * Sets a custom property on an element, or removes it if there is no value. Writing the same value
 * again would make the browser recompute the styles of all descendants.
 */
export function setProperty({ style }: HTMLElement, name: string, value = ''): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
