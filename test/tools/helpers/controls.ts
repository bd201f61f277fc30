import { findAll, type Root, textOf } from './find.js';

/** What a reader calls a control: its label, else its text. */
export function nameOf(control: Element): string {
  return control.getAttribute('aria-label') ?? textOf(control);
}

/** The buttons of this name, or of one like it. */
export function buttonsNamed(root: Root, name: string | RegExp): HTMLElement[] {
  return findAll(root, 'button').filter((button) =>
    typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button)),
  );
}

/** The one button of this name. */
export function buttonNamed(root: Root, name: string | RegExp): HTMLElement {
  const [button, ...others] = buttonsNamed(root, name);
  if (!button || others.length) {
    const all = buttonsNamed(root, /./).map(nameOf).join('\n  ');
    throw new Error(`${others.length + Number(Boolean(button))} buttons "${name}" among\n  ${all}`);
  }
  return button;
}
