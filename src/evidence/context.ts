import type { Comparison } from '../dataset/types.js';
import type { Words } from '../localization/words.js';
import type { ClaimReference } from './evidence-controller.js';
import type { SourceNumbers } from './model.js';

/** What the views of a dataset need to show its claims and what they rest on. */
export interface EvidenceContext {
  readonly comparison: Comparison;
  readonly words: Words;
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** What the dataset's relative URLs are resolved against. */
  readonly base: string | undefined;
  /** The id that the widget's own links carry. */
  readonly linkId: string;
  /** The numbers of the dataset's sources; nothing if it gives no evidence. */
  readonly sources: SourceNumbers | undefined;
  /** From which age on a claim says how old it is, in months. */
  readonly staleAfter: number;
  /** Whether the lists of sources are rendered, and not only what opens them. */
  readonly listsSources: boolean;
  readonly onListSources: () => void;
  /** The reader asks what a claim rests on. */
  readonly onEvidence: (event: MouseEvent, claim: ClaimReference) => void;
}
