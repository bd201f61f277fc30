import { isHtmlElement } from '../page/node-kind.js';
import { measureHeader } from '../page/overflow-controller.js';
import { viewOf } from '../page/view-of.js';

/**
 * Notes what a reader has done in what a server has rendered, before the element was there: what is
 * scrolled, opened and chosen, and where the focus is.
 *
 * @returns what does it again in the live widget, whose elements stand in the same places.
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
      // Later, the page would be painted in between.
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

/** The control of the popover that is open, if there is no doubt which one it was. */
function openerOf(root: ShadowRoot, focused: Element | null): Element | undefined {
  // In a list, since some engines don't know it.
  const popover = root.querySelector(':is(:popover-open)');
  const controls = [...root.querySelectorAll(`[popovertarget="${popover?.id ?? ''}"]`)];
  return controls.length > 1 ? controls.find((control) => control === focused) : controls[0];
}

/** Remembers which child an element is at each level; if the way ends sooner, its end is found. */
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

/** The live parts have theirs in a shadow root, unlike the prerendered ones. */
function childrenOf(node: MaybeHost): Element[] {
  return [...(node.shadowRoot ?? node).children].filter(({ localName }) => localName !== 'style');
}
