/** What `check` looks for beyond what the widget refuses. */
export type WarningRule =
  | 'unsourced'
  | 'stale'
  | 'undated'
  | 'uniform'
  | 'one-sided'
  | 'unreachable'
  | 'uncoloured'
  | 'html'
  | 'uncited'
  | 'duplicate'
  | 'insecure'
  | 'dead-link';

/** A place in a dataset, and what is wrong there. */
export interface Problem {
  /** JSON Pointer (RFC 6901); empty for the dataset itself. */
  readonly path: string;
  readonly rule: WarningRule | 'size' | 'syntax' | 'schema';
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** Something that `check` found in the text of a dataset. */
export interface Finding extends Problem {
  /** The widget shows nothing of a dataset with an error. Warnings are only for its author. */
  readonly severity: 'error' | 'warning';
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors do. */
  readonly column: number;
}
