import type { Inline } from '../text/markup.js';

/**
 * A comparison as a document of headings, paragraphs, lists and one table, whatever its format:
 * everything that the widget shows, once and in the same order.
 */
export interface Document {
  readonly lang: string | undefined;
  readonly blocks: readonly Block[];
  /** Sorted by their numbers. */
  readonly sources: readonly DocumentSource[];
  /** Heading of the sources. */
  readonly sourcesTitle: string;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: Phrase;
      readonly id?: string;
    }
  | { readonly kind: 'paragraph'; readonly content: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'code';
      readonly name: string;
      readonly language: string;
      readonly code: string;
    }
  | TableBlock;

export interface Item {
  readonly content: Phrase;
  readonly id?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id?: string;
  readonly columns: readonly Phrase[];
  readonly groups: readonly TableGroup[];
}

export interface TableGroup {
  readonly name: Phrase | undefined;
  readonly rows: readonly { readonly header: Item; readonly cells: readonly Cell[] }[];
}

export interface Cell {
  readonly content: Phrase;
  /** The id of the cell itself and, if the criterion has no details, of the missing detail too. */
  readonly ids: readonly string[];
}

export interface DocumentSource {
  readonly number: number;
  readonly content: Phrase;
}

export type Phrase = readonly Part[];

/** A run of inline content. Notes are in small type; numbers refer to sources. */
export type Part =
  | Inline
  | { readonly kind: 'note'; readonly content: Phrase }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] };

export interface DocumentOptions {
  /** The dataset's own address, against which relative addresses in it are resolved. */
  readonly base?: string | undefined;
}
