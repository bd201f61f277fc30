import type { TemplateResult } from 'lit';
import type { Alternative, Claim } from '../dataset/types.js';
import { toDetailedClaim } from '../dataset/values.js';
import { toPlainText } from '../text/markup.js';
import { paragraphs } from '../text/text-view.js';
import type { EvidenceContext } from './context.js';
import { claimMark } from './mark-view.js';

/** What a text is about, for the name of its mark. */
interface Subject {
  readonly label: string;
  readonly alternative?: Alternative | undefined;
}

/** An explanatory text as paragraphs. It needs no source, but shows those that it has. */
export function proseView(
  claim: Claim,
  subject: Subject,
  context: EvidenceContext,
): TemplateResult[] {
  return paragraphs(toDetailedClaim(claim).text, context.base, proseMark(claim, subject, context));
}

/** The mark after such a text. */
export function proseMark(claim: Claim, subject: Subject, context: EvidenceContext): unknown {
  const detailed = toDetailedClaim(claim);
  const text = toPlainText(detailed.text);
  return claimMark({ ...detailed, ...subject, text, needsNoSource: true }, context);
}
