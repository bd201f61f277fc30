import { isHtmlElement } from './node-kind.js';

/** Fields to type into or choose from. What happens inside an iframe can't be seen from here. */
const FIELDS = 'input, textarea, select, iframe';

/**
 * Whether the reader is writing, so that the focus must not be moved. A field that the page has
 * focused itself (`autofocus`) doesn't count until the reader has interacted with the page.
 */
export function isReaderWriting(): boolean {
  if (!navigator.userActivation.hasBeenActive) return false;
  const element = findFocused();
  return isHtmlElement(element) && (element.isContentEditable || element.matches(FIELDS));
}

/** The innermost focused element: `document.activeElement` is only its outermost shadow host. */
function findFocused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
