export type Root = Document | Element | ShadowRoot;

/** An element with what stands in its shadow root, and in the shadow roots below. */
export function deepElements(root: Root): Element[] {
  const below = [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...inShadow(element),
  ]);
  // By its field: an element of a frame is of another class.
  return 'shadowRoot' in root ? [...inShadow(root), ...below] : below;
}

const inShadow = ({ shadowRoot }: Element) => (shadowRoot ? deepElements(shadowRoot) : []);

/** What a selector finds in an element and in the shadow roots below it. */
export function deepQuery(root: Element, selector: string): Element[] {
  return deepElements(root).filter((element) => element.matches(selector));
}

/** The text of an element and of the shadow roots below it, white space collapsed. */
export function deepText(root: Element): string {
  return [root, ...deepElements(root)]
    .flatMap(({ shadowRoot }) => shadowRoot?.textContent ?? [])
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

/** The button that is called so. */
export function buttonNamed(root: Element, name: string): HTMLElement {
  const button = deepElements(root).find(
    (element) => element.matches('button') && element.textContent.trim() === name,
  );
  if (!(button instanceof HTMLElement)) throw new Error(`There is no button "${name}".`);
  return button;
}
