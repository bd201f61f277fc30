import { isHtmlElement } from './node-kind.js';

/** What can be typed into or chosen from; what happens inside a frame is not to be seen from here. */
const FIELDS = 'input, textarea, select, iframe';

/**
 * Whether the focus is where the reader writes, which must not be taken from them. A field that the
 * page has focused by itself (`autofocus`) doesn't count until the reader has used the page.
 */
export function isReaderWriting(): boolean {
  if (!navigator.userActivation.hasBeenActive) return false;
  const element = findFocused();
  return isHtmlElement(element) && (element.isContentEditable || element.matches(FIELDS));
}

/** The focused element itself: for the document it is the outermost shadow host around it. */
function findFocused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
