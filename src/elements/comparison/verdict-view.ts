import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../dataset/own.js';
import type { Alternative, Verdict } from '../../dataset/types.js';
import { headingView } from '../../text/heading-view.js';
import { inlineText, paragraphs, phrase } from '../../text/text-view.js';
import type { Context } from '../context.js';

/** Whether the verdict says more than its summary. */
export function hasReasons({ choose }: Verdict, alternatives: readonly Alternative[]): boolean {
  return alternatives.some(({ id }) => own(choose, id)?.length);
}

/**
 * When to choose which alternative.
 *
 * @param hasSummary - Whether the summary stands here, and not in the header.
 */
export function verdictView(
  { summary, choose }: Verdict,
  hasSummary: boolean,
  context: Context,
): TemplateResult {
  const { base, comparison, headingLevel, words } = context;
  return html`
    ${headingView(headingLevel, words.verdict)}
    <div part="verdict">
      ${hasSummary ? html`<div class="summary">${paragraphs(summary, base)}</div>` : nothing}
      <div class="columns">
        ${comparison.alternatives.map(({ id, name }) => {
          const reasons = own(choose, id);
          return reasons?.length
            ? html`<div>
                ${headingView(headingLevel + 1, phrase(words.chooseIf, { alternative: name }))}
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
