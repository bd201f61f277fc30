import type { Comparison } from '../dataset/types.js';
import type { Words } from '../localization/words.js';
import type { ClaimReference } from './evidence-controller.js';
import type { SourceNumbers } from './model.js';

/** What views need in order to show a dataset's claims and their evidence. */
export interface EvidenceContext {
  readonly comparison: Comparison;
  readonly words: Words;
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** What the dataset's relative URLs are resolved against. */
  readonly base: string | undefined;
  /** The id in links into the widget: `#ID/PATH`. */
  readonly linkId: string;
  /** The dataset's numbered sources; `undefined` if it gives no evidence at all. */
  readonly sources: SourceNumbers | undefined;
  /** Whether any claim has a mark, so that there is something to open. */
  readonly hasMarks: boolean;
  /** The age, in months, from which a claim shows how old it is. */
  readonly staleAfter: number;
  /** Whether the lists of sources are rendered, or only the controls that open them. */
  readonly listsSources: boolean;
  readonly onListSources: () => void;
  /** Called when the reader activates the mark of a claim. */
  readonly onEvidence: (event: MouseEvent, claim: ClaimReference) => void;
}
