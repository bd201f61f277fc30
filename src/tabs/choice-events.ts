/** What a reader chooses: a tab, or the alternative whose code is shown. */
export type ChoiceKind = 'criterion' | 'alternative';

export abstract class ChoiceEvent extends Event {
  /** What is chosen: a criterion, or an alternative. */
  readonly kind: ChoiceKind;
  /** The id that is chosen. */
  readonly id: string;
  /** The id that was chosen before. */
  readonly previous: string;

  constructor(type: string, kind: ChoiceKind, id: string, previous: string, cancelable: boolean) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.kind = kind;
    this.id = id;
    this.previous = previous;
  }
}

/**
 * Before the reader's click or key takes effect. Cancelling it leaves the choice as it was.
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
  // The events bubble, so a document and a window hear them as well as an element.
  interface GlobalEventHandlersEventMap {
    'versus-change': VersusChangeEvent;
    'versus-changed': VersusChangedEvent;
  }
}
