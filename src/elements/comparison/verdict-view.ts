import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../dataset/own.js';
import type { Alternative, Verdict } from '../../dataset/types.js';
import { hasText } from '../../dataset/values.js';
import { headingView } from '../../text/heading-view.js';
import { inlineText, paragraphs, phrase } from '../../text/text-view.js';
import type { Context } from '../context.js';

/** Whether the verdict says more than its summary. */
export function hasReasons(verdict: Verdict, alternatives: readonly Alternative[]): boolean {
  return alternatives.some((alternative) => reasonsFor(alternative, verdict).length > 0);
}

function reasonsFor({ id }: Alternative, { choose }: Verdict): string[] {
  return (own(choose, id) ?? []).filter(hasText);
}

/**
 * When to choose which alternative.
 *
 * @param hasSummary - Whether the summary stands here, and not in the header.
 */
export function verdictView(
  verdict: Verdict,
  hasSummary: boolean,
  context: Context,
): TemplateResult {
  const { base, comparison, headingLevel, words } = context;
  return html`
    ${headingView(headingLevel, words.verdict)}
    <div part="verdict">
      ${hasSummary ? html`<div class="summary">${paragraphs(verdict.summary, base)}</div>` : nothing}
      <div class="columns">
        ${comparison.alternatives.map((alternative) => {
          const reasons = reasonsFor(alternative, verdict);
          return reasons.length
            ? html`<div>
                ${headingView(headingLevel + 1, phrase(words.chooseIf, { alternative: alternative.name }))}
                <ul>
                  ${reasons.map((reason) => html`<li><bdi>${inlineText(reason, base)}</bdi></li>`)}
                </ul>
              </div>`
            : nothing;
        })}
      </div>
    </div>
  `;
}
