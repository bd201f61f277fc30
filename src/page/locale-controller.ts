import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatAncestors } from './flat-tree.js';
import { localeOf } from './locale-of.js';

interface LocaleHost extends ReactiveControllerHost, Element {
  /** The element that this one is a part of, and whose locale it shares. */
  readonly owner: Element | undefined;
}

/** Updates an element when a `lang` around it changes, as by a page's language switch. */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#host.owner) localeObserver.observe(this.#host);
  }

  hostDisconnected(): void {
    localeObserver.unobserve(this.#host);
  }
}

/** Shares one mutation observer among all elements, as long as there are any. */
class LocaleObserver {
  /** The elements, each with the locale of its place on the page. */
  readonly #locales = new Map<LocaleHost, string>();
  #mutations: MutationObserver | undefined;

  observe(host: LocaleHost): void {
    this.#mutations ??= new MutationObserver(this.#update);
    this.#locales.set(host, localeOf(undefined, host));
    // A mutation observer doesn't see into shadow roots, so observe each root around the element.
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
