import { isHtmlElement } from '../page/node-kind.js';
import { measureHeader } from '../page/overflow-controller.js';
import { viewOf } from '../page/view-of.js';

/**
 * Captures what a reader has done in a server's rendering before the element was defined: what is
 * scrolled, open and selected, and where the focus is.
 *
 * @returns a function that restores it in the live widget, whose elements are in the same places.
 */
export function captureReaderState(root: ShadowRoot): () => void {
  const acts: (() => void)[] = [];
  const note = (element: Element, act: (live: HTMLElement) => void) => {
    const find = locate(element, root);
    acts.push(() => {
      const live = find();
      if (isHtmlElement(live)) act(live);
    });
  };

  for (const details of root.querySelectorAll('details')) {
    note(details, (live) => live.toggleAttribute('open', details.open));
  }
  // Tabs are radio buttons there, and find-in-page may have opened a panel.
  for (const radio of root.querySelectorAll(':checked:not([checked])')) note(radio, click);
  for (const panel of root.querySelectorAll('[data-panel]:not([hidden], [data-panel="1"])')) {
    note(panel, (live) => live.dispatchEvent(new Event('beforematch')));
  }
  for (const scroller of root.querySelectorAll('[data-scroller]')) {
    const { scrollLeft: left } = scroller;
    note(scroller, (live) => {
      // Any later, and the page would be painted in between.
      measureHeader(live)?.();
      if (left) live.scrollLeft = left;
    });
  }
  const focused = root.activeElement;
  const opener = openerOf(root, focused);
  if (opener) note(opener, click);
  else if (focused) note(focused, focus);
  const view = viewOf(root);
  const { scrollX, scrollY } = view;
  return () => {
    for (const act of acts) act();
    // Where the engine has no scroll anchoring, the page may have become too short for a moment.
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

function click(element: HTMLElement): void {
  element.click();
}

function focus(element: HTMLElement): void {
  // A scroller gets into the tab order when it is measured.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The control that opened the popover, if one is open and that is certain. */
function openerOf(root: ShadowRoot, focused: Element | null): Element | undefined {
  // In a forgiving list, as some engines don't know it.
  const popover = root.querySelector(':is(:popover-open)');
  const controls = [...root.querySelectorAll(`[popovertarget="${popover?.id ?? ''}"]`)];
  return controls.length > 1 ? controls.find((control) => control === focused) : controls[0];
}

/** Remembers the index of an element at each level. If the path ends early, finds where it ends. */
function locate(node: Node, root: ShadowRoot): () => MaybeHost {
  const parent = node.parentNode;
  if (!parent) return () => root;
  const find = locate(parent, root);
  const index = childrenOf(parent).findIndex((child) => child === node);
  return () => {
    const live = find();
    return childrenOf(live)[index] ?? live;
  };
}

interface MaybeHost extends ParentNode {
  readonly shadowRoot?: ShadowRoot | null;
}

/** Live parts have their children in a shadow root, unlike prerendered ones. */
function childrenOf(node: MaybeHost): Element[] {
  return [...(node.shadowRoot ?? node).children].filter(({ localName }) => localName !== 'style');
}
