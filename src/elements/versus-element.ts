import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { DatasetController } from '../dataset/dataset-controller.js';
import type { ComparisonInput } from '../dataset/define-comparison.js';
import type { Comparison } from '../dataset/types.js';
import { EvidenceController } from '../evidence/evidence-controller.js';
import { MarkStopsController } from '../evidence/mark-stops-controller.js';
import { LinkController } from '../links/link-controller.js';
import type { LinkHost } from '../links/link-registry.js';
import { LocaleController } from '../page/locale-controller.js';
import { isShadowRoot } from '../page/node-kind.js';
import { PageColorsController } from '../page/page-colors-controller.js';
import { ParagraphController } from '../page/paragraph-controller.js';
import { PortableElement } from '../page/portable-element.js';
import { PrintController } from '../page/print-controller.js';
import { UsedKeysController } from '../page/used-keys-controller.js';
import { hasAuthorFallback } from './author-fallback.js';
import type { Context } from './context.js';
import { ContinuityController } from './continuity-controller.js';
import { DerivedContext } from './derived-context.js';
import { elementStyles } from './element.styles.js';
import { elementView } from './element-view.js';
import { FirstRenderController } from './first-render-controller.js';
import { ReportController } from './report-controller.js';

/**
 * The base class of the four elements. It gets a dataset, and shows that it is loading, that it
 * failed, that there is nothing in it for this element, or what the subclass renders of it.
 *
 * @cssproperty [--versus-accent=a blue] - Links, controls and whatever is selected.
 * @cssproperty [--versus-text=the page's] - Text.
 * @cssproperty [--versus-muted=the text at 72 %] - Secondary text, such as notes.
 * @cssproperty [--versus-background=the page's] - The background, also of sticky headers.
 * @cssproperty [--versus-surface=the text at 5 %] - The background of code.
 * @cssproperty [--versus-border=the text at 18 %] - Hairlines.
 * @cssproperty [--versus-yes=a green] - The symbol for Yes.
 * @cssproperty [--versus-no=a red] - The symbol for No.
 * @cssproperty [--versus-font=the page's] - The font of the text.
 * @cssproperty [--versus-heading-font=the text's] - The font of headings.
 * @cssproperty [--versus-code-font=the system's monospace] - The font of code.
 * @cssproperty [--versus-radius=0.375em] - The radius of rounded corners.
 * @cssproperty [--versus-space=1em] - The unit of spacing.
 * @cssproperty [--versus-sticky-top=0px] - The height of the page's sticky bars, with its unit. Sticky headers and the targets of links stay below them.
 */
export abstract class VersusElement extends PortableElement implements LinkHost {
  static override properties: PropertyDeclarations = {
    comparison: { attribute: false },
    inherited: { attribute: false },
    src: {},
    theme: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    staleAfter: { attribute: 'stale-after', type: Number },
  };

  static override styles: CSSResultGroup[] = elementStyles;

  /**
   * The dataset. It takes precedence over `src`, inline and bundled data.
   * `undefined` means that there is none, `null` that it is still to come.
   */
  declare comparison: ComparisonInput | null | undefined;

  /** The address of a dataset, relative to the document's base. */
  declare src: string | null | undefined;

  /**
   * `light` or `dark`: overrides the page's colour scheme.
   * @default follows the page
   */
  declare theme: 'light' | 'dark' | null | undefined;

  /**
   * The level of the topmost heading, 1 to 6.
   * @default 2
   */
  declare headingLevel: number | null | undefined;

  /**
   * The age, in months, from which a claim shows how old it is.
   * @default 18
   */
  declare staleAfter: number | null | undefined;

  /** @internal The context of the element that this one is a part of, instead of a dataset. */
  declare inherited: Context | undefined;

  /** @internal The custom states, by which style sheets know the element's own. */
  readonly states = this.attachInternals().states;

  protected readonly links = new LinkController(this);
  readonly #dataset = new DatasetController(this);
  readonly #derived = new DerivedContext(this, this.#dataset);
  readonly #evidence = new EvidenceController(this);
  readonly #firstRender = new FirstRenderController(this, this.#dataset);
  readonly #paragraph = new ParagraphController(this);

  constructor() {
    super();
    new ContinuityController(this, () => this.#derived.state.status === 'loading');
    new LocaleController(this);
    new MarkStopsController(this);
    new PageColorsController(this);
    new PrintController(this);
    new ReportController(this, () => this.#derived.state);
    // Last, as it asks which keys the others have used.
    new UsedKeysController(this);
  }

  override connectedCallback(): void {
    this.#paragraph.read();
    super.connectedCallback();
    // An update makes controllers observe again what they stopped observing when disconnected.
    this.requestUpdate();
  }

  protected get context(): Context | undefined {
    return this.#derived.current;
  }

  /** @internal The dataset that is shown, once it has loaded. */
  get shownComparison(): Comparison | undefined {
    return this.context?.comparison;
  }

  /** @internal Whether the dataset could have this id, judging before it has loaded. */
  mayShowDataset(id: string): boolean {
    return this.#dataset.mayHaveId(id);
  }

  /** @internal Renders a link's target that is currently left out; false if there is none. */
  renderTarget?(path: string): boolean;

  /** @internal The element that this one is a part of: it has the dataset, and reports on it. */
  get owner(): Element | undefined {
    const root = this.inherited && this.getRootNode();
    return isShadowRoot(root) ? root.host : undefined;
  }

  /** @internal The elements that this one is composed of, if any. */
  get parts(): readonly VersusElement[] | undefined {
    return undefined;
  }

  /**
   * @internal Renders at once, parts included, whatever is pending or only rendered on demand:
   * browsers print without waiting for even a microtask, and what replaces a prerendered widget has
   * to be as complete.
   */
  renderWhole(): void {
    this.#evidence.onListSources();
    this.performUpdate();
    for (const part of this.parts ?? []) part.renderWhole();
  }

  /** What the element shows of a dataset; `undefined` if there is nothing in it to show. */
  protected abstract renderComparison(context: Context): TemplateResult | undefined;

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#firstRender.schedule(() => super.scheduleUpdate());
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.#firstRender.mayRender();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#derived.update(this.#evidence);
  }

  /** Parts render with it: elements below are only measured once this one has its whole height. */
  protected override updated(): void {
    for (const part of this.parts ?? []) part.performUpdate();
  }

  protected override render(): TemplateResult {
    const { context, inherited, theme } = this;
    const content = context && this.renderComparison(context);
    return elementView(this.#derived, {
      theme,
      content,
      evidence: this.#evidence,
      hasFallback: !content && hasAuthorFallback(this),
      isPart: inherited !== undefined,
      onLink: this.links.onClick,
      onRetry: this.#dataset.retry,
    });
  }
}
