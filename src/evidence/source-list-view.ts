import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../dataset/types.js';
import { isServer } from '../page/is-server.js';
import { withStaticText } from '../text/static-text.js';
import { linkView } from '../text/text-view.js';
import { validityOf } from './claim-facts.js';
import type { EvidenceContext } from './context.js';
import { type Evidence, sourcesOf } from './model.js';

/**
 * The numbered sources of some claims, for the end of the part that shows these claims.
 *
 * @param claimsOf - Lists the claims. A dataset without sources isn't searched for them.
 */
export function sourceListView(
  claimsOf: (comparison: Comparison) => readonly Evidence[],
  context: EvidenceContext,
): TemplateResult | typeof nothing {
  const { comparison, listsSources, onListSources, sources, words } = context;
  if (!sources?.size) return nothing;
  const cited = claimsOf(comparison).flatMap((claim) => sourcesOf(claim, comparison.sources));
  if (cited.length === 0) return nothing;
  const urls = new Set(cited.map(({ url }) => url));
  return html`<details class="sources note" @toggle=${onListSources}>
    <summary>${words.sources}</summary>
    ${listsSources ? list(urls, context) : nothing}
  </details>`;
}

/** All sources in one list, which replaces those of the parts in print. */
export function printedSourcesView(context: EvidenceContext): TemplateResult | typeof nothing {
  const { listsSources, sources, words } = context;
  if (!listsSources || !sources?.size) return nothing;
  return html`<div class="all-sources note">
    <p class="print-only">${words.sources}</p>
    ${list(new Set(sources.keys()), context)}
  </div>`;
}

function list(urls: ReadonlySet<string>, context: EvidenceContext): TemplateResult {
  const { base, sources } = context;
  const listed = [...(sources?.values() ?? [])].filter(({ url }) => urls.has(url));
  return html`<ol>
    ${listed.map((source) => {
      const { number, title, url } = source;
      const link = linkView(title, url, base);
      const view = isServer ? withStaticText(link, validityOf(source, context)) : link;
      return html`<li value=${number}><bdi>${view}</bdi></li>`;
    })}
  </ol>`;
}
