import { html, nothing, type TemplateResult } from 'lit';
import { hasClaim, hasText } from '../../dataset/values.js';
import { proseView } from '../../evidence/prose-view.js';
import { hrefOf } from '../../links/address.js';
import { formatFragment } from '../../links/fragment.js';
import { formatDate } from '../../localization/format.js';
import { fill } from '../../localization/words.js';
import { headingView } from '../../text/heading-view.js';
import { shown } from '../../text/shown.js';
import type { Context } from '../context.js';

/** A section that the header links to. */
export interface SectionLink {
  /** The name of the section, which is also the path in a link to it. */
  readonly name: string;
  readonly label: string;
}

/**
 * The question, its answer, and links to the sections, with which keyboard users skip the table.
 */
export function headerView(
  context: Context,
  links: readonly SectionLink[],
  onLink: (event: MouseEvent) => void,
): TemplateResult {
  const { comparison, headingLevel, words } = context;
  const { title, question, verdict, introduction, updated } = comparison;
  return html`
    ${headingView(headingLevel, title, 'title')}
    ${shown(
      hasText(question) ? html`<p class="question" dir="auto">${question}</p>` : nothing,
      verdict && hasClaim(verdict.summary)
        ? html`<div class="summary">
            ${proseView(verdict.summary, { label: words.verdict }, context)}
          </div>`
        : nothing,
      updated || links.length > 0 ? aboutView(context, links, onLink) : nothing,
      hasClaim(introduction)
        ? html`<div part="introduction">${proseView(introduction, { label: title }, context)}</div>`
        : nothing,
    )}
  `;
}

/** A line in small type: when the comparison was last checked, and links to the sections. */
function aboutView(
  { comparison: { updated }, linkId, locale, words }: Context,
  links: readonly SectionLink[],
  onLink: (event: MouseEvent) => void,
): TemplateResult {
  return html`<div class="about note">
    ${updated && html`<p dir="auto">${fill(words.asOf, { date: formatDate(updated, locale) })}</p>`}
    ${
      links.length > 0
        ? html`<ul class="section-links">
            ${links.map(
              ({ name, label }) =>
                html`<li>
                  <a dir="auto" href=${hrefOf(formatFragment(linkId, name))} @click=${onLink}
                    >${label}</a
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
