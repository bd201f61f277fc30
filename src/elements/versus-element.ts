import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DatasetController } from '../dataset/dataset-controller.js';
import type { ComparisonInput } from '../dataset/define-comparison.js';
import type { Comparison } from '../dataset/types.js';
import { EvidenceController } from '../evidence/evidence-controller.js';
import { MarkStopsController } from '../evidence/mark-stops-controller.js';
import { popoverView } from '../evidence/popover-view.js';
import { LinkController } from '../links/link-controller.js';
import { linkRegistry, type LinkHost } from '../links/link-registry.js';
import { isServer } from '../page/is-server.js';
import { isShadowRoot } from '../page/node-kind.js';
import { PageColorsController } from '../page/page-colors-controller.js';
import { LocaleController } from '../page/locale-controller.js';
import { ParagraphController } from '../page/paragraph-controller.js';
import { PortableElement } from '../page/portable-element.js';
import { PrintController } from '../page/print-controller.js';
import { UsedKeysController } from '../page/used-keys-controller.js';
import { hasAuthorFallback } from './author-fallback.js';
import type { Context } from './context.js';
import { ContinuityController } from './continuity-controller.js';
import { DerivedContext } from './derived-context.js';
import { elementStyles } from './element.styles.js';
import { FirstRenderController } from './first-render-controller.js';
import { ReportController } from './report-controller.js';
import { statusView } from './status-view.js';

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

  protected readonly links = new LinkController(this);
  readonly #dataset = new DatasetController(this);
  readonly #derived = new DerivedContext(this, this.#dataset);
  readonly #evidence = new EvidenceController(this);
  readonly #firstRender = new FirstRenderController(this);
  readonly #paragraph = new ParagraphController(this);

  constructor() {
    super();
    new ContinuityController(this, () => this.#derived.state.status === 'loading');
    new LocaleController(this);
    new MarkStopsController(this);
    new PageColorsController(this);
    new PrintController(this);
    new ReportController(this, () => this.#derived.state);
    new UsedKeysController(this);
  }

  override connectedCallback(): void {
    this.#paragraph.read();
    super.connectedCallback();
    // Controllers resume with an update what they stopped observing when disconnected.
    this.requestUpdate();
  }

  protected get context(): Context | undefined {
    return this.#derived.current;
  }

  /** @internal The dataset that links can point into, once it has loaded. */
  get linkable(): Comparison | undefined {
    return this.context?.comparison;
  }

  /** @internal Whether the dataset could have this id, judging before it has loaded. */
  mayShowDataset(id: string): boolean {
    return this.#dataset.mayHaveId(id);
  }

  /** @internal Renders a link's target that is currently left out; false if there is none. */
  uncover(_path: string): boolean {
    return false;
  }

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
   * @internal Renders at once, parts included, whatever is pending or only rendered on demand: browsers print
   * without waiting for even a microtask, and a prerendered widget has all of it.
   */
  renderWhole(): void {
    this.#evidence.onListSources();
    this.performUpdate();
    for (const part of this.parts ?? []) part.renderWhole();
  }

  /** What the element shows of a dataset; `undefined` if there is nothing in it to show. */
  protected abstract renderComparison(context: Context): TemplateResult | undefined;

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const mayWait =
      !this.hasUpdated && !this.inherited && !linkRegistry.mayMean(this, location.hash);
    const delay = mayWait ? this.#firstRender.delay() : undefined;
    if (delay) return delay.then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    // Disconnected before its first render: it would observe, and fetch, for no one.
    if (!this.isConnected) return false;
    return !this.#firstRender.isPrerendered || this.#dataset.resolve().status !== 'loading';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const previous = this.linkable;
    this.#derived.update(this.#evidence);
    if (!this.linkable) this.links.withdraw();
    if (this.linkable !== previous) this.#evidence.forget();
  }

  /** Parts render with it: elements below are only measured once this one has its whole height. */
  protected override updated(): void {
    for (const part of this.parts ?? []) part.performUpdate();
  }

  protected override render(): TemplateResult {
    const { context, inherited, theme } = this;
    return html`<div
      class="root"
      lang=${context?.comparison.lang ?? nothing}
      data-theme=${theme ?? nothing}
    >
      ${keyed(this.#derived.edition, context ? this.#renderReady(context) : this.#renderStatus())}
      ${inherited ? nothing : html`<span id="probe"></span>`}
    </div>`;
  }

  #renderReady(context: Context): unknown {
    return [
      this.renderComparison(context) ?? this.#renderStatus(),
      popoverView(this.#evidence, context, this.#onEvidenceLink),
    ];
  }

  #renderStatus(): TemplateResult {
    const { state, words } = this.#derived;
    const hasFallback = !isServer && hasAuthorFallback(this);
    return statusView(state, { words, hasFallback, onRetry: this.#onRetry });
  }

  readonly #onRetry = (): void => {
    this.#dataset.retry();
  };

  /** Closes the popover that the link is in, as it leads back to the claim. */
  readonly #onEvidenceLink = (event: MouseEvent): void => {
    this.#evidence.close();
    this.links.onClick(event);
  };
}
