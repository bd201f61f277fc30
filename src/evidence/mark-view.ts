import { html, nothing, type TemplateResult } from 'lit';
import { fillCorrections, isEvident, monthsSince, sourcesOf, type Evidence } from './model.js';
import { formatAge, formatDate } from '../localization/format.js';
import { formatFragment } from '../links/fragment.js';
import { fill } from '../localization/words.js';
import type { EvidenceContext } from './context.js';
import type { ClaimReference, EvidenceController } from './evidence-controller.js';
import { isServer } from '../page/is-server.js';
import { link } from '../text/text-view.js';

/** What follows a claim: a mark that leads to what it rests on, and that it is an opinion. */
export function claimMark(claim: ClaimReference, context: EvidenceContext): unknown {
  const { comparison, sources, words } = context;
  const view = sources || comparison.corrections ? mark(claim, context) : nothing;
  return claim.opinion ? [view, html` <span class="note opinion">${words.opinion}</span>`] : view;
}

/**
 * The mark of a claim: the numbers of its sources, that it has none, or, for what needs none, a
 * sign that shows when it is looked for. It says how old a claim is that has got old.
 */
function mark(claim: ClaimReference, context: EvidenceContext): TemplateResult {
  const { onEvidence, sources, words } = context;
  const cited = sourcesOf(claim);
  const numbers = cited.map(({ url }) => sources?.get(url)?.number).join(', ');
  const unsourced = isUnsourced(claim, context) && words.unsourced;
  const age = ageOf(claim, context);
  const since = age && ` · ${age}`;
  const isQuiet = !unsourced && !isEvident(claim);
  const cites = `${cited.length === 1 ? words.source : words.sources} ${numbers}`.trim();
  const name = isQuiet ? words.linkToClaim : unsourced || cites;
  return html`<button
    type="button"
    class=${isQuiet ? 'claim quiet' : 'claim'}
    popovertarget="evidence"
    aria-label=${`${fill(words.labelled, { label: name + since })} ${nameOf(claim, context)}`}
    @click=${(event: MouseEvent) => {
      onEvidence(event, claim);
    }}
  >
    ${(unsourced || numbers || '#') + since}
  </button>`;
}

/** Which claim it is. */
function nameOf({ label, alternative }: ClaimReference, { words }: EvidenceContext): string {
  return fill(words.claim, { label, alternative: alternative.name });
}

/** No data needs no source, nor does a judgement. */
function isUnsourced(
  { text, opinion, isJudgement, ...evidence }: ClaimReference,
  { sources }: EvidenceContext,
) {
  return sources && text && !opinion && !isJudgement && !isEvident(evidence);
}

/** The age of a claim that is old enough to say so, by the reader's clock. */
function ageOf({ asOf }: Evidence, { locale, staleAfter }: EvidenceContext): string {
  const months = asOf && !isServer ? monthsSince(asOf, new Date()) : 0;
  return months >= staleAfter && months > 0 ? formatAge(months, locale) : '';
}

/** What the marked claim rests on. It stands in the top layer, where nothing clips it. */
export function evidencePopover(
  { claim, path, onToggle }: EvidenceController,
  context: EvidenceContext,
  onLink: (event: MouseEvent) => void,
): TemplateResult {
  return html`<div
    id="evidence"
    class="evidence"
    popover
    role="dialog"
    tabindex="-1"
    aria-label=${context.words.sources}
    @beforetoggle=${onToggle}
  >
    ${claim ? popoverContent(claim, path, context, onLink) : nothing}
  </div>`;
}

function popoverContent(
  claim: ClaimReference,
  path: string,
  context: EvidenceContext,
  onLink: (event: MouseEvent) => void,
): TemplateResult {
  const { base, comparison, linkId, locale, words } = context;
  const { asOf, version, opinion, label, text: value } = claim;
  const alternative = claim.alternative.name;
  const hash = formatFragment(linkId, path);
  const facts = [
    asOf && fill(words.asOf, { date: formatDate(asOf, locale) }),
    ageOf(claim, context),
    version && `${alternative} ${version}`,
    opinion && words.opinion,
    isUnsourced(claim, context) && words.unsourced,
  ]
    .filter(Boolean)
    .join(' · ');
  const report =
    comparison.corrections &&
    fillCorrections(comparison.corrections, {
      id: path,
      label,
      alternative,
      value: value || words.noData,
      url: new URL(hash, location.href).href,
    });
  return html`
    <p dir="auto"><strong>${nameOf(claim, context)}</strong></p>
    ${sourcesOf(claim).map(({ title, url }) => html`<p dir="auto">${link(title, url, base)}</p>`)}
    ${facts && html`<p class="note" dir="auto">${facts}</p>`}
    <p class="note">
      <a href=${hash} @click=${onLink}>${words.linkToClaim}</a>
      ${report && html` · ${link(words.report, report, base)}`}
    </p>
  `;
}

/** The sources of some claims under their numbers, at the end of what shows these claims. */
export function sourceList(
  claims: readonly Evidence[],
  context: EvidenceContext,
): TemplateResult | typeof nothing {
  const { base, listsSources, onListSources, sources, words } = context;
  const urls = new Set(claims.flatMap(sourcesOf).map(({ url }) => url));
  const listed = [...(sources?.values() ?? [])].filter(({ url }) => urls.has(url));
  if (!listed.length) return nothing;
  return html`<details class="sources note" @toggle=${onListSources}>
    <summary>${words.sources}</summary>
    ${
      listsSources
        ? html`<ol>
            ${listed.map(
              ({ number, title, url }) =>
                html`<li value=${number}><bdi>${link(title, url, base)}</bdi></li>`,
            )}
          </ol>`
        : nothing
    }
  </details>`;
}
