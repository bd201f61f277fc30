import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../../dataset/types.js';
import { formatDate } from '../../localization/format.js';
import { own } from '../../dataset/own.js';
import { fill } from '../../localization/words.js';
import type { Context } from '../context.js';
import type { VersusChangedEvent } from '../../tabs/choice-events.js';
import { heading } from '../../text/heading-view.js';
import { inlineText, paragraphs, phrase } from '../../text/text-view.js';
import { overviewView } from './overview-view.js';

export interface ComparisonOptions {
  /** Which sections, in which order; nothing is all of them in their own order. */
  readonly sections: string | null | undefined;
  readonly criterion: string | null | undefined;
  readonly alternative: string | null | undefined;
  readonly differencesOnly: boolean;
  readonly sync: string | null | undefined;
  readonly onChanged: (event: VersusChangedEvent) => void;
  readonly onDifferencesOnly: (isOnly: boolean) => void;
}

/** A section, or nothing if there is nothing in the dataset for it. */
type SectionView = (context: Context, options: ComparisonOptions) => TemplateResult | undefined;

/** The parts of the parts, so that a page's style sheet reaches them from the one tag. */
const PARTS = 'heading, table, tablist, tab, tab-selected, panel, code, copy, message';

const views: Readonly<Record<string, SectionView>> = {
  table(context, { differencesOnly, onDifferencesOnly }) {
    if (!context.comparison.criteria.some(({ values }) => values)) return undefined;
    return html`<versus-table
      exportparts=${PARTS}
      .inherited=${{ ...context, onDifferencesOnly }}
      .differencesOnly=${differencesOnly}
    ></versus-table>`;
  },

  overview: overviewView,

  criteria(context, { criterion, onChanged }) {
    if (!context.comparison.criteria.some(({ details }) => details)) return undefined;
    return html`
      ${heading(context.headingLevel + 1, context.words.criteria)}
      <versus-criteria
        exportparts=${PARTS}
        .inherited=${below(context)}
        .criterion=${criterion}
        @versus-changed=${onChanged}
      ></versus-criteria>
    `;
  },

  code(context, { alternative, sync, onChanged }) {
    if (!context.comparison.samples?.length) return undefined;
    return html`
      ${heading(context.headingLevel + 1, context.words.samples)}
      <versus-code
        exportparts=${PARTS}
        .inherited=${below(context)}
        .alternative=${alternative}
        .sync=${sync}
        @versus-changed=${onChanged}
      ></versus-code>
    `;
  },

  verdict: (context) =>
    context.comparison.verdict && verdictView(context.comparison.verdict, context),
};

/** For what stands under a heading of the level below the title's. */
function below(context: Context): Context {
  return { ...context, headingLevel: context.headingLevel + 2 };
}

/** Unknown names and repetitions are ignored; no name is every name. */
function sectionNames(wanted: string | null | undefined): string[] {
  const names = wanted?.match(/\S+/g) ?? Object.keys(views);
  return [...new Set(names)].filter((name) => Object.hasOwn(views, name));
}

export function comparisonView(
  context: Context,
  options: ComparisonOptions,
): TemplateResult | undefined {
  const sections = sectionNames(options.sections).flatMap((name) => {
    const content = views[name]?.(context, options);
    return content ? html`<section class=${name}>${content}</section>` : [];
  });
  if (!sections.length) return undefined;
  const { base, comparison, headingLevel, locale, words } = context;
  const { title, question, introduction, updated } = comparison;
  return html`
    <div class="header">
      ${heading(headingLevel, title)}
      ${question && html`<p class="question" dir="auto">${question}</p>`}
      ${introduction && html`<div part="introduction">${paragraphs(introduction, base)}</div>`}
      ${
        updated &&
        html`<p class="note" dir="auto">
          ${fill(words.asOf, { date: formatDate(updated, locale) })}
        </p>`
      }
    </div>
    ${sections}
  `;
}

function verdictView({ summary, choose }: Verdict, context: Context): TemplateResult {
  const { base, comparison, headingLevel, words } = context;
  return html` ${heading(headingLevel + 1, words.verdict)}
    <div part="verdict">
      <div class="summary">${paragraphs(summary, base)}</div>
      <div class="columns">
        ${comparison.alternatives.map(({ id, name }) => {
          const reasons = own(choose, id);
          return reasons?.length
            ? html`<div>
                ${heading(headingLevel + 2, phrase(words.chooseIf, { alternative: name }))}
                <ul>
                  ${reasons.map((reason) => html`<li><bdi>${inlineText(reason, base)}</bdi></li>`)}
                </ul>
              </div>`
            : nothing;
        })}
      </div>
    </div>`;
}
