import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKeyboardEvent } from '../page/is-keyboard-event.js';
import { isElement, isHtmlElement } from '../page/node-kind.js';

type MarksHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const STOP = '.claim[tabindex="0"]';

/**
 * Gives the marks of a group (an element with `data-marks`) a roving tabindex: the group is one tab
 * stop, and arrow keys move between its marks, as between the cells of a grid (APG, "Managing Focus
 * Within Components Using a Roving tabindex"). Marks are rendered outside of the tab order; this
 * puts one of each group into it.
 */
export class MarkStopsController implements ReactiveController {
  readonly #host: MarksHost;

  constructor(host: MarksHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('focusin', onFocus);
    renderRoot.addEventListener('keydown', onKeydown);
  }

  hostUpdated(): void {
    for (const group of this.#host.renderRoot.querySelectorAll('[data-marks]')) {
      const stop = group.querySelector(STOP);
      if (stop && isReachable(stop)) continue;
      const [first] = marksIn(group);
      if (first) makeStop(first, group);
    }
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('focusin', onFocus);
    renderRoot.removeEventListener('keydown', onKeydown);
  }
}

/** Tab returns to the mark that had the focus last. */
function onFocus({ target }: Event): void {
  const group = groupOf(target);
  if (group && isHtmlElement(target)) makeStop(target, group);
}

/**
 * In a table, arrow keys move along rows and columns, elsewhere to the next or previous mark. Home
 * and End go to the first and the last mark of the row or group.
 */
function onKeydown(event: Event): void {
  if (!isKeyboardEvent(event)) return;
  const { key, altKey, ctrlKey, metaKey, shiftKey, target: mark } = event;
  const group = groupOf(mark);
  if (altKey || ctrlKey || metaKey || shiftKey || !group || !isHtmlElement(mark)) return;
  const next = destination(key, mark, group);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The group that a mark belongs to; `null` if the target of an event is no mark. */
function groupOf(target: EventTarget | null): Element | null {
  return isElement(target) && target.matches('.claim') ? target.closest('[data-marks]') : null;
}

function destination(key: string, mark: HTMLElement, group: Element): HTMLElement | undefined {
  const row = mark.closest('tr');
  const line = marksIn(row ?? group);
  const column = row ? columnOf(mark, group) : line;
  const [forwards, backwards] =
    getComputedStyle(mark).direction === 'rtl'
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case forwards:
      return line[line.indexOf(mark) + 1];
    case backwards:
      return line[line.indexOf(mark) - 1];
    case 'ArrowDown':
      return column[column.indexOf(mark) + 1];
    case 'ArrowUp':
      return column[column.indexOf(mark) - 1];
    case 'Home':
      return line[0];
    case 'End':
      return line.at(-1);
    default:
      return undefined;
  }
}

/** The marks in the same column of a table. */
function columnOf(mark: Element, table: Element): HTMLElement[] {
  const indexOf = (each: Element) => each.closest('td')?.cellIndex;
  return marksIn(table).filter((each) => indexOf(each) === indexOf(mark));
}

function marksIn(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('.claim')].filter(isReachable);
}

/** Only rows can be hidden within a group: a tab panel, hidden until found, has its own groups. */
function isReachable(mark: Element): boolean {
  return mark.closest('tr')?.hidden !== true;
}

function makeStop(mark: HTMLElement, group: Element): void {
  for (const stop of group.querySelectorAll<HTMLElement>(STOP)) {
    if (stop !== mark) stop.tabIndex = -1;
  }
  if (mark.tabIndex !== 0) mark.tabIndex = 0;
}
