import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Criterion } from '../../dataset/types.js';
import type { Context } from '../context.js';
import { ChoiceController, oneOf } from '../../tabs/choice-controller.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { linkRegistry } from '../../links/link-registry.js';
import { VersusElement } from '../versus-element.js';
import { criteriaView } from './criteria-view.js';
import { criteriaStyles } from './criteria.styles.js';

/**
 * The criterion tabs: one for each criterion with details, the alternatives side by side in it.
 *
 * @summary The criterion tabs alone.
 * @event {VersusLoadEvent} versus-load - A dataset is rendered.
 * @event {VersusErrorEvent} versus-error - A dataset could not be had or is not valid.
 * @event {VersusChangeEvent} versus-change - Before a tab that the reader asks for is selected. Cancelable.
 * @event {VersusChangedEvent} versus-changed - A tab is selected, but not by an assignment.
 * @slot - The fallback: what the page shows before, without or instead of the tabs.
 * @csspart heading - A heading.
 * @csspart level-1 - A heading of level 1.
 * @csspart level-2 - A heading of level 2.
 * @csspart level-3 - A heading of level 3.
 * @csspart level-4 - A heading of level 4.
 * @csspart level-5 - A heading of level 5.
 * @csspart level-6 - A heading of level 6.
 * @csspart tablist - The row of tabs.
 * @csspart tab - A tab.
 * @csspart tab-selected - The selected tab.
 * @csspart panel - A panel.
 * @csspart message - What stands in the place of the tabs when there are none.
 * @cssstate loading - The dataset is on its way.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset could not be had or is not valid.
 */
export class VersusCriteria extends VersusElement {
  static override properties: PropertyDeclarations = {
    criterion: { noAccessor: true },
  };

  static override styles = [...VersusElement.styles, criteriaStyles];

  readonly #choice = new ChoiceController(this, 'criterion');
  #criteria: readonly Criterion[] = [];
  #hasSamples = false;

  constructor() {
    super();
    new OverflowController(this);
  }

  /**
   * The id of the selected criterion.
   * @default the first with details
   */
  get criterion(): string | undefined {
    return this.#choice.selected;
  }

  set criterion(id: string | null | undefined) {
    this.#choice.assign(id);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.context) return;
    const { comparison } = this.context;
    this.#criteria = comparison.criteria.filter(({ details }) => details);
    this.#hasSamples = linkRegistry.isOnPage('versus-code', comparison);
    this.#choice.offer(oneOf(this.#criteria.map(({ id }) => id)));
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    if (this.#criteria.length === 0) return undefined;
    return criteriaView(context, {
      criteria: this.#criteria,
      selected: this.#choice.selected,
      hasSamples: this.#hasSamples,
      onSelect: this.#onSelect,
      onReveal: this.#choice.accept,
      onLink: this.links.onClick,
    });
  }

  readonly #onSelect = (id: string, control: Element): void => {
    this.#choice.request(id, control);
  };
}
