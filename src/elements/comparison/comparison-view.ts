import { html, type TemplateResult } from 'lit';
import { own } from '../../dataset/own.js';
import type { Comparison } from '../../dataset/types.js';
import { type Evidence, headerClaims, verdictClaims } from '../../evidence/model.js';
import { printedSourcesView, sourceListView } from '../../evidence/source-list-view.js';
import type { VersusChangedEvent } from '../../tabs/choice-events.js';
import { headingView } from '../../text/heading-view.js';
import type { Context } from '../context.js';
import { headerView, type SectionLink } from './header-view.js';
import { hasOverview, overviewView } from './overview-view.js';
import { hasReasons, verdictView } from './verdict-view.js';

export interface ComparisonOptions {
  /** Which sections to show, and in which order, as in the attribute. */
  readonly sections: string | null | undefined;
  readonly criterion: string | null | undefined;
  readonly alternative: string | null | undefined;
  readonly columns: string | null | undefined;
  readonly differencesOnly: boolean;
  readonly sync: string | null | undefined;
  readonly onChanged: (event: VersusChangedEvent) => void;
  readonly onDifferencesOnly: (isOnly: boolean) => void;
  readonly onLink: (event: MouseEvent) => void;
}

/** All sections in their default order. */
const SECTIONS = ['header', 'table', 'overview', 'criteria', 'code', 'verdict'] as const;
type SectionName = (typeof SECTIONS)[number];

/** The CSS parts of the nested elements, which a page's style sheet reaches only if exported. */
const PARTS = [
  ...['heading', 'level-1', 'level-2', 'level-3', 'level-4', 'level-5', 'level-6'],
  ...['table', 'tablist', 'tab', 'tab-selected', 'panel', 'code', 'copy', 'message'],
].join(', ');

export function comparisonView(
  context: Context,
  options: ComparisonOptions,
): TemplateResult | undefined {
  const names = sectionNames(options.sections);
  const hasHeader = names.includes('header');
  const sections = names.filter((name) => hasContent(name, hasHeader, context));
  if (sections.length === 0) return undefined;
  const inner = hasHeader ? below(context) : context;
  return html`${sections.map(
    (name) =>
      html`<section class=${name} data-section=${name} data-marks>
        ${
          name === 'header'
            ? headerView(context, sectionLinks(sections, context), options.onLink)
            : sectionView(name, hasHeader, inner, options)
        }
      </section>`,
  )}${sourceListView((comparison) => ownClaims(sections, comparison), context)}${printedSourcesView(context)}`;
}

/** The claims in the comparison itself, whose sources none of its parts lists. */
function ownClaims(sections: readonly SectionName[], comparison: Comparison): Evidence[] {
  return [
    ...(sections.includes('header') ? headerClaims(comparison) : []),
    ...(sections.includes('verdict') ? verdictClaims(comparison) : []),
  ];
}

/** Ignores unknown names and repetitions. Without any names, all sections are shown. */
function sectionNames(wanted: string | null | undefined): SectionName[] {
  const names = wanted?.match(/\S+/g) ?? SECTIONS;
  return [...new Set(names)].flatMap((name) => SECTIONS.find((known) => known === name) ?? []);
}

function hasContent(name: SectionName, hasHeader: boolean, { comparison }: Context): boolean {
  const { alternatives, criteria, samples = [], verdict } = comparison;
  switch (name) {
    case 'header':
      return true;
    case 'table':
      return criteria.some(({ values }) => values);
    case 'overview':
      return alternatives.some(hasOverview);
    case 'criteria':
      return criteria.some(({ details }) => details);
    case 'code':
      return samples.length > 0;
    case 'verdict':
      return verdict !== undefined && (!hasHeader || hasReasons(verdict, alternatives));
  }
}

/**
 * The table needs no link, as it follows the header, nor does the overview, which has no heading. A
 * section whose name is also an id in the dataset can't be linked to, since ids take precedence.
 */
function sectionLinks(
  sections: readonly SectionName[],
  { comparison, words }: Context,
): SectionLink[] {
  const { alternatives, criteria, samples = [] } = comparison;
  const ids = new Set([...alternatives, ...criteria, ...samples].map(({ id }) => id));
  const labels = { criteria: words.criteria, code: words.samples, verdict: words.verdict };
  return sections.flatMap((name) => {
    const label = own(labels, name);
    return label && !ids.has(name) ? { name, label } : [];
  });
}

function sectionView(
  name: Exclude<SectionName, 'header'>,
  hasHeader: boolean,
  context: Context,
  options: ComparisonOptions,
): unknown {
  const { comparison, headingLevel, words } = context;
  const { alternative, columns, criterion, differencesOnly, sync } = options;
  const { onChanged, onDifferencesOnly } = options;
  switch (name) {
    case 'table':
      return html`<versus-table
        exportparts=${PARTS}
        .inherited=${{ ...context, onDifferencesOnly }}
        .columns=${columns}
        .differencesOnly=${differencesOnly}
        @versus-changed=${onChanged}
      ></versus-table>`;
    case 'overview':
      return overviewView(context);
    case 'criteria':
      return html`
        ${headingView(headingLevel, words.criteria)}
        <versus-criteria
          exportparts=${PARTS}
          .inherited=${below(context)}
          .criterion=${criterion}
          @versus-changed=${onChanged}
        ></versus-criteria>
      `;
    case 'code':
      return html`
        ${headingView(headingLevel, words.samples)}
        <versus-code
          exportparts=${PARTS}
          .inherited=${below(context)}
          .alternative=${alternative}
          .sync=${sync}
          @versus-changed=${onChanged}
        ></versus-code>
      `;
    case 'verdict':
      return comparison.verdict && verdictView(comparison.verdict, !hasHeader, context);
  }
}

/** The context of what goes under a heading of the given context's level. */
function below(context: Context): Context {
  return { ...context, headingLevel: context.headingLevel + 1 };
}
