export function scrollToTarget(target: Element): void {
  target.scrollIntoView({ behavior: 'instant' });
}

/** Marks what a link has led to: one place in each element, until a link leads elsewhere. */
export function bringIntoView(target: HTMLElement, root: ParentNode): void {
  root.querySelector('[data-target]')?.removeAttribute('data-target');
  target.setAttribute('data-target', '');
  scrollToTarget(target);
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
