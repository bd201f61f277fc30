export function scrollToTarget(target: Element): void {
  target.scrollIntoView({ behavior: 'instant' });
}

let marked: HTMLElement | undefined;

/** Takes the mark off what stands in a root, where something else stands then. */
export function unmark(root: Node): void {
  if (root.contains(marked ?? null)) marked?.removeAttribute('data-target');
}

/** Marks what a link has led to, until a link leads elsewhere. */
export function bringIntoView(target: HTMLElement): void {
  marked?.removeAttribute('data-target');
  marked = target;
  target.setAttribute('data-target', '');
  scrollToTarget(target);
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
