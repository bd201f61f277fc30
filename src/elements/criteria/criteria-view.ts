import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { own } from '../../dataset/own.js';
import type { Alternative, Criterion } from '../../dataset/types.js';
import { hasClaim, hasText, toDetailedClaim } from '../../dataset/values.js';
import { markGroup } from '../../evidence/mark-group-view.js';
import { claimMark } from '../../evidence/mark-view.js';
import { criteriaClaims } from '../../evidence/model.js';
import { proseView } from '../../evidence/prose-view.js';
import { sourceListView } from '../../evidence/source-list-view.js';
import { hrefOf } from '../../links/address.js';
import { formatFragment } from '../../links/fragment.js';
import { fill } from '../../localization/words.js';
import { type TabsOptions, tabsView } from '../../tabs/tabs-view.js';
import { headingView } from '../../text/heading-view.js';
import { toPlainText } from '../../text/markup.js';
import { shown } from '../../text/shown.js';
import { labelText, paragraphs } from '../../text/text-view.js';
import type { Context } from '../context.js';

export interface CriteriaOptions extends Pick<TabsOptions, 'selected' | 'onSelect' | 'onReveal'> {
  /** The criteria with details, in the order of the dataset. */
  readonly criteria: readonly Criterion[];
  /** Whether the page has an element with the samples that panels link to. */
  readonly hasSamples: boolean;
  readonly onLink: (event: MouseEvent) => void;
}

export function criteriaView(context: Context, options: CriteriaOptions): TemplateResult {
  const [first, ...others] = options.criteria;
  return html`${
    first && others.length === 0
      ? headedPanel(first, context, options)
      : tabbedPanels(context, options)
  }
  ${sourceListView(criteriaClaims, context)}`;
}

/** A single criterion, which needs a heading but no tab. Links find it like a tab. */
function headedPanel(
  criterion: Criterion,
  context: Context,
  options: CriteriaOptions,
): TemplateResult {
  const { headingLevel } = context;
  return html`<div part="panel" data-link=${criterion.id}>
    ${headingView(headingLevel, labelText(criterion.label))}
    ${panel(criterion, { ...context, headingLevel: headingLevel + 1 }, options)}
  </div>`;
}

function tabbedPanels(context: Context, options: CriteriaOptions): TemplateResult {
  return tabsView({
    ...options,
    name: context.words.criteria,
    prefix: 'criterion',
    tabs: options.criteria.map((criterion) => ({
      id: criterion.id,
      link: criterion.id,
      label: criterion.label,
      panel: guard(
        [context, options.hasSamples],
        () =>
          html`<p class="print-only">${labelText(criterion.label)}</p>
            ${panel(criterion, context, options)}`,
      ),
    })),
  });
}

function panel(criterion: Criterion, context: Context, options: CriteriaOptions): TemplateResult {
  const { id, description, takeaway, opinion } = criterion;
  const { comparison, words } = context;
  const subject = { label: toPlainText(criterion.label) };
  const content = html`
    ${shown(
      opinion ? html`<p class="note opinion">${words.opinion}</p>` : nothing,
      hasClaim(description)
        ? html`<div class="note">${proseView(description, subject, context)}</div>`
        : nothing,
    )}
    <div class="columns">
      ${comparison.alternatives.map((alternative) => detail(criterion, alternative, context))}
    </div>
    ${shown(
      hasClaim(takeaway)
        ? html`<div class="takeaway">${proseView(takeaway, subject, context)}</div>`
        : nothing,
      options.hasSamples ? sampleLinks(criterion, context, options) : nothing,
    )}
  `;
  return markGroup(content, id);
}

function detail(criterion: Criterion, alternative: Alternative, context: Context): TemplateResult {
  const { base, headingLevel, words } = context;
  const claim = toDetailedClaim(own(criterion.details, alternative.id) ?? '');
  const label = toPlainText(criterion.label);
  const text = toPlainText(claim.text);
  const mark = claimMark(
    { ...claim, label, alternative, text, needsNoSource: criterion.opinion },
    context,
  );
  return html`<section data-link=${`${criterion.id}/${alternative.id}`}>
    ${headingView(headingLevel, labelText(alternative.name))}
    ${
      hasText(claim.text)
        ? paragraphs(claim.text, base, mark)
        : html`<p class="status none">${words.noData}</p>`
    }
  </section>`;
}

function sampleLinks(
  criterion: Criterion,
  { comparison, linkId, words }: Context,
  { onLink }: CriteriaOptions,
): TemplateResult | typeof nothing {
  const samples = (comparison.samples ?? []).filter((sample) => sample.criterion === criterion.id);
  if (!samples.length) return nothing;
  return html`<p class="samples note">
    ${fill(words.labelled, { label: words.samples })}
    ${samples.map(
      ({ id, label }, index) =>
        html`${index > 0 ? ' · ' : ''}<a
            dir="auto"
            href=${hrefOf(formatFragment(linkId, id))}
            @click=${onLink}
            >${labelText(label)}</a
          >`,
    )}
  </p>`;
}
