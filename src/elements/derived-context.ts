import type {
  DatasetController,
  DatasetHost,
  DatasetState,
} from '../dataset/dataset-controller.js';
import { type Words, wordsFor } from '../localization/words.js';
import { isServer } from '../page/is-server.js';
import { isTranslated } from '../page/is-translated.js';
import { localeOf } from '../page/locale-of.js';
import { type Context, deriveContext, inheritContext, type OwnEvidence } from './context.js';

interface ContextHost extends DatasetHost {
  readonly renderRoot: ParentNode;
  readonly headingLevel: number | null | undefined;
  readonly staleAfter: number | null | undefined;
  /** The context of the element that this one is a part of, instead of a dataset. */
  readonly inherited: Context | undefined;
}

const DEFAULT_STALE_AFTER = 18;

/** What an element shows: derived from its dataset, or inherited from the one it is a part of. */
export class DerivedContext {
  readonly #host: ContextHost;
  readonly #dataset: DatasetController;
  #state: DatasetState = { status: 'loading' };
  #current: Context | undefined;
  #renderKey = 0;

  constructor(host: ContextHost, dataset: DatasetController) {
    this.#host = host;
    this.#dataset = dataset;
  }

  get state(): DatasetState {
    return this.#state;
  }

  /** What the views need; `undefined` until there is a dataset. */
  get current(): Context | undefined {
    return this.#current;
  }

  /** The words in the dataset's language, or else in that of the element's place on the page. */
  get words(): Words {
    return this.#current?.words ?? wordsFor(this.#localeFor());
  }

  /**
   * Changes when everything has to be rendered from scratch: Lit would go on writing to text nodes
   * that page translation has removed.
   */
  get renderKey(): number {
    return this.#renderKey;
  }

  /** Call it before each render. */
  update(evidence: OwnEvidence): void {
    const { inherited, renderRoot } = this.#host;
    this.#state = inherited
      ? { status: 'ready', comparison: inherited.comparison }
      : this.#dataset.resolve();
    const previous = this.#current;
    this.#current =
      this.#state.status === 'ready' ? this.#derive(this.#state, evidence) : undefined;
    const { comparison, locale } = this.#current ?? {};
    const hasOtherTexts = previous?.comparison !== comparison || previous?.locale !== locale;
    if (previous && hasOtherTexts && isTranslated(renderRoot)) this.#renderKey += 1;
  }

  #derive(
    { comparison, base }: DatasetState & { status: 'ready' },
    evidence: OwnEvidence,
  ): Context {
    const { headingLevel, id, inherited, staleAfter } = this.#host;
    const { listsSources, onEvidence, onListSources } = evidence;
    const own = { listsSources, onEvidence, onListSources };
    if (inherited) return inheritContext(inherited, own, this.#current);
    const inputs = {
      ...own,
      comparison,
      base,
      headingLevel,
      linkId: id || comparison.id,
      locale: this.#localeFor(comparison.lang),
      staleAfter: staleAfter && staleAfter > 0 ? staleAfter : DEFAULT_STALE_AFTER,
    };
    return deriveContext(inputs, this.#current);
  }

  #localeFor(lang?: string): string {
    return localeOf(lang, isServer ? undefined : this.#host);
  }
}
