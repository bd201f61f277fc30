import type { DatasetError, DatasetErrorCode } from './dataset-error.js';
import type { Comparison } from './types.js';

/**
 * A dataset is rendered, its last row included.
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
 * A dataset could not be had or is not valid.
 *
 * @example
 * document.addEventListener('versus-error', ({ code, message }) => report(code, message));
 */
export class VersusErrorEvent extends Event {
  /** What kind of failure it is. */
  readonly code: DatasetErrorCode;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) to the place in the data, for the code `schema`; else empty. */
  readonly path: string;
  /** The address of the dataset, where it came from one; else empty. */
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
  // The events bubble, so a document and a window hear them as well as an element.
  interface GlobalEventHandlersEventMap {
    'versus-load': VersusLoadEvent;
    'versus-error': VersusErrorEvent;
  }
}
