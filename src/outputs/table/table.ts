/** A cell, whose text may have the markup of `Text`. */
export interface Cell {
  readonly text: string;
  /** The text of its footnotes. */
  readonly note?: string;
}

export type Row = readonly Cell[];

/** The first row has the headers. */
export type Table = readonly Row[];
