/**
 * The element that the last link has led to: it is marked with `data-target` until another link
 * leads elsewhere. It is held weakly, since its widget may be removed meanwhile.
 */
export class LinkTarget {
  #element: WeakRef<HTMLElement> | undefined;

  /** Marks an element, scrolls to it and moves the focus there. */
  moveTo(element: HTMLElement): void {
    this.#element?.deref()?.removeAttribute('data-target');
    this.#element = new WeakRef(element);
    element.setAttribute('data-target', '');
    scrollToTarget(element);
    if (!element.hasAttribute('tabindex') && element.tabIndex < 0) makeFocusable(element);
    element.focus({ preventScroll: true });
  }

  /** Removes the mark in a root whose elements are about to show something else. */
  unmarkIn(root: Node): void {
    const element = this.#element?.deref();
    if (element && root.contains(element)) element.removeAttribute('data-target');
  }
}

/**
 * A stop for the Tab key as long as it has the focus: from an element with -1, behind which there
 * is no stop in its shadow root, Chromium goes on to the first one in that root.
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
