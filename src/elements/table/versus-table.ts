import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Comparison, Criterion } from '../../dataset/types.js';
import { isUniform } from '../../dataset/values.js';
import type { Context } from '../context.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { RowsController } from './rows-controller.js';
import { linkRegistry } from '../../links/link-registry.js';
import { VersusElement } from '../versus-element.js';
import { CHUNK, tableView } from './table-view.js';
import { tableStyles } from './table.styles.js';

/**
 * The comparison table: a row for each criterion with values, a column for each alternative.
 *
 * @summary The comparison table alone.
 * @event {VersusLoadEvent} versus-load - A dataset is rendered, its last row included.
 * @event {VersusErrorEvent} versus-error - A dataset could not be had or is not valid.
 * @slot - The fallback: what the page shows before, without or instead of the table.
 * @csspart table - The table.
 * @csspart message - What stands in the place of the table when there is none.
 * @cssstate loading - The dataset is on its way.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset could not be had or is not valid.
 */
export class VersusTable extends VersusElement {
  static override properties: PropertyDeclarations = {
    differencesOnly: { attribute: 'differences-only', type: Boolean },
  };

  static override styles = [...VersusElement.styles, tableStyles];

  /**
   * Hides the rows in which all alternatives agree.
   * @default false
   */
  declare differencesOnly: boolean;

  readonly #rows = new RowsController(this, CHUNK);
  #comparison: Comparison | undefined;
  #uniform: ReadonlySet<Criterion> = new Set();
  #hasTabs = false;

  constructor() {
    super();
    this.differencesOnly = false;
    new OverflowController(this);
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
    this.#rows.offer(comparison.criteria.filter(({ values }) => values));
    // Not with each chunk of a long table.
    if (comparison !== this.#comparison) {
      this.#comparison = comparison;
      const { alternatives } = comparison;
      this.#uniform = new Set(this.#rows.all.filter((row) => isUniform(row, alternatives)));
    }
    this.#hasTabs = linkRegistry.isOnPage('versus-criteria', comparison);
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    return tableView(context, {
      rows: this.#rows.all,
      uniform: this.#uniform,
      shown: this.#rows.shown,
      differencesOnly: this.differencesOnly,
      hasCaption: !this.inherited,
      hasTabs: this.#hasTabs,
      onToggle: this.#onToggle,
      onReveal: this.#onReveal,
      onLink: this.links.onClick,
    });
  }

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
