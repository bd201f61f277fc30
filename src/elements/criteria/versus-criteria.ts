import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Criterion } from '../../dataset/types.js';
import { linkRegistry } from '../../links/link-registry.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { ChoiceController, oneOf } from '../../tabs/choice-controller.js';
import type { Context } from '../context.js';
import { VersusElement } from '../versus-element.js';
import { criteriaStyles } from './criteria.styles.js';
import { criteriaView } from './criteria-view.js';

/**
 * The criterion tabs: one for each criterion with details, with the alternatives side by side.
 *
 * @summary The criterion tabs on their own.
 * @event {VersusLoadEvent} versus-load - After a dataset has been rendered.
 * @event {VersusErrorEvent} versus-error - When a dataset can't be loaded or is invalid.
 * @event {VersusChangeEvent} versus-change - Before the reader selects another tab. Cancelable.
 * @event {VersusChangedEvent} versus-changed - After another tab has been selected, except by assignment.
 * @slot - The fallback, shown until the tabs are rendered, or if they can't be.
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
 * @csspart message - The message that is shown when there are no tabs.
 * @cssstate loading - The dataset is loading.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset can't be loaded or is invalid.
 * @cssstate far - In Chromium: it has rendered far below the window, and is laid out once it comes near.
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
    this.#choice.setOptions(oneOf(this.#criteria.map(({ id }) => id)));
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    if (this.#criteria.length === 0) return undefined;
    return criteriaView(context, {
      criteria: this.#criteria,
      selected: this.#choice.selected,
      hasSamples: this.#hasSamples,
      onSelect: this.#onSelect,
      onReveal: this.#choice.apply,
      onLink: this.links.onClick,
    });
  }

  readonly #onSelect = (id: string, control: Element): void => {
    this.#choice.choose(id, control);
  };
}
