import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { OverflowController } from '../../page/overflow-controller.js';
import { ChoiceController, oneOf } from '../../tabs/choice-controller.js';
import { SyncController } from '../../tabs/sync-controller.js';
import type { Context } from '../context.js';
import { VersusElement } from '../versus-element.js';
import { codeStyles } from './code.styles.js';
import { codeView } from './code-view.js';
import { CopyController } from './copy-controller.js';
import { HighlightController } from './highlight-controller.js';

/**
 * The code samples, each with a toggle between the alternatives. All samples share one choice.
 *
 * @summary The code samples on their own.
 * @event {VersusLoadEvent} versus-load - After a dataset has been rendered.
 * @event {VersusErrorEvent} versus-error - When a dataset can't be loaded or is invalid.
 * @event {VersusChangeEvent} versus-change - Before the reader shows another alternative. Cancelable.
 * @event {VersusChangedEvent} versus-changed - After another alternative has been shown, except by assignment.
 * @slot - The fallback, shown until the samples are rendered, or if they can't be.
 * @csspart heading - A heading.
 * @csspart level-1 - A heading of level 1.
 * @csspart level-2 - A heading of level 2.
 * @csspart level-3 - A heading of level 3.
 * @csspart level-4 - A heading of level 4.
 * @csspart level-5 - A heading of level 5.
 * @csspart level-6 - A heading of level 6.
 * @csspart tablist - The toggle of a sample.
 * @csspart tab - An alternative in the toggle.
 * @csspart tab-selected - The selected alternative.
 * @csspart panel - The code of an alternative.
 * @csspart code - The code of a file.
 * @csspart copy - The button that copies a file.
 * @csspart message - The message that is shown when there are no samples.
 * @cssproperty [--versus-code-comment=a grey] - Comments in code.
 * @cssproperty [--versus-code-string=a green] - Strings in code.
 * @cssproperty [--versus-code-keyword=a purple] - Keywords in code.
 * @cssproperty [--versus-code-number=an orange] - Numbers in code.
 * @cssproperty [--versus-code-function=a blue] - Functions in code.
 * @cssproperty [--versus-code-name=a teal] - Attributes, keys and types in code.
 * @cssstate loading - The dataset is loading.
 * @cssstate ready - The dataset is shown.
 * @cssstate error - The dataset can't be loaded or is invalid.
 * @cssstate far - In Chromium: it has rendered far below the window, and is laid out once it comes near.
 */
export class VersusCode extends VersusElement {
  static override properties: PropertyDeclarations = {
    alternative: { noAccessor: true },
    sync: {},
  };

  static override styles = [...VersusElement.styles, codeStyles];

  /**
   * A name. Elements with the same name share the chosen alternative on the page, and remember it
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
    this.#choice.setOptions(oneOf(this.context.comparison.alternatives.map(({ id }) => id)));
    this.#sync.recall();
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    return codeView(context, {
      selected: this.#choice.selected,
      copy: this.#copy,
      onSelect: this.#onSelect,
      onReveal: this.#choice.apply,
    });
  }

  readonly #onSelect = (id: string, control: Element): void => {
    if (this.#choice.choose(id, control)) this.#sync.share(id);
  };
}
