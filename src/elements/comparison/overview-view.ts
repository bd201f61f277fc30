import { html, nothing, type TemplateResult } from 'lit';
import type { Alternative, DetailedClaim } from '../../dataset/types.js';
import { hasClaim, hasText, toDetailedClaim } from '../../dataset/values.js';
import { claimMark } from '../../evidence/mark-view.js';
import { overviewClaims } from '../../evidence/model.js';
import { proseView } from '../../evidence/prose-view.js';
import { sourceListView } from '../../evidence/source-list-view.js';
import { isServer } from '../../page/is-server.js';
import { headingView } from '../../text/heading-view.js';
import { toPlainText } from '../../text/markup.js';
import { hrefTo, inlineText, linkView } from '../../text/text-view.js';
import { shortAddress } from '../../text/url.js';
import type { Context } from '../context.js';
import { nameView } from '../name-view.js';

/** The lists that speak for an alternative. Their names appear in links. */
const LISTS = ['features', 'advantages'] as const;
type ClaimList = (typeof LISTS)[number];

/** The claims of a list that aren't empty, each with its number in links. */
function claimsIn(
  alternative: Alternative,
  list: ClaimList,
): [claim: DetailedClaim, number: number][] {
  return (alternative[list] ?? []).flatMap((entry, index) => {
    const claim = toDetailedClaim(entry);
    return hasText(claim.text) ? [[claim, index + 1] as [DetailedClaim, number]] : [];
  });
}

/** Whether there is anything to say about an alternative besides its name. */
export function hasOverview(alternative: Alternative): boolean {
  const { tagline, homepage, links = [], overview } = alternative;
  const hasTexts = [tagline, homepage].some(hasText) || hasClaim(overview) || links.length > 0;
  return hasTexts || LISTS.some((list) => claimsIn(alternative, list).length > 0);
}

/** What each alternative is, what it offers, and what speaks for it. */
export function overviewView(context: Context): TemplateResult {
  const { comparison } = context;
  return html`
    <div class="columns">
      ${comparison.alternatives.map((alternative) => overview(alternative, context))}
    </div>
    ${sourceListView(overviewClaims, context)}
  `;
}

function overview(alternative: Alternative, context: Context): TemplateResult {
  const { base, comparison, headingLevel } = context;
  const { tagline, overview: text } = alternative;
  return html`<div>
    ${headingView(headingLevel, nameView(alternative, base))}
    ${hasText(tagline) ? html`<p class="note" dir="auto">${tagline}</p>` : nothing}
    ${linksView(alternative, base)}
    ${hasClaim(text) ? proseView(text, { label: comparison.title, alternative }, context) : nothing}
    ${LISTS.map((list) => claims(alternative, list, context))}
  </div>`;
}

/** A line in small type: the website's address, which needs no translation, and further links. */
function linksView(
  { homepage, links = [] }: Alternative,
  base: string | undefined,
): TemplateResult | typeof nothing {
  const href = homepage && hrefTo(homepage, base);
  const site =
    href &&
    html`<a href=${href} translate="no" dir="ltr"
      >${isServer && !URL.canParse(href) ? href : shortAddress(href)}</a
    >`;
  const others = links.map(({ title, url }) => html`<bdi>${linkView(title, url, base)}</bdi>`);
  const all = [...(site ? [site] : []), ...others];
  if (all.length === 0) return nothing;
  return html`<p class="note">${all.map((link, index) => (index ? html` · ${link}` : link))}</p>`;
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
