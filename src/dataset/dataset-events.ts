import type { DatasetError, DatasetErrorCode } from './dataset-error.js';
import type { Comparison } from './types.js';

/**
 * After a dataset has been rendered, including its last row.
 *
 * @example
 * document.addEventListener('versus-load', ({ comparison }) => console.log(comparison.title));
 */
export class VersusLoadEvent extends Event {
  /** The dataset that is shown. */
  readonly comparison: Comparison;

  constructor(comparison: Comparison) {
    super('versus-load', { bubbles: true, composed: true });
    this.comparison = comparison;
  }
}

/**
 * When a dataset can't be loaded or is invalid.
 *
 * @example
 * document.addEventListener('versus-error', ({ code, message }) => report(code, message));
 */
export class VersusErrorEvent extends Event {
  /** The kind of failure. */
  readonly code: DatasetErrorCode;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) to the place in the data if the code is `schema`, else empty. */
  readonly path: string;
  /** The address that the dataset was requested from, if any, else empty. */
  readonly src: string;

  constructor({ code, message, path }: DatasetError, src: string) {
    super('versus-error', { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
    this.path = path;
    this.src = src;
  }
}

declare global {
  // The events bubble, so listeners may be on the document or the window as well as on an element.
  interface GlobalEventHandlersEventMap {
    'versus-load': VersusLoadEvent;
    'versus-error': VersusErrorEvent;
  }
}
