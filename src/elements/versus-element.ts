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
 * What the four elements have in common: they get a dataset, and show that it is loading, that it
 * can't be had, that there is nothing in it for them, or what a subclass makes of it.
 *
 * @cssproperty [--versus-accent=a blue] - What is chosen, or can be activated.
 * @cssproperty [--versus-text=the page's] - Text.
 * @cssproperty [--versus-muted=the text at 72 %] - Notes.
 * @cssproperty [--versus-background=the page's] - The ground, also of what sticks.
 * @cssproperty [--versus-surface=the text at 5 %] - The ground of code.
 * @cssproperty [--versus-border=the text at 18 %] - Hairlines.
 * @cssproperty [--versus-yes=a green] - The sign for Yes.
 * @cssproperty [--versus-no=a red] - The sign for No.
 * @cssproperty [--versus-font=the page's] - The font of the text.
 * @cssproperty [--versus-heading-font=the text's] - The font of headings.
 * @cssproperty [--versus-code-font=the system's monospace] - The font of code.
 * @cssproperty [--versus-radius=0.375em] - How round corners are.
 * @cssproperty [--versus-space=1em] - The unit of space.
 * @cssproperty [--versus-sticky-top=0px] - How far below the top of the window what stays in view, or is scrolled to, stands, with its unit.
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
   * The dataset. It goes before `src`, inline and bundled data.
   * `undefined` is absent; `null` is still coming.
   */
  declare comparison: ComparisonInput | null | undefined;

  /** The address of a dataset, against the document's base. */
  declare src: string | null | undefined;

  /**
   * `light` or `dark`: a colour scheme of its own, in place of the page's.
   * @default follows the page
   */
  declare theme: 'light' | 'dark' | null | undefined;

  /**
   * The level of the topmost heading, 1 to 6.
   * @default 2
   */
  declare headingLevel: number | null | undefined;

  /**
   * The age, in months, from which a claim says how old it is.
   * @default 18
   */
  declare staleAfter: number | null | undefined;

  /** @internal The context of the element that this one is a part of, in place of a dataset. */
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
    new PrintController(this, () => {
      this.renderForPrint();
    });
    new ReportController(this, () => this.#derived.state);
    new UsedKeysController(this);
  }

  override connectedCallback(): void {
    this.#paragraph.read();
    super.connectedCallback();
    // Controllers that have let go of what they observed take it up again with an update.
    this.requestUpdate();
  }

  protected get context(): Context | undefined {
    return this.#derived.current;
  }

  /** @internal The dataset that links may lead into, once it is there. */
  get linkable(): Comparison | undefined {
    return this.context?.comparison;
  }

  /** @internal Whether the dataset may have this id, as far as can be told before it is there. */
  mayShowDataset(id: string): boolean {
    return this.#dataset.mayHaveId(id);
  }

  /** @internal Shows what a link may lead to and is put away; says whether there is such a thing. */
  uncover(_path: string): boolean {
    return false;
  }

  /** @internal The element that this one is a part of: it has the dataset, and speaks for it. */
  get owner(): Element | undefined {
    const root = this.inherited && this.getRootNode();
    return isShadowRoot(root) ? root.host : undefined;
  }

  /** @internal The elements that are a part of this one, if it is made of such. */
  get parts(): readonly VersusElement[] | undefined {
    return undefined;
  }

  /**
   * Renders now what waits or is there on demand, and so do its parts: a browser prints without
   * waiting even for a microtask.
   */
  protected renderForPrint(): void {
    this.#evidence.onListSources();
    this.performUpdate();
    for (const part of this.parts ?? []) part.renderForPrint();
  }

  /** What the dataset looks like, or nothing if there is nothing in it for this element. */
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
    // Disconnected before its first rendering: it would observe, and fetch, for no one.
    if (!this.isConnected) return false;
    return !this.#firstRender.isPrerendered || this.#dataset.resolve().status !== 'loading';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const previous = this.linkable;
    this.#derived.update(this.#evidence);
    if (!this.linkable) this.links.withdraw();
    if (this.linkable !== previous) this.#evidence.forget();
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

  /** A link to a claim leads away from what the claim rests on. */
  readonly #onEvidenceLink = (event: MouseEvent): void => {
    this.#evidence.close();
    this.links.onClick(event);
  };
}
