import type {
  DatasetController,
  DatasetHost,
  DatasetState,
} from '../dataset/dataset-controller.js';
import { wordsFor, type Words } from '../localization/words.js';
import { isServer } from '../page/is-server.js';
import { isTranslated } from '../page/is-translated.js';
import { localeOf } from '../page/locale-of.js';
import { deriveContext, inheritContext, type Context, type OwnEvidence } from './context.js';

interface ContextHost extends DatasetHost {
  readonly renderRoot: ParentNode;
  readonly headingLevel: number | null | undefined;
  readonly staleAfter: number | null | undefined;
  /** The context of the element that this one is a part of, in place of a dataset. */
  readonly inherited: Context | undefined;
}

const DEFAULT_STALE_AFTER = 18;

/** What an element shows, derived from its own dataset or from the element that it is a part of. */
export class DerivedContext {
  readonly #host: ContextHost;
  readonly #dataset: DatasetController;
  #state: DatasetState = { status: 'loading' };
  #current: Context | undefined;
  #edition = 0;

  constructor(host: ContextHost, dataset: DatasetController) {
    this.#host = host;
    this.#dataset = dataset;
  }

  get state(): DatasetState {
    return this.#state;
  }

  /** What the views need, once there is a dataset. */
  get current(): Context | undefined {
    return this.#current;
  }

  /** The words of the dataset, or else those of the element's place on the page. */
  get words(): Words {
    return this.#current?.words ?? wordsFor(this.#localeFor());
  }

  /**
   * Counts the times that all has to be rendered anew: Lit would go on writing to text nodes that a
   * translator took out.
   */
  get edition(): number {
    return this.#edition;
  }

  /** To be called before each rendering. */
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
    if (previous && hasOtherTexts && isTranslated(renderRoot)) this.#edition += 1;
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
