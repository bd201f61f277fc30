import { formatAge } from '../localization/format.js';
import { fill } from '../localization/words.js';
import { isServer } from '../page/is-server.js';
import { toPlainText } from '../text/markup.js';
import type { EvidenceContext } from './context.js';
import type { ClaimReference } from './evidence-controller.js';
import { dateOf, isEvident, monthsSince, type Evidence, type SourceNumbers } from './model.js';

/** Which claim it is. */
export function nameOf({ label, alternative }: ClaimReference, { words }: EvidenceContext): string {
  return alternative
    ? fill(words.claim, { label, alternative: toPlainText(alternative.name) })
    : label;
}

/** Whether a claim should name a source and doesn't. No data needs none. */
export function isUnsourced(claim: ClaimReference, sources: SourceNumbers | undefined): boolean {
  const isClaimed = claim.text !== '' && !claim.opinion && !claim.needsNoSource;
  return sources !== undefined && isClaimed && !isEvident(claim);
}

/** The age of a claim that is old enough to say so, by the reader's clock. */
export function ageOf(
  claim: Evidence,
  { comparison, locale, staleAfter }: EvidenceContext,
): string {
  const asOf = dateOf(claim, comparison.sources);
  const months = asOf && !isServer ? monthsSince(asOf, new Date()) : 0;
  return months >= staleAfter && months > 0 ? formatAge(months, locale) : '';
}
