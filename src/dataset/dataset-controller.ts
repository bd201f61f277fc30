import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../page/is-server.js';
import { checkComparison } from './check-comparison.js';
import { DatasetError } from './dataset-error.js';
import { defaultComparison } from './default-comparison.js';
import type { ComparisonInput } from './define-comparison.js';
import { findInlineScript, readInlineScript } from './inline.js';
import { subscribe } from './request.js';
import type { Comparison } from './types.js';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'absent' }
  | { readonly status: 'ready'; readonly comparison: Comparison; readonly base?: string }
  | { readonly status: 'error'; readonly error: DatasetError; readonly src: string };

export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  readonly comparison: ComparisonInput | null | undefined;
  readonly src: string | null | undefined;
}

/** Where a dataset comes from. Sources of the same kind and value are the same. */
interface Source {
  readonly kind: 'property' | 'attribute' | 'src' | 'parser' | 'inline' | 'bundled';
  readonly value?: unknown;
  readonly start: () => DatasetState;
}

const LOADING: DatasetState = { status: 'loading' };
const ABSENT: DatasetState = { status: 'absent' };

/** How long to wait, after the page's load event, for a property announced by its attribute. */
const PROPERTY_TIMEOUT = 3000;

/**
 * Finds an element's dataset, in this order: the property `comparison`, the attribute `src`, a
 * child `<script type="application/json">`, the bundled dataset if the module includes it.
 */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  readonly #hostObserver: MutationObserver | undefined;
  #source: Source | undefined;
  #state = LOADING;
  #stopWaiting: (() => void) | undefined;

  constructor(host: DatasetHost) {
    this.#host = host;
    if (!isServer) {
      this.#hostObserver = new MutationObserver(() => {
        host.requestUpdate();
      });
    }
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#hostObserver?.disconnect();
    this.#stop();
  }

  /** Discards the current result and starts over. */
  readonly retry = (): void => {
    this.#source = undefined;
    this.#host.requestUpdate();
  };

  /** The state for the host as it is now. Further calls are cheap until the host changes. */
  resolve(): DatasetState {
    const source = this.#findSource();
    if (source.kind !== this.#source?.kind || source.value !== this.#source.value) {
      this.#stop();
      this.#source = source;
      try {
        this.#state = source.start();
      } catch (error) {
        this.#state = toFailure(error);
      }
    }
    this.#observeHost(source);
    return this.#state;
  }

  /** Whether the dataset could have this id, judging without loading or parsing it. */
  mayHaveId(id: string): boolean {
    const { kind, value } = this.#findSource();
    if (kind === 'bundled') return defaultComparison()?.id === id;
    if (kind === 'inline') return findInlineScript(this.#host)?.textContent.includes(id) ?? false;
    if (typeof value === 'object' && value && 'id' in value) return value.id === id;
    return true;
  }

  #findSource(): Source {
    const { comparison, src } = this.#host;
    if (comparison !== undefined) {
      const start = () =>
        comparison === null ? LOADING : this.#toReady(checkComparison(comparison));
      return { kind: 'property', value: comparison, start };
    }
    if (isServer) {
      return src
        ? { kind: 'src', start: () => LOADING }
        : { kind: 'bundled', start: () => this.#toBundled() };
    }
    const attribute = this.#host.getAttribute('comparison');
    if (attribute !== null) {
      const start = () => this.#expectProperty(attribute);
      return { kind: 'attribute', value: attribute, start };
    }
    if (src) return { kind: 'src', value: src, start: () => this.#request(src) };
    if (this.#isBeingParsed()) return { kind: 'parser', start: () => this.#waitForParser() };
    const script = findInlineScript(this.#host);
    if (script) {
      const start = () => this.#toReady(checkComparison(readInlineScript(script)));
      return { kind: 'inline', value: script, start };
    }
    return { kind: 'bundled', start: () => this.#toBundled() };
  }

  /** Frameworks may add a script, or add or remove the attribute, after the first update. */
  #observeHost({ kind }: Source): void {
    this.#hostObserver?.disconnect();
    if (kind !== 'bundled' && kind !== 'attribute') return;
    this.#hostObserver?.observe(this.#host, { childList: true, attributeFilter: ['comparison'] });
  }

  /**
   * The attribute that frameworks write for an object, on the server or before the element is
   * defined. It announces the property, which follows.
   */
  #expectProperty(attribute: string): DatasetState {
    if (!/^\s*$|^\[object Object\]$/.test(attribute)) {
      throw new DatasetError(
        'schema',
        'the attribute "comparison" cannot hold a dataset. Set the property, or use src',
      );
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onLoad = () => {
      timer = setTimeout(() => {
        const message =
          'the attribute "comparison" announces a dataset, but the property has not been set. Set it, or use src';
        this.#settle(toFailure(new DatasetError('schema', message)));
      }, PROPERTY_TIMEOUT);
    };
    if (document.readyState === 'complete') onLoad();
    else addEventListener('load', onLoad, { once: true });
    this.#stopWaiting = () => {
      removeEventListener('load', onLoad);
      clearTimeout(timer);
    };
    return LOADING;
  }

  #request(src: string): DatasetState {
    // Unlike `new URL()`, a link's `href` doesn't throw on an address that can't be resolved.
    const address = Object.assign(this.#host.ownerDocument.createElement('a'), { href: src }).href;
    const { result, release } = subscribe(address);
    this.#stopWaiting = release;
    void result
      .then(
        ({ comparison, url }) => this.#toReady(comparison, url),
        (error: unknown) => toFailure(error, address),
      )
      .then((state) => {
        if (this.#stopWaiting === release) this.#settle(state);
      });
    return LOADING;
  }

  /**
   * Until the HTML parser has left the element, its children are missing or incomplete. Once a node
   * follows the element, the parser has left it.
   */
  #isBeingParsed(): boolean {
    return this.#host.ownerDocument.readyState === 'loading' && !this.#host.nextSibling;
  }

  #waitForParser(): DatasetState {
    const check = () => {
      this.#host.requestUpdate();
    };
    const observer = new MutationObserver(check);
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('DOMContentLoaded', check);
    observer.observe(this.#host.parentNode ?? ownerDocument, { childList: true });
    this.#stopWaiting = () => {
      observer.disconnect();
      ownerDocument.removeEventListener('DOMContentLoaded', check);
    };
    return LOADING;
  }

  #toReady(comparison: Comparison, url?: string): DatasetState {
    const base = url ?? (isServer ? (this.#host.src ?? '') : this.#host.ownerDocument.baseURI);
    return { status: 'ready', comparison, base };
  }

  #toBundled(): DatasetState {
    const comparison = defaultComparison();
    return comparison ? this.#toReady(comparison) : ABSENT;
  }

  #settle(state: DatasetState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** Stops waiting. A dataset that is still loading is requested again when the host reconnects. */
  #stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (this.#state === LOADING) this.#source = undefined;
  }
}

function toFailure(error: unknown, src = ''): DatasetState {
  const known = error instanceof DatasetError ? error : new DatasetError('schema', String(error));
  return { status: 'error', error: known, src };
}
