/**
 * Sets a custom property of an element, or removes it where there is no value. Writing the same
 * value again would make the browser compute all styles below again.
 */
export function setProperty({ style }: HTMLElement, name: string, value = ''): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
