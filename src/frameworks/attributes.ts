import type { VersusErrorEvent, VersusLoadEvent } from '../dataset/dataset-events.js';
import type { VersusChangedEvent, VersusChangeEvent } from '../tabs/choice-events.js';

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

interface SharedAttributes {
  /** The address of a dataset, relative to the document's base. */
  src?: string | undefined;
  /** Overrides the page's colour scheme. Default: follows the page. */
  theme?: 'light' | 'dark' | undefined;
  /** The level of the topmost heading. Default: 2. */
  'heading-level'?: HeadingLevel | `${HeadingLevel}` | undefined;
  /** The age, in months, from which a claim shows how old it is. Default: 18. */
  'stale-after'?: number | `${number}` | undefined;
}

interface CriterionAttribute {
  /** The id of the selected criterion. Default: the first with details. */
  criterion?: string | undefined;
}

interface AlternativeAttributes {
  /** The id of the alternative whose code is shown. Default: the first. */
  alternative?: string | undefined;
  /** A name. Elements with the same name share the chosen alternative. */
  sync?: string | undefined;
}

interface TableAttributes {
  /**
   * The ids of the alternatives that the table shows, in this order, separated by spaces.
   * Default: the dataset's columns, else the first six.
   */
  columns?: string | undefined;
  /** Hides the rows in which all shown alternatives agree. */
  'differences-only'?: boolean | undefined;
}

interface ComparisonAttributes
  extends SharedAttributes, CriterionAttribute, AlternativeAttributes, TableAttributes {
  /**
   * Which sections to show, and in which order: `header table overview criteria code verdict`.
   * Default: all.
   */
  sections?: string | undefined;
}

/** The attributes of the tags, as HTML writes them. */
export interface TagAttributes {
  'versus-comparison': ComparisonAttributes;
  'versus-table': SharedAttributes & TableAttributes;
  'versus-criteria': SharedAttributes & CriterionAttribute;
  'versus-code': SharedAttributes & AlternativeAttributes;
}

/** The events that the tags fire. */
export interface TagEvents {
  'versus-load': VersusLoadEvent;
  'versus-error': VersusErrorEvent;
  'versus-change': VersusChangeEvent;
  'versus-changed': VersusChangedEvent;
}

export type Tag = keyof TagAttributes;

/** Turns `heading-level` into `headingLevel`. */
export type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The attributes of a tag, by their names in JavaScript. */
export type TagProperties<Name extends Tag> = {
  [Key in keyof TagAttributes[Name] as CamelCase<Key>]: TagAttributes[Name][Key];
};
