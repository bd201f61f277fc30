import type { Comparison } from '../model/dataset.js';
import type { SourceNumbers } from '../model/evidence.js';
import { toLocale } from '../model/format.js';
import type { Words } from '../model/words.js';
import type { ClaimReference } from './controllers/evidence-controller.js';
import { findUpwards } from './flat-tree.js';

/** What the views of one dataset have in common. */
export interface Context {
  readonly comparison: Comparison;
  readonly words: Words;
  /** For `Intl`. */
  readonly locale: string;
  /** What the dataset's relative URLs are resolved against. */
  readonly base: string | undefined;
  /** The id that the widget's own links carry. */
  readonly linkId: string;
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /** The numbers of the dataset's sources; nothing if it gives no evidence. */
  readonly sources: SourceNumbers | undefined;
  /** From which age on a claim says how old it is, in months. */
  readonly staleAfter: number;
  /** The lists of sources are there, and not only what opens them. */
  readonly listsSources: boolean;
  readonly onListSources: () => void;
  /** The reader asks what a claim rests on. */
  readonly onEvidence: (event: MouseEvent, claim: ClaimReference) => void;
}

/** The language of the dataset, else of the place where it is shown. */
export function localeOf(lang: string | undefined, element: Element | undefined): string {
  const page = findUpwards(element, (node) => node.hasAttribute('lang'))?.getAttribute('lang');
  return toLocale(lang ?? page ?? undefined);
}
