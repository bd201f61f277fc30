import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../localization/words.js';
import { isServer } from '../page/is-server.js';
import { shown } from '../text/shown.js';
import { withStaticText } from '../text/static-text.js';
import { ageOf, nameOf, validityOf } from './claim-facts.js';
import type { EvidenceContext } from './context.js';
import type { ClaimReference } from './evidence-controller.js';
import { hasEvidence, isUnsourced, sourcesOf } from './model.js';

/**
 * What follows a claim: a mark that opens its evidence, a note if it is an opinion, and its age. If
 * an opinion has no evidence, the note itself is the mark.
 */
export function claimMark(claim: ClaimReference, context: EvidenceContext): unknown {
  const age = ageOf(claim, context);
  return shown(
    mark(claim, context),
    claim.opinion && hasEvidence(claim)
      ? html` <span class="note opinion">${context.words.opinion}</span>`
      : nothing,
    age ? html` <span class="note age">${age}</span>` : nothing,
  );
}

function mark(claim: ClaimReference, context: EvidenceContext): unknown {
  const { comparison, sources, words } = context;
  if (hasEvidence(claim)) return evidenceMark(claim, context);
  if (claim.opinion) {
    return html` ${button(claim, context, 'claim note opinion', words.opinion, words.opinion)}`;
  }
  if (claim.needsNoSource) return nothing;
  if (isUnsourced(claim, sources)) {
    return button(claim, context, 'claim', '[?]', words.unsourced);
  }
  if (!comparison.corrections) return nothing;
  return button(claim, context, 'claim quiet', '#', words.linkToClaim);
}

/** In brackets, so that after a digit it reads neither as an exponent nor as another digit. */
function evidenceMark(claim: ClaimReference, context: EvidenceContext): TemplateResult {
  const { comparison, sources, words } = context;
  const cited = sourcesOf(claim, comparison.sources);
  const numbers = cited
    .flatMap(({ url }) => sources?.get(url)?.number ?? [])
    .toSorted((a, b) => a - b)
    .join(', ');
  const word = cited.length === 1 ? words.source : words.sources;
  const text = `[${numbers || '*'}]`;
  const label = isServer ? withStaticText(text, validityOf(claim, context)) : text;
  return button(claim, context, 'claim', label, numbers ? `${word} ${numbers}` : words.linkToClaim);
}

function button(
  claim: ClaimReference,
  context: EvidenceContext,
  className: string,
  text: unknown,
  name: string,
): TemplateResult {
  // In a cell, a screen reader has just announced the headers.
  const where = claim.isCell
    ? name
    : `${fill(context.words.labelled, { label: name })} ${nameOf(claim, context)}`;
  return html`<button
    type="button"
    class=${className}
    popovertarget="evidence"
    tabindex="-1"
    aria-label=${where}
    @click=${(event: MouseEvent) => {
      context.onEvidence(event, claim);
    }}
  >
    ${text}
  </button>`;
}
