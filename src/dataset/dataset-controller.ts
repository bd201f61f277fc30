import type { ReactiveController, ReactiveControllerHost } from 'lit';
import djangoVsFlask from '../../data/django-vs-flask.json' with { type: 'json' };
import { checkComparison, trust } from './references.js';
import { DatasetError } from './dataset-error.js';
import type { Comparison } from './types.js';
import { MAX_BYTES, parseDataset } from './parse.js';
import { subscribe } from './request.js';
import { isServer } from '../page/is-server.js';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly comparison: Comparison; readonly base?: string }
  | { readonly status: 'error'; readonly error: DatasetError; readonly src: string };

export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  readonly comparison: Comparison | null | undefined;
  readonly src: string | null | undefined;
}

/** What identifies a source, and how to get the dataset from it. */
type Source = readonly [identity: unknown, start: () => DatasetState];

const LOADING: DatasetState = { status: 'loading' };
const bundled = trust(djangoVsFlask as Comparison);

/**
 * Finds the dataset of an element, in this order: the property `comparison`, the attribute `src`,
 * a child `<script type="application/json">`, the bundled one.
 */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  #identity: unknown;
  #state = LOADING;
  #stopWaiting: (() => void) | undefined;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (this.#state === LOADING) this.#identity = undefined;
  }

  /** Forgets what came of the source, and starts again. */
  retry(): void {
    this.#identity = undefined;
    this.#host.requestUpdate();
  }

  /** The state by what the host says now. Calling it again is free until that changes. */
  resolve(): DatasetState {
    const [identity, start] = this.#findSource();
    if (identity !== this.#identity) {
      this.hostDisconnected();
      this.#identity = identity;
      try {
        this.#state = start();
      } catch (error) {
        this.#state = toFailure(error);
      }
    }
    return this.#state;
  }

  #findSource(): Source {
    const { comparison, src } = this.#host;
    if (comparison === null) return [null, () => LOADING];
    if (comparison !== undefined) return [comparison, () => toReady(checkComparison(comparison))];
    if (!isServer && this.#host.hasAttribute('comparison')) return ['attribute', refuseAttribute];
    if (src) return [`src ${src}`, () => this.#request(src)];
    if (isServer) return [bundled, () => toReady(bundled)];
    if (this.#isBeingParsed()) return ['parsing', () => this.#waitForParser()];
    const inline = this.#host.querySelector(':scope > script[type="application/json"]');
    return inline
      ? [inline, () => toReady(checkComparison(parseInline(inline.textContent)))]
      : [bundled, () => toReady(bundled)];
  }

  #request(src: string): DatasetState {
    if (isServer) return LOADING;
    // Unlike the URL API, a link leaves an address as it is that can't be resolved.
    const url = Object.assign(document.createElement('a'), { href: src }).href;
    const { result, release } = subscribe(url);
    this.#stopWaiting = release;
    void result
      .then(
        (comparison) => toReady(comparison, url),
        (error: unknown) => toFailure(error, url),
      )
      .then((state) => {
        if (this.#stopWaiting !== release) return;
        this.#state = state;
        this.#host.requestUpdate();
      });
    return LOADING;
  }

  /**
   * While the page's parser stands at or in the element, its children are missing or half there.
   * It has left the element for certain when something stands behind it.
   */
  #isBeingParsed(): boolean {
    return document.readyState === 'loading' && !this.#host.nextSibling;
  }

  #waitForParser(): DatasetState {
    const check = () => {
      this.#host.requestUpdate();
    };
    const observer = new MutationObserver(check);
    document.addEventListener('DOMContentLoaded', check);
    observer.observe(this.#host.parentNode ?? document, { childList: true });
    this.#stopWaiting = () => {
      observer.disconnect();
      document.removeEventListener('DOMContentLoaded', check);
    };
    return LOADING;
  }
}

function toReady(comparison: Comparison, base = isServer ? '' : document.baseURI): DatasetState {
  return { status: 'ready', comparison, base };
}

function toFailure(error: unknown, src = ''): DatasetState {
  const known = error instanceof DatasetError ? error : new DatasetError('schema', String(error));
  return { status: 'error', error: known, src };
}

function refuseAttribute(): never {
  throw new DatasetError(
    'schema',
    'the attribute "comparison" holds only text. Set the property, or use src',
  );
}

function parseInline(text: string): unknown {
  if (new Blob([text]).size > MAX_BYTES) throw new DatasetError('size', 'over 5 MB. Use src');
  return parseDataset(text);
}
