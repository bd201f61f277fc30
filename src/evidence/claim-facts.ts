import { formatAge, formatDate } from '../localization/format.js';
import { fill } from '../localization/words.js';
import { toPlainText } from '../text/markup.js';
import type { EvidenceContext } from './context.js';
import type { ClaimReference } from './evidence-controller.js';
import { dateOf, type Evidence, monthsSince } from './model.js';

/** Names a claim by what it is about. */
export function nameOf({ label, alternative }: ClaimReference, { words }: EvidenceContext): string {
  return alternative
    ? fill(words.claim, { label, alternative: toPlainText(alternative.name) })
    : label;
}

/** The age of a claim by the reader's clock; empty if it isn't old enough to mention. */
export function ageOf(
  claim: Evidence,
  { comparison, locale, staleAfter }: EvidenceContext,
): string {
  const asOf = dateOf(claim, comparison.sources);
  const months = asOf ? monthsSince(asOf, new Date()) : 0;
  return months >= staleAfter && months > 0 ? formatAge(months, locale) : '';
}

/** When a claim was true, and for which version, as it says itself. */
export function validityOf(
  { asOf, version }: Evidence,
  { locale, words }: EvidenceContext,
): string {
  const date = asOf && fill(words.asOf, { date: formatDate(asOf, locale) });
  return [date, version].filter(Boolean).join(' · ');
}
