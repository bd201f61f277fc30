import { deepElements } from './deep.js';

/** What a reader calls a control: its label, else its text. */
export function nameOf(control: Element): string {
  return control.getAttribute('aria-label') ?? control.textContent.trim();
}

/** The buttons that are called so, or nearly so. */
export function buttonsCalled(root: Element, name: string | RegExp): HTMLElement[] {
  return deepElements(root).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches('button') &&
      (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))),
  );
}

/** The one button that is called so. */
export function buttonCalled(root: Element, name: string | RegExp): HTMLElement {
  const [button, ...others] = buttonsCalled(root, name);
  if (!button || others.length) {
    const all = buttonsCalled(root, /./).map(nameOf).join('\n  ');
    throw new Error(`${others.length + Number(Boolean(button))} buttons "${name}" among\n  ${all}`);
  }
  return button;
}
