import type { EvidenceContext } from '../evidence/context.js';

/** What the views of one dataset have in common. */
export interface Context extends EvidenceContext {
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
}
