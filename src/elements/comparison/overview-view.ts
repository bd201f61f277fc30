import { html, nothing, type TemplateResult } from 'lit';
import type { Alternative, DetailedClaim } from '../../dataset/types.js';
import { featuresOf } from '../../evidence/model.js';
import { toPlainText } from '../../text/markup.js';
import { hasText, toDetailedClaim } from '../../dataset/values.js';
import type { Context } from '../context.js';
import { onMarkFocus, onMarkKeydown } from '../../evidence/mark-stops-controller.js';
import { claimMark } from '../../evidence/mark-view.js';
import { sourceListView } from '../../evidence/source-list-view.js';
import { headingView } from '../../text/heading-view.js';
import { inlineText, paragraphs } from '../../text/text-view.js';
import { safeUrl, shortAddress } from '../../text/url.js';

/** What speaks for an alternative, as a part of links. */
const LISTS = ['features', 'advantages'] as const;
type ClaimList = (typeof LISTS)[number];

/** The claims of a list that say something, each with its number in links. */
function claimsIn(
  alternative: Alternative,
  list: ClaimList,
): [claim: DetailedClaim, number: number][] {
  return (alternative[list] ?? []).flatMap((entry, index) => {
    const claim = toDetailedClaim(entry);
    return hasText(claim.text) ? [[claim, index + 1] as [DetailedClaim, number]] : [];
  });
}

/** Whether there is anything to say of an alternative besides its name. */
export function hasOverview(alternative: Alternative): boolean {
  const { tagline, homepage, overview } = alternative;
  const texts = [tagline, homepage, overview].some(hasText);
  return texts || LISTS.some((list) => claimsIn(alternative, list).length > 0);
}

/** What each alternative is, offers, and has for it. */
export function overviewView(context: Context): TemplateResult {
  const { comparison } = context;
  return html`
    <div class="columns" data-marks @focusin=${onMarkFocus} @keydown=${onMarkKeydown}>
      ${comparison.alternatives.map((alternative) => overview(alternative, context))}
    </div>
    ${sourceListView(featuresOf(comparison), context)}
  `;
}

function overview(alternative: Alternative, context: Context): TemplateResult {
  const { base, headingLevel } = context;
  const { name, tagline, homepage, overview: text } = alternative;
  return html`<div>
    ${headingView(headingLevel, name)}
    ${hasText(tagline) ? html`<p class="note" dir="auto">${tagline}</p>` : nothing}
    ${homepage && homepageView(homepage, base)} ${text && paragraphs(text, base)}
    ${LISTS.map((list) => claims(alternative, list, context))}
  </div>`;
}

/** A quiet line with the site's address, which needs no words in any language. */
function homepageView(url: string, base: string | undefined): TemplateResult | typeof nothing {
  const href = safeUrl(url, base);
  if (!href) return nothing;
  return html`<p class="note">
    <a href=${href} translate="no" dir="ltr">${shortAddress(href)}</a>
  </p>`;
}

function claims(alternative: Alternative, list: ClaimList, context: Context): unknown {
  const { headingLevel, words } = context;
  const entries = claimsIn(alternative, list);
  if (!entries.length) return nothing;
  return html`
    ${headingView(headingLevel + 1, words[list])}
    <ul>
      ${entries.map(([entry, number]) => claim(entry, alternative, list, number, context))}
    </ul>
  `;
}

function claim(
  evidence: DetailedClaim,
  alternative: Alternative,
  list: ClaimList,
  number: number,
  context: Context,
): TemplateResult {
  const text = toPlainText(evidence.text);
  const reference = { ...evidence, label: context.words[list], alternative, text };
  return html`<li data-link=${`${alternative.id}/${list}/${number}`}>
    <bdi>${inlineText(evidence.text, context.base)}</bdi>${claimMark(reference, context)}
  </li>`;
}
