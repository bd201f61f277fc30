import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement, isHtmlElement } from '../page/node-kind.js';

type MarksHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

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

  hostUpdated(): void {
    for (const group of this.#host.renderRoot.querySelectorAll('[data-marks]')) {
      const stop = group.querySelector(STOP);
      if (stop && isReachable(stop)) continue;
      const [first] = marksIn(group);
      if (first) makeStop(first, group);
    }
  }
}

/** A group's `focusin` listener: Tab returns to the mark that had the focus last. */
export function onMarkFocus({ currentTarget: group, target }: FocusEvent): void {
  if (!isElement(group) || !isHtmlElement(target)) return;
  if (target.matches('.claim')) makeStop(target, group);
}

/**
 * A group's `keydown` listener. In a table, arrow keys move along rows and columns, elsewhere to
 * the next or previous mark. Home and End go to the first and the last mark of the row or group.
 */
export function onMarkKeydown(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget: group, target: mark } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (!isElement(group) || !isHtmlElement(mark) || !mark.matches('.claim')) return;
  const next = destination(key, mark, group);
  if (!next) return;
  event.preventDefault();
  next.focus();
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
