import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { VersusChangedEvent } from '../../tabs/choice-events.js';
import type { Context } from '../context.js';
import { VersusElement } from '../versus-element.js';
import { comparisonStyles } from './comparison.styles.js';
import { comparisonView } from './comparison-view.js';

/**
 * A whole comparison: title and question, introduction, table, an overview of each alternative,
 * criterion tabs, code samples and verdict.
 *
 * @summary A whole comparison in one tag.
 * @event {VersusLoadEvent} versus-load - After a dataset has been rendered, including its last row.
 * @event {VersusErrorEvent} versus-error - When a dataset can't be loaded or is invalid.
 * @event {VersusChangeEvent} versus-change - Before the reader's choice takes effect. Cancelable.
 * @event {VersusChangedEvent} versus-changed - After another criterion, alternative or set of columns has been chosen, except by assignment.
 * @slot - The fallback, shown until the comparison is rendered, or if it can't be.
 * @csspart heading - A heading.
 * @csspart title - The title, which is a heading as well.
 * @csspart level-1 - A heading of level 1.
 * @csspart level-2 - A heading of level 2.
 * @csspart level-3 - A heading of level 3.
 * @csspart level-4 - A heading of level 4.
 * @csspart level-5 - A heading of level 5.
 * @csspart level-6 - A heading of level 6.
 * @csspart introduction - The introduction.
 * @csspart table - The table.
 * @csspart tablist - A row of tabs, or the toggle of a sample.
 * @csspart tab - A tab.
 * @csspart tab-selected - A selected tab.
 * @csspart panel - A panel.
 * @csspart code - The code of a file.
 * @csspart copy - A button that copies a file.
 * @csspart verdict - The verdict.
 * @csspart message - The message that is shown when there is no comparison.
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
export class VersusComparison extends VersusElement {
  static override properties: PropertyDeclarations = {
    sections: {},
    columns: { noAccessor: true },
    criterion: { noAccessor: true },
    alternative: { noAccessor: true },
    differencesOnly: { attribute: 'differences-only', type: Boolean },
    sync: {},
  };

  static override styles = [...VersusElement.styles, comparisonStyles];

  /**
   * Which sections to show, and in which order: `header table overview criteria code verdict`. The
   * header has the title, the question and its answer, the introduction and links to the sections.
   * @default all
   */
  declare sections: string | null | undefined;

  /**
   * Hides the rows in which all shown alternatives agree.
   * @default false
   */
  declare differencesOnly: boolean;

  /**
   * A name. Elements with the same name share the chosen alternative on the page, and remember it
   * where storage is allowed.
   */
  declare sync: string | null | undefined;

  #columns: string | null | undefined;
  #criterion: string | null | undefined;
  #alternative: string | null | undefined;

  constructor() {
    super();
    this.differencesOnly = false;
  }

  /**
   * The ids of the alternatives that the table shows, in this order, separated by spaces: at least
   * two. If there are four alternatives or more, readers can change them.
   * @default the dataset's columns, else the first six
   */
  get columns(): string | undefined {
    return this.#part('versus-table')?.columns ?? this.#columns ?? undefined;
  }

  set columns(ids: string | null | undefined) {
    this.#columns = ids;
    const part = this.#part('versus-table');
    if (part) part.columns = ids;
    else this.requestUpdate();
  }

  /**
   * The id of the selected criterion.
   * @default the first with details
   */
  get criterion(): string | undefined {
    return this.#part('versus-criteria')?.criterion ?? this.#criterion ?? undefined;
  }

  set criterion(id: string | null | undefined) {
    this.#criterion = id;
    const part = this.#part('versus-criteria');
    if (part) part.criterion = id;
    else this.requestUpdate();
  }

  /**
   * The id of the alternative whose code is shown.
   * @default the first
   */
  get alternative(): string | undefined {
    return this.#part('versus-code')?.alternative ?? this.#alternative ?? undefined;
  }

  set alternative(id: string | null | undefined) {
    this.#alternative = id;
    const part = this.#part('versus-code');
    if (part) part.alternative = id;
    else this.requestUpdate();
  }

  /** @internal */
  override get parts(): readonly VersusElement[] {
    const parts = this.shadowRoot?.querySelectorAll('versus-table, versus-criteria, versus-code');
    return [...(parts ?? [])].filter((part) => part instanceof VersusElement);
  }

  /** The comparison is complete once its parts are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await Promise.all(this.parts.map(({ updateComplete }) => updateComplete));
    return result;
  }

  protected override renderComparison(context: Context): TemplateResult | undefined {
    return comparisonView(context, {
      sections: this.sections,
      columns: this.#columns,
      criterion: this.#criterion,
      alternative: this.#alternative,
      differencesOnly: this.differencesOnly,
      sync: this.sync,
      onChanged: this.#onChanged,
      onDifferencesOnly: this.#onDifferencesOnly,
      onLink: this.links.onClick,
    });
  }

  /** The part shows the choice already; this remembers it for the next time it is rendered. */
  readonly #onChanged = ({ kind, id }: VersusChangedEvent): void => {
    if (kind === 'columns') this.#columns = id;
    else if (kind === 'criterion') this.#criterion = id;
    else this.#alternative = id;
  };

  readonly #onDifferencesOnly = (isOnly: boolean): void => {
    this.differencesOnly = isOnly;
  };

  #part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] | null {
    return this.hasUpdated ? this.renderRoot.querySelector(tag) : null;
  }
}
