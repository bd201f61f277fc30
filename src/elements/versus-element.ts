import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DatasetController, type DatasetState } from '../dataset/dataset-controller.js';
import type { ComparisonInput } from '../dataset/define-comparison.js';
import type { Comparison } from '../dataset/types.js';
import { EvidenceController } from '../evidence/evidence-controller.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { MarkStopsController } from '../evidence/mark-stops-controller.js';
import { popoverView } from '../evidence/popover-view.js';
import { LinkController } from '../links/link-controller.js';
import { linkRegistry, type LinkHost } from '../links/link-registry.js';
import { wordsFor, type Words } from '../localization/words.js';
import { isServer } from '../page/is-server.js';
import { adoptStylesIn } from '../page/adopt-styles.js';
import { isTranslated } from '../page/is-translated.js';
import { LocaleController } from '../page/locale-controller.js';
import { localeOf } from '../page/locale-of.js';
import { isShadowRoot } from '../page/node-kind.js';
import { PageColorsController } from '../page/page-colors-controller.js';
import { ParagraphController } from '../page/paragraph-controller.js';
import { PrintController } from '../page/print-controller.js';
import { scrollerStyles } from '../page/scroller.styles.js';
import { UsedKeysController } from '../page/used-keys-controller.js';
import { baseStyles } from '../styles/base.styles.js';
import { columnsStyles } from '../styles/columns.styles.js';
import { statusStyles } from '../styles/status.styles.js';
import { tokensStyles } from '../styles/tokens.styles.js';
import { tabsStyles } from '../tabs/tabs.styles.js';
import { hasAuthorFallback } from './author-fallback.js';
import { deriveContext, inheritContext, type Context } from './context.js';
import { ContinuityController } from './continuity-controller.js';
import { FirstRenderController } from './first-render-controller.js';
import { ReportController } from './report-controller.js';
import { statusView } from './status-view.js';

const DEFAULT_STALE_AFTER = 18;

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
export abstract class VersusElement extends LitElement implements LinkHost {
  static override properties: PropertyDeclarations = {
    comparison: { attribute: false },
    inherited: { attribute: false },
    src: {},
    theme: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    staleAfter: { attribute: 'stale-after', type: Number },
  };

  static override styles: CSSResultGroup[] = [
    tokensStyles,
    baseStyles,
    columnsStyles,
    evidenceStyles,
    scrollerStyles,
    statusStyles,
    tabsStyles,
  ];

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
  protected context: Context | undefined;
  readonly #dataset = new DatasetController(this);
  readonly #evidence = new EvidenceController(this);
  readonly #firstRender = new FirstRenderController(this);
  readonly #states = this.attachInternals().states;
  /** Lit would go on writing to text nodes that a translator took out: a new one renders all anew. */
  #edition = 0;
  #state: DatasetState = { status: 'loading' };

  constructor() {
    super();
    new ContinuityController(this, () => this.#state.status === 'loading');
    new LocaleController(this);
    new MarkStopsController(this);
    new PageColorsController(this);
    new ParagraphController(this);
    new PrintController(this, () => {
      this.renderForPrint();
    });
    new ReportController(this, () => (this.inherited ? undefined : this.#state));
    new UsedKeysController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Controllers that have let go of what they observed take it up again with an update.
    this.requestUpdate();
  }

  /** The page has moved it into another document, which takes none of the style sheets of the last. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, this.#elementStyles);
  }

  /** Lit gives a root the style sheets of the document that the module runs in. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer || this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    adoptStylesIn(root, this.#elementStyles);
    return root;
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
    this.#state = this.inherited
      ? { status: 'ready', comparison: this.inherited.comparison }
      : this.#dataset.resolve();
    const previous = this.context;
    this.context = this.#state.status === 'ready' ? this.#toContext(this.#state) : undefined;
    if (!this.context) this.links.withdraw();
    const { comparison, locale } = this.context ?? {};
    if (previous?.comparison !== comparison) this.#evidence.forget();
    const hasOtherTexts = previous?.comparison !== comparison || previous?.locale !== locale;
    if (previous && hasOtherTexts && isTranslated(this.renderRoot)) this.#edition += 1;
  }

  protected override render(): TemplateResult {
    const { context, inherited, theme } = this;
    return html`<div
      class="root"
      lang=${context?.comparison.lang ?? nothing}
      data-theme=${theme ?? nothing}
    >
      ${keyed(
        this.#edition,
        context ? this.#renderReady(context) : this.#renderStatus(wordsFor(this.#localeFor())),
      )}
      ${inherited ? nothing : html`<span id="probe"></span>`}
    </div>`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { status } = this.#state;
    if (this.#states.has(status)) return;
    this.#states.clear();
    if (status !== 'absent') this.#states.add(status);
  }

  #renderReady(context: Context): unknown {
    return [
      this.renderComparison(context) ?? this.#renderStatus(context.words),
      popoverView(this.#evidence, context, this.#onEvidenceLink),
    ];
  }

  #renderStatus(words: Words): TemplateResult {
    return statusView(this.#state, {
      words,
      hasFallback: !isServer && hasAuthorFallback(this),
      onRetry: this.#onRetry,
    });
  }

  readonly #onRetry = (): void => {
    this.#dataset.retry();
  };

  /** A link to a claim leads away from what the claim rests on. */
  readonly #onEvidenceLink = (event: MouseEvent): void => {
    this.#evidence.close();
    this.links.onClick(event);
  };

  #toContext({ comparison, base }: DatasetState & { status: 'ready' }): Context {
    const { context, headingLevel, inherited, staleAfter } = this;
    const { listsSources, onListSources, onMark: onEvidence } = this.#evidence;
    const evidence = { listsSources, onEvidence, onListSources };
    if (inherited) return inheritContext(inherited, evidence, context);
    const inputs = {
      ...evidence,
      comparison,
      base,
      headingLevel,
      linkId: this.id || comparison.id,
      locale: this.#localeFor(comparison.lang),
      staleAfter: staleAfter && staleAfter > 0 ? staleAfter : DEFAULT_STALE_AFTER,
    };
    return deriveContext(inputs, context);
  }

  get #elementStyles(): CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  #localeFor(lang?: string): string {
    return localeOf(lang, isServer ? undefined : this);
  }
}
