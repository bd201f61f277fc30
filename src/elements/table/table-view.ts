import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CHUNK_SIZE, type RowGroup } from '../../dataset/row-groups.js';
import type { Alternative, Criterion } from '../../dataset/types.js';
import { findBest, hasText } from '../../dataset/values.js';
import { tableClaims } from '../../evidence/model.js';
import { sourceListView } from '../../evidence/source-list-view.js';
import { hrefOf } from '../../links/address.js';
import { formatFragment } from '../../links/fragment.js';
import { formatNumber } from '../../localization/format.js';
import { fill } from '../../localization/words.js';
import { onFocus, onScroll } from '../../page/overflow-controller.js';
import { toPlainText } from '../../text/markup.js';
import { shown } from '../../text/shown.js';
import { inlineText, labelText } from '../../text/text-view.js';
import type { Context } from '../context.js';
import { nameView } from '../name-view.js';
import { cellView, type Column, noteView } from './cell-view.js';
import { mayChooseColumns } from './columns.js';
import { columnsButton, columnsList, type ColumnsOptions } from './columns-view.js';

export interface TableOptions extends ColumnsOptions {
  /** The criteria with values, in the order of the dataset, grouped by `tbody`. */
  readonly groups: readonly RowGroup[];
  /** The criteria in which all shown alternatives agree. */
  readonly uniform: ReadonlySet<Criterion>;
  /** How many rows are rendered: a long table gets them in chunks. */
  readonly shown: number;
  readonly differencesOnly: boolean;
  /** A table on its own says what it compares; within a comparison, the title does. */
  readonly hasCaption: boolean;
  /** Whether the page has an element with the tabs that rows link to. */
  readonly hasTabs: boolean;
  readonly onToggle: () => void;
  /** Called when a link or find-in-page leads to a hidden row. */
  readonly onReveal: () => void;
  readonly onLink: (event: MouseEvent) => void;
}

/** What "Differences only" has to hide in order to be worth offering. */
const MIN_HIDDEN_ROWS = 3;
const MIN_HIDDEN_SHARE = 1 / 5;

export function tableView(context: Context, options: TableOptions): TemplateResult | undefined {
  const { comparison } = context;
  const { groups, columns, hasCaption, onReveal } = options;
  const count = countRows(groups);
  if (!count) return undefined;
  return html`
    ${toolbar(context, count, options)}
    <div class="container">
      <div
        class=${columns.length > 2 ? 'scroller many' : 'scroller'}
        data-header="sticky"
        data-scroller=${comparison.title}
        @focusin=${onFocus}
        @scroll=${onScroll}
      >
        <table
          part="table"
          data-marks
          class=${count > CHUNK_SIZE ? 'long' : nothing}
          @beforematch=${onReveal}
        >
          <caption class=${hasCaption ? 'title' : nothing}>
            <span class=${hasCaption ? nothing : 'visually-hidden'}>${comparison.title}</span>
          </caption>
          <thead>
            <tr>
              <td class="corner"></td>
              ${columns.map((column) => columnHeader(column, context))}
            </tr>
          </thead>
          ${bodies(context, options)}
        </table>
      </div>
    </div>
    ${guard([context], () => sourceListView(tableClaims, context))}
  `;
}

const countRows = (groups: readonly RowGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** What the reader can change about the table, as far as it makes a difference. */
function toolbar(context: Context, all: number, options: TableOptions): unknown {
  const { locale, words } = context;
  const { differencesOnly, onToggle, uniform } = options;
  const hasToggle = differencesOnly || isWorthHiding(uniform.size, all);
  const hasChoice = mayChooseColumns(context.comparison);
  if (!hasToggle && !hasChoice) return nothing;
  const counts = () => ({
    shown: formatNumber(all - uniform.size, locale),
    all: formatNumber(all, locale),
  });
  return html`<div class="toolbar">
    <span role="status" class="note" dir="auto">
      ${differencesOnly ? fill(words.rowsShown(all), counts()) : nothing}
    </span>
    ${
      hasToggle
        ? html`<button
            type="button"
            class="toggle note"
            aria-pressed=${differencesOnly}
            @click=${onToggle}
          >
            ${words.differencesOnly}
          </button>`
        : nothing
    }
    ${hasChoice ? [columnsButton(context, options), columnsList(context, options)] : nothing}
  </div>`;
}

/** A control that changes next to nothing would teach readers to ignore controls. */
function isWorthHiding(uniform: number, all: number): boolean {
  return uniform >= MIN_HIDDEN_ROWS && uniform >= all * MIN_HIDDEN_SHARE;
}

function columnHeader(alternative: Alternative, { base }: Context): TemplateResult {
  const { version } = alternative;
  return html`<th scope="col">
    <bdi>${nameView(alternative, base)}</bdi>${
      hasText(version) ? html` <span class="note">${version}</span>` : nothing
    }
  </th>`;
}

function bodies(context: Context, options: TableOptions): unknown[] {
  const { groups, differencesOnly, hasTabs, shown, uniform } = options;
  const columns = options.columns.map((alternative) => ({
    alternative,
    name: toPlainText(alternative.name),
  }));
  return groups.flatMap(({ name, start, rows }) => {
    const rendered = rows.slice(0, Math.max(0, shown - start));
    if (rendered.length === 0) return [];
    const isHidden = differencesOnly && rows.every((criterion) => uniform.has(criterion));
    return guard(
      [context, options.columns, differencesOnly, hasTabs, ...rendered],
      () =>
        html`<tbody ?hidden=${isHidden}>
          ${name === undefined ? nothing : groupHeader(name, columns.length)}
          ${rendered.map((criterion) => row(criterion, columns, context, options))}
        </tbody>`,
    );
  });
}

function groupHeader(name: string, columns: number): TemplateResult {
  return html`<tr class="group">
    <th scope="rowgroup" colspan=${columns + 1}><bdi>${labelText(name)}</bdi></th>
  </tr>`;
}

function row(
  criterion: Criterion,
  columns: readonly Column[],
  context: Context,
  options: TableOptions,
): TemplateResult {
  const alternatives = columns.map(({ alternative }) => alternative);
  const best = findBest(criterion, alternatives);
  const label = toPlainText(criterion.label);
  const isUniform = options.uniform.has(criterion);
  return html`<tr ?hidden=${options.differencesOnly && isUniform}>
    ${rowHeader(criterion, context, options)}
    ${columns.map((column) => cellView(criterion, label, column, best, context))}
  </tr>`;
}

function rowHeader(
  { id, label, description, details, opinion }: Criterion,
  context: Context,
  { hasTabs, onLink }: TableOptions,
): TemplateResult {
  const { base, linkId, words } = context;
  return html`<th scope="row" data-link=${id}>
    <bdi
      >${
        details && hasTabs
          ? html`<a href=${hrefOf(formatFragment(linkId, id))} @click=${onLink}
              >${labelText(label)}</a
            >`
          : inlineText(label, base)
      }</bdi
    >${shown(
      opinion ? html` <span class="note opinion">${words.opinion}</span>` : nothing,
      description === undefined ? nothing : noteView(description, toPlainText(label), context),
    )}
  </th>`;
}
