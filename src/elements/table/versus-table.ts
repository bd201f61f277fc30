import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { CHUNK_SIZE, groupRows, type RowGroup } from '../../dataset/row-groups.js';
import type { Alternative, Comparison, Criterion } from '../../dataset/types.js';
import { isUniform } from '../../dataset/values.js';
import { linkRegistry } from '../../links/link-registry.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { PopoverController } from '../../page/popover-controller.js';
import { ChoiceController } from '../../tabs/choice-controller.js';
import type { Context } from '../context.js';
import { VersusElement } from '../versus-element.js';
import { alternativesIn, columnOptions, withColumn, withoutColumn } from './columns.js';
import { RowsController } from './rows-controller.js';
import { tableStyles } from './table.styles.js';
import { tableView } from './table-view.js';
import { toolbarStyles } from './toolbar.styles.js';

/**
 * The comparison table: a row for each criterion with values, a column for each alternative.
 *
 * @summary The comparison table on its own.
 * @event {VersusLoadEvent} versus-load - After a dataset has been rendered, including its last row.
 * @event {VersusErrorEvent} versus-error - When a dataset can't be loaded or is invalid.
 * @event {VersusChangeEvent} versus-change - Before the reader shows or hides a column. Cancelable.
 * @event {VersusChangedEvent} versus-changed - After other columns have been shown, except by assignment.
 * @slot - The fallback, shown until the table is rendered, or if it can't be.
 * @csspart table - The table.
 * @csspart message - The message that is shown when there is no table.
 * @cssstate loading - The dataset is loading.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset can't be loaded or is invalid.
 * @cssstate far - In Chromium: it has rendered far below the window, and is laid out once it comes near.
 */
export class VersusTable extends VersusElement {
  static override properties: PropertyDeclarations = {
    columns: { noAccessor: true },
    differencesOnly: { attribute: 'differences-only', type: Boolean },
  };

  static override styles = [...VersusElement.styles, tableStyles, toolbarStyles];

  /**
   * Hides the rows in which all shown alternatives agree.
   * @default false
   */
  declare differencesOnly: boolean;

  readonly #rows = new RowsController(this, CHUNK_SIZE);
  readonly #choice = new ChoiceController(this, 'columns');
  readonly #popover = new PopoverController(this, 'columns');
  #groups: readonly RowGroup[] = [];
  #columns: readonly Alternative[] = [];
  #uniform: ReadonlySet<Criterion> = new Set();
  #hasTabs = false;

  constructor() {
    super();
    this.differencesOnly = false;
    new OverflowController(this);
  }

  /**
   * The ids of the alternatives that are shown, in this order, separated by spaces: at least two.
   * If there are four alternatives or more, readers can change them.
   * @default the dataset's columns, else the first six
   */
  get columns(): string | undefined {
    return this.#choice.selected;
  }

  set columns(ids: string | null | undefined) {
    this.#choice.assign(ids);
  }

  /** @internal Shows the column of a cell that a link leads to. */
  override renderTarget(path: string): boolean {
    const comparison = this.shownComparison;
    const [, row, column] = /^([^/]+)\/([^/]+?)(\/value)?$/.exec(path) ?? [];
    if (!comparison || !this.#rows.all.some(({ id }) => id === row)) return false;
    const alternative = comparison.alternatives.find(({ id }) => id === column);
    if (!alternative || this.#columns.includes(alternative)) return false;
    this.#choice.apply(withColumn(alternative.id, this.#columns, comparison));
    return true;
  }

  /** The table is complete once its last row is rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#rows.completion;
    return super.getUpdateComplete();
  }

  override renderWhole(): void {
    // Only this tells a table that hasn't rendered yet which rows it has.
    super.renderWhole();
    this.#rows.showAll();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.context) return;
    const { comparison } = this.context;
    this.#choice.setOptions(columnOptions(comparison));
    this.#derive(comparison);
    this.#hasTabs = linkRegistry.isOnPage('versus-criteria', comparison);
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    return tableView(context, {
      groups: this.#groups,
      columns: this.#columns,
      columnsPopover: this.#popover,
      uniform: this.#uniform,
      shown: this.#rows.shown,
      differencesOnly: this.differencesOnly,
      hasCaption: !this.inherited,
      hasTabs: this.#hasTabs,
      onColumn: this.#onColumn,
      onToggle: this.#onToggle,
      onReveal: this.#onReveal,
      onLink: this.links.onClick,
    });
  }

  /** Derives what depends on rows and columns, unless just another chunk of rows is rendered. */
  #derive(comparison: Comparison): void {
    const columns = alternativesIn(this.columns, comparison);
    const hasSameRows = !this.#rows.setRows(comparison.criteria.filter(({ values }) => values));
    const hasSameColumns =
      columns.length === this.#columns.length &&
      columns.every((column, index) => column === this.#columns[index]);
    if (hasSameRows && hasSameColumns) return;
    this.#columns = columns;
    this.#groups = groupRows(this.#rows.all);
    this.#uniform = new Set(this.#rows.all.filter((row) => isUniform(row, columns)));
  }

  readonly #onColumn = (id: string, isShown: boolean, control: Element): void => {
    const { context } = this;
    if (!context) return;
    const wanted = isShown
      ? withColumn(id, this.#columns, context.comparison)
      : withoutColumn(id, this.#columns);
    // A listener has cancelled it: revert the checkbox.
    if (!this.#choice.choose(wanted, control)) this.requestUpdate();
  };

  readonly #onToggle = (): void => {
    this.#showDifferencesOnly(!this.differencesOnly);
  };

  readonly #onReveal = (): void => {
    this.#showDifferencesOnly(false);
  };

  /** A table that is a part of a comparison follows the property of the comparison. */
  #showDifferencesOnly(isOnly: boolean): void {
    const ask = this.inherited?.onDifferencesOnly;
    if (ask) ask(isOnly);
    else this.differencesOnly = isOnly;
  }
}
