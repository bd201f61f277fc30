import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatAncestors } from './flat-tree.js';
import { localeOf } from './locale-of.js';

type LocaleHost = ReactiveControllerHost & Element;

/** Updates an element when the `lang` around it changes, as with a page's language switch. */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    localeObserver.observe(this.#host);
  }

  hostDisconnected(): void {
    localeObserver.unobserve(this.#host);
  }
}

/** One mutation observer for all elements, while there are any. */
class LocaleObserver {
  /** Each element, with the locale of its place. */
  readonly #locales = new Map<LocaleHost, string>();
  #mutations: MutationObserver | undefined;

  observe(host: LocaleHost): void {
    this.#mutations ??= new MutationObserver(this.#update);
    this.#locales.set(host, localeOf(undefined, host));
    // Mutations in a shadow root can't be observed from outside of it.
    for (const root of new Set([...flatAncestors(host)].map((node) => node.getRootNode()))) {
      this.#mutations.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
  }

  unobserve(host: LocaleHost): void {
    this.#locales.delete(host);
    if (this.#locales.size) return;
    this.#mutations?.disconnect();
    this.#mutations = undefined;
  }

  readonly #update = (): void => {
    for (const [host, previous] of this.#locales) {
      const locale = localeOf(undefined, host);
      if (locale === previous) continue;
      this.#locales.set(host, locale);
      host.requestUpdate();
    }
  };
}

const localeObserver = new LocaleObserver();
