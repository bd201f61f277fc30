import type { DatasetError, DatasetErrorCode } from '../model/dataset-error.js';
import type { Comparison } from '../model/dataset.js';

const everywhere: EventInit = { bubbles: true, composed: true };

/** A dataset is rendered, its last row included. */
export class VersusLoadEvent extends Event {
  readonly comparison: Comparison;

  constructor(comparison: Comparison) {
    super('versus-load', everywhere);
    this.comparison = comparison;
  }
}

/** A dataset could not be had or is not valid. */
export class VersusErrorEvent extends Event {
  readonly code: DatasetErrorCode;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** JSON Pointer to the place in the data, for the code `schema`; else empty. */
  readonly path: string;
  /** The address of the dataset, where it came from one; else empty. */
  readonly src: string;

  constructor({ code, message, path }: DatasetError, src: string) {
    super('versus-error', everywhere);
    this.code = code;
    this.message = message;
    this.path = path;
    this.src = src;
  }
}

/** What a reader chooses. */
export type ChoiceKind = 'criterion' | 'alternative';

abstract class ChoiceEvent extends Event {
  readonly kind: ChoiceKind;
  /** The id that is chosen. */
  readonly id: string;
  /** The id that was chosen before. */
  readonly previous: string;

  constructor(type: string, kind: ChoiceKind, id: string, previous: string, cancelable: boolean) {
    super(type, { ...everywhere, cancelable });
    this.kind = kind;
    this.id = id;
    this.previous = previous;
  }
}

/** Before the reader's click or key takes effect. Cancelling it leaves the choice as it was. */
export class VersusChangeEvent extends ChoiceEvent {
  constructor(kind: ChoiceKind, id: string, previous: string) {
    super('versus-change', kind, id, previous, true);
  }
}

/** After a choice by the reader, find-in-page, a link, sync or a stored value. */
export class VersusChangedEvent extends ChoiceEvent {
  constructor(kind: ChoiceKind, id: string, previous: string) {
    super('versus-changed', kind, id, previous, false);
  }
}

declare global {
  interface HTMLElementEventMap {
    'versus-load': VersusLoadEvent;
    'versus-error': VersusErrorEvent;
    'versus-change': VersusChangeEvent;
    'versus-changed': VersusChangedEvent;
  }
}
