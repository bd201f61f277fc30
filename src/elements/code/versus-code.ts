import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { ChoiceController, oneOf } from '../../tabs/choice-controller.js';
import { CopyController } from './copy-controller.js';
import { HighlightController } from './highlight-controller.js';
import { OverflowController } from '../../page/overflow-controller.js';
import { SyncController } from '../../tabs/sync-controller.js';
import { VersusElement } from '../versus-element.js';
import { codeView } from './code-view.js';
import { codeStyles } from './code.styles.js';

/**
 * The code samples, each toggled between the alternatives. One choice holds for all of them.
 *
 * @summary The code samples alone.
 * @event {VersusLoadEvent} versus-load - A dataset is rendered.
 * @event {VersusErrorEvent} versus-error - A dataset could not be had or is not valid.
 * @event {VersusChangeEvent} versus-change - Before an alternative that the reader asks for is shown. Cancelable.
 * @event {VersusChangedEvent} versus-changed - Another alternative is shown, but not by an assignment.
 * @slot - The fallback: what the page shows before, without or instead of the samples.
 * @csspart heading - A heading.
 * @csspart level-1 - A heading of level 1.
 * @csspart level-2 - A heading of level 2.
 * @csspart level-3 - A heading of level 3.
 * @csspart level-4 - A heading of level 4.
 * @csspart level-5 - A heading of level 5.
 * @csspart level-6 - A heading of level 6.
 * @csspart tablist - The toggle of a sample.
 * @csspart tab - A side of the toggle.
 * @csspart tab-selected - The side that is shown.
 * @csspart panel - What belongs to a side.
 * @csspart code - The code of a file.
 * @csspart copy - The button that copies a file.
 * @csspart message - What stands in the place of the samples when there are none.
 * @cssproperty [--versus-code-comment=a grey] - Comments in code.
 * @cssproperty [--versus-code-string=a green] - Strings in code.
 * @cssproperty [--versus-code-keyword=a purple] - Keywords in code.
 * @cssproperty [--versus-code-number=an orange] - Numbers in code.
 * @cssproperty [--versus-code-function=a blue] - Functions in code.
 * @cssproperty [--versus-code-name=a teal] - Attributes, keys and types in code.
 * @cssstate loading - The dataset is on its way.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset could not be had or is not valid.
 */
export class VersusCode extends VersusElement {
  static override properties: PropertyDeclarations = {
    alternative: { noAccessor: true },
    sync: {},
  };

  static override styles = [...VersusElement.styles, codeStyles];

  /**
   * A name: elements with the same one share the chosen alternative on the page, and remember it
   * where storage is allowed.
   */
  declare sync: string | null | undefined;

  readonly #choice = new ChoiceController(this, 'alternative');
  readonly #copy = new CopyController(this);
  readonly #sync = new SyncController(this, this.#choice);

  constructor() {
    super();
    new HighlightController(this);
    new OverflowController(this);
  }

  /**
   * The id of the alternative whose code is shown.
   * @default the first
   */
  get alternative(): string | undefined {
    return this.#choice.selected;
  }

  set alternative(id: string | null | undefined) {
    this.#choice.assign(id);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.context) return;
    this.#choice.offer(oneOf(this.context.comparison.alternatives.map(({ id }) => id)));
    this.#sync.recall();
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    return codeView(context, {
      selected: this.#choice.selected,
      copy: this.#copy,
      onSelect: this.#onSelect,
      onReveal: this.#choice.accept,
    });
  }

  readonly #onSelect = (id: string, control: Element): void => {
    if (this.#choice.request(id, control)) this.#sync.share(id);
  };
}
