import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Alternative, Criterion } from '../../dataset/types.js';
import { valuesOf } from '../../evidence/model.js';
import { formatNumber, formatValue } from '../../localization/format.js';
import { hrefOf } from '../../links/address.js';
import { formatFragment } from '../../links/fragment.js';
import { toPlainText } from '../../text/markup.js';
import { findBest, hasText, valueOf } from '../../dataset/values.js';
import { fill } from '../../localization/words.js';
import type { Context } from '../context.js';
import { onFocus, onScroll } from '../../page/overflow-controller.js';
import { onMarkFocus, onMarkKeydown } from '../../evidence/mark-stops-controller.js';
import { claimMark } from '../../evidence/mark-view.js';
import { sourceListView } from '../../evidence/source-list-view.js';
import { inlineText } from '../../text/text-view.js';

export interface TableOptions {
  /** The criteria with values, in their order. */
  readonly rows: readonly Criterion[];
  /** Those in which all alternatives agree. */
  readonly uniform: ReadonlySet<Criterion>;
  /** How many of them are rendered: a long table gets its rows in chunks. */
  readonly shown: number;
  readonly differencesOnly: boolean;
  /** A table that stands alone says what it compares; in a comparison the title has said it. */
  readonly hasCaption: boolean;
  /** Whether an element on the page shows the tabs that rows can link to. */
  readonly hasTabs: boolean;
  readonly onToggle: () => void;
  /** A link leads to a row that is hidden. */
  readonly onReveal: () => void;
  readonly onLink: (event: MouseEvent) => void;
}

/** Rows of a long table that are rendered at once. They share a `tbody`. */
export const CHUNK = 200;

/** What "Differences only" has to hide for being offered. */
const LEAST_HIDDEN_ROWS = 3;
const LEAST_HIDDEN_SHARE = 1 / 5;

export function tableView(context: Context, options: TableOptions): TemplateResult | undefined {
  const { comparison } = context;
  const { alternatives } = comparison;
  const { rows, uniform, differencesOnly, hasCaption, hasTabs, onReveal, shown } = options;
  if (!rows.length) return undefined;
  const row = (criterion: Criterion) =>
    html`<tr ?hidden=${differencesOnly && uniform.has(criterion)}>
      ${rowHeader(criterion, context, options)}${cells(criterion, context)}
    </tr>`;
  const hasToggle = differencesOnly || isWorthHiding(uniform.size, rows.length);
  return html`
    ${hasToggle ? toolbar(context, rows.length, uniform.size, options) : nothing}
    <div class="container">
      <div
        class=${alternatives.length > 2 ? 'scroller many' : 'scroller'}
        data-header="sticky"
        data-scroller=${comparison.title}
        @focusin=${onFocus}
        @scroll=${onScroll}
      >
        <table
          part="table"
          data-marks
          @focusin=${onMarkFocus}
          @keydown=${onMarkKeydown}
          class=${rows.length > CHUNK ? 'long' : nothing}
          @beforematch=${onReveal}
        >
          <caption class=${hasCaption ? 'title' : nothing}>
            <span class=${hasCaption ? nothing : 'visually-hidden'}>${comparison.title}</span>
          </caption>
          <thead>
            <tr>
              <td class="corner"></td>
              ${alternatives.map(columnHeader)}
            </tr>
          </thead>
          ${chunksOf(rows.slice(0, shown)).map((chunk) =>
            guard(
              [context, differencesOnly, hasTabs, ...chunk],
              () =>
                html`<tbody>
                  ${chunk.map(row)}
                </tbody>`,
            ),
          )}
        </table>
      </div>
    </div>
    ${guard([context], () => sourceListView(valuesOf(comparison), context))}
  `;
}

function chunksOf(rows: readonly Criterion[]): Criterion[][] {
  const starts = rows.map((_, index) => index).filter((index) => index % CHUNK === 0);
  return starts.map((start) => rows.slice(start, start + CHUNK));
}

/** A control that changes next to nothing would teach that controls do nothing. */
function isWorthHiding(uniform: number, all: number): boolean {
  return uniform >= LEAST_HIDDEN_ROWS && uniform >= all * LEAST_HIDDEN_SHARE;
}

function toolbar(
  { locale, words }: Context,
  all: number,
  uniform: number,
  { differencesOnly, onToggle }: TableOptions,
): TemplateResult {
  const counts = () => ({
    shown: formatNumber(all - uniform, locale),
    all: formatNumber(all, locale),
  });
  return html`<div class="toolbar">
    <span role="status" class="note" dir="auto">
      ${differencesOnly ? fill(words.rowsShown(all), counts()) : nothing}
    </span>
    <button type="button" class="toggle note" aria-pressed=${differencesOnly} @click=${onToggle}>
      ${words.differencesOnly}
    </button>
  </div>`;
}

function columnHeader({ name, version }: Alternative): TemplateResult {
  return html`<th scope="col">
    <bdi>${name}</bdi> ${hasText(version) ? html`<span class="note">${version}</span>` : nothing}
  </th>`;
}

function rowHeader(
  { id, label, description, details, opinion }: Criterion,
  { base, linkId, words }: Context,
  { hasTabs, onLink }: TableOptions,
): TemplateResult {
  return html`<th scope="row" data-link=${id}>
    <bdi
      >${
        details && hasTabs
          ? html`<a href=${hrefOf(formatFragment(linkId, id))} @click=${onLink}>${label}</a>`
          : label
      }</bdi
    >
    ${opinion ? html`<span class="note opinion">${words.opinion}</span>` : nothing}
    ${note(description, base)}
  </th>`;
}

function note(text: string | undefined, base: string | undefined): unknown {
  return hasText(text)
    ? html`<span class="note" dir="auto">${inlineText(text, base)}</span>`
    : nothing;
}

function cells(
  { id, label, opinion, ...criterion }: Criterion,
  context: Context,
): TemplateResult[] {
  const { base, comparison, locale, words } = context;
  const best = findBest(criterion, comparison.alternatives);
  return comparison.alternatives.map((alternative) => {
    const detailed = valueOf(criterion, alternative);
    const { value } = detailed;
    const text = formatValue(detailed, words, locale);
    const isText = typeof value === 'string';
    const claim = {
      ...detailed,
      label,
      alternative,
      text: value === null ? '' : isText ? toPlainText(text) : text,
      isJudgement: opinion,
      isCell: true,
    };
    return html`<td data-link=${`${id}/${alternative.id}/value`} data-name=${alternative.name}>
      <bdi class=${statusOf(value)}>${isText ? inlineText(text, base) : text}</bdi
      >${claimMark(claim, context)}
      ${best.has(alternative) ? html` <span class="best">${words.best}</span>` : nothing}
      ${note(detailed.note, base)}
    </td>`;
  });
}

/** Yes, No and No data have a shape besides their word, which the style sheet draws. */
function statusOf(value: unknown): string | typeof nothing {
  if (value === null) return 'status none';
  return typeof value === 'boolean' ? `status ${value ? 'yes' : 'no'}` : nothing;
}
