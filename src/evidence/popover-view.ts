import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addressWith, hrefOf } from '../links/address.js';
import { formatFragment } from '../links/fragment.js';
import { formatDate } from '../localization/format.js';
import { fill } from '../localization/words.js';
import { toPlainText } from '../text/markup.js';
import { linkView } from '../text/text-view.js';
import { ageOf, nameOf } from './claim-facts.js';
import type { EvidenceContext } from './context.js';
import type { ClaimReference, EvidenceController } from './evidence-controller.js';
import { dateOf, fillCorrections, isUnsourced, sourcesOf } from './model.js';

/** The evidence of the activated claim, in the top layer, where nothing clips it. */
export function popoverView(
  evidence: EvidenceController,
  context: EvidenceContext,
  onLink: (event: MouseEvent) => void,
): TemplateResult {
  const { claim, path, onToggle } = evidence;
  const onOwnLink = (event: MouseEvent) => {
    // The link leads back to the claim, which the popover may cover.
    evidence.close();
    onLink(event);
  };
  return html`<div
    id="evidence"
    class="popover evidence"
    popover
    role="dialog"
    tabindex="-1"
    aria-label=${context.words.sources}
    @beforetoggle=${onToggle}
  >
    ${
      // New nodes for each claim: page translation may have replaced the text nodes of the last.
      claim ? keyed(claim, popoverContent(claim, path, context, onOwnLink)) : nothing
    }
  </div>`;
}

function popoverContent(
  claim: ClaimReference,
  path: string,
  context: EvidenceContext,
  onLink: (event: MouseEvent) => void,
): TemplateResult {
  const { base, linkId, words } = context;
  const fragment = formatFragment(linkId, path);
  const facts = factsOf(claim, context);
  const report = reportUrl(claim, path, fragment, context);
  return html`
    <p dir="auto"><strong>${nameOf(claim, context)}</strong></p>
    ${claim.text && html`<div class="claimed"><p dir="auto">${claim.text}</p></div>`}
    ${sourcesOf(claim, context.comparison.sources).map(
      ({ title, url }) => html`<p dir="auto">${linkView(title, url, base)}</p>`,
    )}
    ${facts && html`<p class="note" dir="auto">${facts}</p>`}
    <p class="note">
      <a href=${hrefOf(fragment)} @click=${onLink}>${words.linkToClaim}</a>
      ${report && html` · ${linkView(words.report, report, base)}`}
    </p>
  `;
}

function factsOf(claim: ClaimReference, context: EvidenceContext): string {
  const { comparison, locale, sources, words } = context;
  const { alternative, opinion, version } = claim;
  const asOf = dateOf(claim, comparison.sources);
  return [
    asOf && fill(words.asOf, { date: formatDate(asOf, locale) }),
    ageOf(claim, context),
    version && [alternative && toPlainText(alternative.name), version].filter(Boolean).join(' '),
    opinion && words.opinion,
    isUnsourced(claim, sources) && words.unsourced,
  ]
    .filter(Boolean)
    .join(' · ');
}

function reportUrl(
  { alternative, label, text }: ClaimReference,
  path: string,
  fragment: string,
  { comparison, words }: EvidenceContext,
): string | undefined {
  return (
    comparison.corrections &&
    fillCorrections(comparison.corrections, {
      id: path,
      label,
      alternative: toPlainText(alternative?.name ?? ''),
      value: text || words.noData,
      url: addressWith(fragment),
    })
  );
}
