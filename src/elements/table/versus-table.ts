import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Alternative, Comparison, Criterion } from '../../dataset/types.js';
import { isUniform } from '../../dataset/values.js';
import type { Context } from '../context.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { PopoverController } from '../../page/popover-controller.js';
import { ChoiceController } from '../../tabs/choice-controller.js';
import { alternativesIn, columnOptions, withColumn, withoutColumn } from './columns.js';
import { CHUNK, groupRows, type RowGroup } from '../../dataset/row-groups.js';
import { RowsController } from './rows-controller.js';
import { linkRegistry } from '../../links/link-registry.js';
import { VersusElement } from '../versus-element.js';
import { tableView } from './table-view.js';
import { tableStyles } from './table.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

/**
 * The comparison table: a row for each criterion with values, a column for each alternative.
 *
 * @summary The comparison table alone.
 * @event {VersusLoadEvent} versus-load - A dataset is rendered, its last row included.
 * @event {VersusErrorEvent} versus-error - A dataset could not be had or is not valid.
 * @event {VersusChangeEvent} versus-change - Before columns that the reader asks for are shown. Cancelable.
 * @event {VersusChangedEvent} versus-changed - Other columns are shown, but not by an assignment.
 * @slot - The fallback: what the page shows before, without or instead of the table.
 * @csspart table - The table.
 * @csspart message - What stands in the place of the table when there is none.
 * @cssstate loading - The dataset is on its way.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset could not be had or is not valid.
 */
export class VersusTable extends VersusElement {
  static override properties: PropertyDeclarations = {
    columns: { noAccessor: true },
    differencesOnly: { attribute: 'differences-only', type: Boolean },
  };

  static override styles = [...VersusElement.styles, tableStyles, toolbarStyles];

  /**
   * Hides the rows in which all alternatives that are shown agree.
   * @default false
   */
  declare differencesOnly: boolean;

  readonly #rows = new RowsController(this, CHUNK);
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
   * The ids of the alternatives that are shown, in their order, separated by spaces: at least two.
   * From four alternatives on the reader can change it.
   * @default the dataset's columns, else the first six
   */
  get columns(): string | undefined {
    return this.#choice.selected;
  }

  set columns(ids: string | null | undefined) {
    this.#choice.assign(ids);
  }

  /** @internal A link may lead to a cell of a column that isn't shown. */
  override uncover(path: string): boolean {
    const comparison = this.linkable;
    const [, row, column] = /^([^/]+)\/([^/]+?)(\/value)?$/.exec(path) ?? [];
    if (!comparison || !this.#rows.all.some(({ id }) => id === row)) return false;
    const alternative = comparison.alternatives.find(({ id }) => id === column);
    if (!alternative || this.#columns.includes(alternative)) return false;
    this.#choice.accept(withColumn(alternative.id, this.#columns, comparison));
    return true;
  }

  /** The table is complete when its last row is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#rows.completion;
    return super.getUpdateComplete();
  }

  protected override renderForPrint(): void {
    // A table that has not rendered yet learns its rows by that.
    super.renderForPrint();
    this.#rows.showAll();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.context) return;
    const { comparison } = this.context;
    this.#choice.offer(columnOptions(comparison));
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

  /** Not with each chunk of a long table. */
  #derive(comparison: Comparison): void {
    const columns = alternativesIn(this.columns, comparison);
    const hasSameRows = !this.#rows.offer(comparison.criteria.filter(({ values }) => values));
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
    // Refused, the checkbox has to go back.
    if (!this.#choice.request(wanted, control)) this.requestUpdate();
  };

  readonly #onToggle = (): void => {
    this.#showDifferencesOnly(!this.differencesOnly);
  };

  readonly #onReveal = (): void => {
    this.#showDifferencesOnly(false);
  };

  /** A table that is a part of another element follows that element's property. */
  #showDifferencesOnly(isOnly: boolean): void {
    const ask = this.inherited?.onDifferencesOnly;
    if (ask) ask(isOnly);
    else this.differencesOnly = isOnly;
  }
}
