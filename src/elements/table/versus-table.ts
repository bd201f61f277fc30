import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { RowsController } from './rows-controller.js';
import { isOnPage } from '../../links/link-registry.js';
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

  /** Hides the rows in which all alternatives agree. */
  declare differencesOnly: boolean;

  readonly #rows = new RowsController(this, CHUNK);

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

  override renderForPrint(): void {
    // A table that has waited learns its rows by being rendered.
    super.renderForPrint();
    this.#rows.showAll();
    this.performUpdate();
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    const { differencesOnly } = this;
    const rows = context.comparison.criteria.filter(({ values }) => values);
    const hasTabs = isOnPage('versus-criteria', context.comparison);
    const isSettled = this.isSettled(context, differencesOnly, hasTabs);
    this.#rows.offer(rows);
    return tableView(context, {
      rows,
      shown: this.#rows.shown,
      settled: isSettled ? this.#rows.standing : 0,
      differencesOnly,
      hasCaption: !this.inherited,
      hasTabs,
      onToggle: this.#onToggle,
      onReveal: this.#onReveal,
      onLink: this.links.onClick,
    });
  }

  readonly #onToggle = (): void => {
    this.#show(!this.differencesOnly);
  };

  readonly #onReveal = (): void => {
    this.#show(false);
  };

  /** A table that is a part is told by its owner, which has the property too. */
  #show(differencesOnly: boolean): void {
    Object.assign(this.owner ?? this, { differencesOnly });
  }
}
