/**
 * The element that the last link led to, marked with `data-target` until another link leads
 * elsewhere. Held weakly, since its widget may be removed in the meantime.
 */
export class LinkTarget {
  #element: WeakRef<HTMLElement> | undefined;

  /** Marks an element, scrolls to it and focuses it. */
  moveTo(element: HTMLElement): void {
    this.#element?.deref()?.removeAttribute('data-target');
    this.#element = new WeakRef(element);
    element.setAttribute('data-target', '');
    scrollToTarget(element);
    if (!element.hasAttribute('tabindex') && element.tabIndex < 0) makeFocusable(element);
    element.focus({ preventScroll: true });
  }

  /** Removes the mark from a root that now shows something else. */
  clearIn(root: Node): void {
    const element = this.#element?.deref();
    if (element && root.contains(element)) element.removeAttribute('data-target');
  }
}

/**
 * Makes an element a tab stop while it has the focus. With `tabindex="-1"` and no tab stop after it
 * in its shadow root, Tab in Chromium would go to the first one in that root.
 */
function makeFocusable(element: HTMLElement): void {
  element.setAttribute('tabindex', '0');
  element.addEventListener(
    'blur',
    () => {
      element.setAttribute('tabindex', '-1');
    },
    { once: true },
  );
}

export function scrollToTarget(element: Element): void {
  element.scrollIntoView({ behavior: 'instant' });
}
