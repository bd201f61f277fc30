import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Comparison } from '../dataset/types.js';
import { numberSources } from '../evidence/model.js';
import { parseFragment } from '../links/fragment.js';
import { wordsFor } from '../localization/words.js';
import { localeOf } from '../page/locale-of.js';
import type { Context } from './context.js';
import { DatasetController, type DatasetState } from '../dataset/dataset-controller.js';
import { EvidenceController } from '../evidence/evidence-controller.js';
import { LinkController } from '../links/link-controller.js';
import { PageColorsController } from '../page/page-colors-controller.js';
import { VersusErrorEvent, VersusLoadEvent } from '../dataset/dataset-events.js';
import { isServer } from '../page/is-server.js';
import type { LinkHost } from '../links/link-registry.js';
import { baseStyles } from '../styles/base.styles.js';
import { columnsStyles } from '../styles/columns.styles.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { scrollerStyles } from '../page/scroller.styles.js';
import { statusStyles } from '../styles/status.styles.js';
import { tabsStyles } from '../tabs/tabs.styles.js';
import { evidencePopover } from '../evidence/mark-view.js';
import { emptyMessage, failureMessage, loadingMessage } from './status-view.js';
import { hurry, whenNear } from '../page/when-near.js';

const DEFAULT_HEADING_LEVEL = 2;
const DEFAULT_STALE_AFTER = 18;

/**
 * What the four elements have in common: they get a dataset, and show that it is loading, that it
 * can't be had, that there is nothing in it for them, or what a subclass makes of it.
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
  declare comparison: Comparison | null | undefined;

  /** The address of a dataset, against the document's base. */
  declare src: string | null | undefined;

  /** `light` or `dark`. Without it the element follows the page. */
  declare theme: string | null | undefined;

  /** The level of the topmost heading, 1 to 6. Anything else is the default, 2. */
  declare headingLevel: number | null | undefined;

  /** From which age on a claim says how old it is, in months. Default: 18. */
  declare staleAfter: number | null | undefined;

  /** @internal What a part gets from the element that it is a part of, in place of a dataset. */
  declare inherited: Context | undefined;

  protected readonly links = new LinkController(this);
  protected context: Context | undefined;
  readonly #dataset = new DatasetController(this);
  readonly #evidence = new EvidenceController(this);
  readonly #states = this.attachInternals().states;
  #state: DatasetState = { status: 'loading' };
  #reported: DatasetState | undefined;
  #inputs: readonly unknown[] = [];
  /** A declarative shadow root stands until there is something to put in its place. */
  #isPrerendered = false;

  constructor() {
    super();
    new PageColorsController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    hurry(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    // Controllers that have let go of what they observed take it up again with an update.
    this.requestUpdate();
  }

  /** The dataset that links may lead into, once it is there. */
  get linkable(): Comparison | undefined {
    return this.context?.comparison;
  }

  /** The element that this one is a part of: it has the dataset, and speaks for its parts. */
  get owner(): Element | undefined {
    const root = this.inherited && this.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  }

  /** The elements that are a part of this one, if it is made of such. */
  get parts(): readonly VersusElement[] | undefined {
    return undefined;
  }

  /**
   * Renders at once, with its parts, all that waits or is there on demand: the paper waits for no
   * task, not even a microtask.
   */
  renderForPrint(): void {
    this.#evidence.onListSources();
    this.performUpdate();
    for (const part of this.parts ?? []) part.renderForPrint();
  }

  readonly #onPrint = (): void => {
    this.renderForPrint();
  };

  /** What the dataset looks like, or nothing if there is nothing in it for this element. */
  protected abstract renderComparison(context: Context): TemplateResult | undefined;

  /**
   * Whether the last rendering had the same inputs, so that what follows from them alone stands
   * already and can be passed over (`noChange`).
   */
  protected isSettled(...inputs: readonly unknown[]): boolean {
    const settled = this.#inputs;
    this.#inputs = inputs;
    return inputs.every((input, index) => input === settled[index]);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isPrerendered = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  /** The author's fallback stands for what waits. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const mayWait = !this.hasUpdated && !this.inherited && !parseFragment(location.hash);
    const wait = mayWait ? whenNear(this) : undefined;
    if (!wait) {
      void super.scheduleUpdate();
      return undefined;
    }
    if (!this.#isPrerendered) this.renderRoot.replaceChildren(document.createElement('slot'));
    return wait.then(() => super.scheduleUpdate());
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    // What has left the page before its turn would be observed, and loaded, for nobody.
    const isLoading = this.#isPrerendered && this.#dataset.resolve().status === 'loading';
    return this.isConnected && !isLoading;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { inherited } = this;
    const comparison = this.context?.comparison;
    this.#state = inherited
      ? { status: 'ready', comparison: inherited.comparison }
      : this.#dataset.resolve();
    this.context = this.#state.status === 'ready' ? this.#toContext(this.#state) : undefined;
    if (!this.context) this.links.withdraw();
    if (comparison && comparison !== this.context?.comparison) this.#evidence.close();
  }

  protected override update(changed: PropertyValues): void {
    const { status } = this.#state;
    const isOtherStatus = !this.#states.has(status);
    if (!this.hasUpdated) this.#clear();
    if (isOtherStatus) this.#keepHeight(status === 'loading');
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused && !focused.isConnected) this.#takeFocus();
    if (!isOtherStatus) return;
    this.#states.clear();
    this.#states.add(status);
  }

  protected override render(): TemplateResult {
    const lang = this.context?.comparison.lang ?? nothing;
    return html`<div class="root" lang=${lang} data-theme=${this.theme ?? nothing}>
      ${this.#renderState()}
      ${this.context ? evidencePopover(this.#evidence, this.context, this.#onEvidenceLink) : nothing}
      ${this.inherited ? nothing : html`<span class="probe"></span>`}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.inherited || this.#state === this.#reported) return;
    this.#reported = this.#state;
    void this.#report(this.#state);
  }

  /** A link to a claim leads away from what the claim rests on. */
  readonly #onEvidenceLink = (event: MouseEvent): void => {
    this.#evidence.close();
    this.links.onClick(event);
  };

  /** What the views need. It stays the same object as long as nothing in it changes. */
  #toContext({ comparison, base }: DatasetState & { status: 'ready' }): Context {
    const { context, inherited, headingLevel: level, staleAfter } = this;
    const inputs = {
      ...(inherited ?? {
        comparison,
        base,
        locale: this.#localeFor(comparison.lang),
        linkId: this.id || comparison.id,
        headingLevel: [1, 2, 3, 4, 5, 6].find((known) => known === level) ?? DEFAULT_HEADING_LEVEL,
        staleAfter: staleAfter && staleAfter > 0 ? staleAfter : DEFAULT_STALE_AFTER,
      }),
      listsSources: this.#evidence.listsSources,
      onEvidence: this.#evidence.onMark,
      onListSources: this.#evidence.onListSources,
    };
    const keys = Object.keys(inputs) as (keyof typeof inputs)[];
    if (context && keys.every((key) => context[key] === inputs[key])) return context;
    const { words, sources } = inherited ?? {
      words: wordsFor(inputs.locale, comparison.words),
      sources: numberSources(comparison),
    };
    return { ...inputs, words, sources };
  }

  #renderState(): unknown {
    if (this.context) {
      return (
        this.renderComparison(this.context) ?? this.#fallback(emptyMessage(this.context.words))
      );
    }
    const words = wordsFor(this.#localeFor());
    return this.#fallback(
      this.#state.status === 'error'
        ? failureMessage(this.#state.error, words, () => {
            this.#dataset.retry();
          })
        : loadingMessage(words),
    );
  }

  #localeFor(lang?: string): string {
    return localeOf(lang, isServer ? undefined : this);
  }

  /** What the author has put into the element for this case, else a message. */
  #fallback(message: TemplateResult): TemplateResult {
    const hasFallback = !isServer && [...this.childNodes].some(isFallback);
    return hasFallback ? html`<slot></slot>` : message;
  }

  /** Takes away what stood until now: what was prerendered, or what waited. */
  #clear(): void {
    this.#isPrerendered = false;
    this.renderOptions.renderBefore = null;
    this.shadowRoot?.replaceChildren();
  }

  /** The next dataset is awaited at the height of the last, so that nothing below moves twice. */
  #keepHeight(isLoading: boolean): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (root) root.style.minBlockSize = isLoading ? `${root.clientHeight}px` : '';
  }

  /** What had the focus has gone: the reader goes on from here, not from the top of the page. */
  #takeFocus(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    root?.setAttribute('tabindex', '-1');
    root?.focus({ preventScroll: true });
  }

  async #report(state: DatasetState): Promise<void> {
    if (state.status === 'error') {
      console.error(`<${this.localName}> ${state.error.message}`);
      this.dispatchEvent(new VersusErrorEvent(state.error, state.src));
    } else if (state.status === 'ready') {
      await this.updateComplete;
      if (state === this.#state) this.dispatchEvent(new VersusLoadEvent(state.comparison));
    }
  }
}

/** White space, comments, scripts and templates show nothing. */
function isFallback(node: Node): boolean {
  if (node instanceof Element) return !node.matches('script, template, style');
  return node instanceof Text && node.data.trim() !== '';
}
