/** What a reader can choose: a tab, the alternative whose code is shown, or the table's columns. */
export type ChoiceKind = 'criterion' | 'alternative' | 'columns';

export abstract class ChoiceEvent extends Event {
  /** What kind of choice it is: a criterion, an alternative, or columns. */
  readonly kind: ChoiceKind;
  /** The chosen id; for columns, the ids of all that are shown, separated by spaces. */
  readonly id: string;
  /** The previous choice, in the same form. */
  readonly previous: string;

  constructor(type: string, kind: ChoiceKind, id: string, previous: string, cancelable: boolean) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.kind = kind;
    this.id = id;
    this.previous = previous;
  }
}

/**
 * Before the reader's click or key press takes effect. Cancel it to keep the current choice.
 *
 * @example
 * element.addEventListener('versus-change', (event) => {
 *   if (event.kind === 'criterion' && isBusy) event.preventDefault();
 * });
 */
export class VersusChangeEvent extends ChoiceEvent {
  constructor(kind: ChoiceKind, id: string, previous: string) {
    super('versus-change', kind, id, previous, true);
  }
}

/**
 * After a choice by the reader, find-in-page, a link, sync or a stored value.
 *
 * @example
 * element.addEventListener('versus-changed', ({ kind, id }) => count(kind, id));
 */
export class VersusChangedEvent extends ChoiceEvent {
  constructor(kind: ChoiceKind, id: string, previous: string) {
    super('versus-changed', kind, id, previous, false);
  }
}

declare global {
  // The events bubble, so listeners may be on the document or the window as well as on an element.
  interface GlobalEventHandlersEventMap {
    'versus-change': VersusChangeEvent;
    'versus-changed': VersusChangedEvent;
  }
}
