/** A page, an element or a shadow root, of this page or of one in a frame. */
export type Root = Document | Element | ShadowRoot;

/** All that stands in a root, in its shadow root and in the shadow roots below. */
export function deepElements(root: Root): Element[] {
  const below = [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...inShadow(element),
  ]);
  // By its field: an element of a frame is of another class.
  return 'shadowRoot' in root ? [...inShadow(root), ...below] : below;
}

const inShadow = ({ shadowRoot }: Element) => (shadowRoot ? deepElements(shadowRoot) : []);

/** What a selector finds in a root, in its shadow root and in the shadow roots below. */
export function findAll(root: Root, selector: string): HTMLElement[] {
  return deepElements(root).filter((element): element is HTMLElement => element.matches(selector));
}

/** The first that is found, which must be there. */
export function find(root: Root, selector: string): HTMLElement {
  const [found] = findAll(root, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** A text in one line, also one that is not rendered, or of another page. */
export const textOf = ({ textContent }: Element): string =>
  textContent.replaceAll(/\s+/g, ' ').trim();

/** The text of an element and of the shadow roots below it, in one line. */
export function deepText(root: Element): string {
  return [root, ...deepElements(root)]
    .flatMap(({ shadowRoot }) => shadowRoot?.textContent ?? [])
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

/** The element of a page that has the focus, through shadow roots. */
export function focused(page: Document = document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
