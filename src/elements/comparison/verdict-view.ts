import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../dataset/own.js';
import type { Alternative, Claim, Verdict } from '../../dataset/types.js';
import { hasClaim, toDetailedClaim } from '../../dataset/values.js';
import { proseMark, proseView } from '../../evidence/prose-view.js';
import { headingView } from '../../text/heading-view.js';
import { inlineText, labelText, phrase } from '../../text/text-view.js';
import type { Context } from '../context.js';

/** Whether the verdict says more than its summary. */
export function hasReasons(verdict: Verdict, alternatives: readonly Alternative[]): boolean {
  return alternatives.some((alternative) => reasonsFor(alternative, verdict).length > 0);
}

function reasonsFor({ id }: Alternative, { choose }: Verdict): Claim[] {
  return (own(choose, id) ?? []).filter(hasClaim);
}

/**
 * When to choose which alternative.
 *
 * @param hasSummary - Whether to show the summary here, because there is no header that does.
 */
export function verdictView(
  verdict: Verdict,
  hasSummary: boolean,
  context: Context,
): TemplateResult {
  const { comparison, headingLevel, words } = context;
  return html`
    ${headingView(headingLevel, words.verdict)}
    <div part="verdict">
      ${hasSummary ? html`<div class="summary">${proseView(verdict.summary, { label: words.verdict }, context)}</div>` : nothing}
      <div class="columns">
        ${comparison.alternatives.map((alternative) => {
          const reasons = reasonsFor(alternative, verdict);
          return reasons.length
            ? html`<div>
                ${headingView(headingLevel + 1, phrase(words.chooseIf, { alternative: labelText(alternative.name) }))}
                <ul>
                  ${reasons.map((reason) => reasonView(reason, alternative, context))}
                </ul>
              </div>`
            : nothing;
        })}
      </div>
    </div>
  `;
}

function reasonView(reason: Claim, alternative: Alternative, context: Context): TemplateResult {
  const subject = { label: context.words.verdict, alternative };
  return html`<li>
    <bdi>${inlineText(toDetailedClaim(reason).text, context.base)}</bdi
    >${proseMark(reason, subject, context)}
  </li>`;
}
