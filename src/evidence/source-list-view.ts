import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../page/is-server.js';
import { withStaticText } from '../text/static-text.js';
import { linkView } from '../text/text-view.js';
import { validityOf } from './claim-facts.js';
import type { EvidenceContext } from './context.js';
import { sourcesOf, type Evidence } from './model.js';

/** The numbered sources of some claims, for the end of the part that shows these claims. */
export function sourceListView(
  claims: readonly Evidence[],
  context: EvidenceContext,
): TemplateResult | typeof nothing {
  const { comparison, listsSources, onListSources, sources, words } = context;
  const cited = claims.flatMap((claim) => sourcesOf(claim, comparison.sources));
  const urls = new Set(cited.map(({ url }) => url));
  if (!sources || urls.size === 0) return nothing;
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
