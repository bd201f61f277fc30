import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasDebris } from '../dataset/inline.js';
import { renderQueue } from '../page/render-queue.js';

interface FirstRenderHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: { renderBefore?: ChildNode | null };
}

/**
 * Decides when an element renders for the first time, and what its shadow root shows until then: a
 * server's declarative shadow DOM, or else the author's fallback.
 */
export class FirstRenderController implements ReactiveController {
  readonly #host: FirstRenderHost;
  #isPrerendered: boolean;

  constructor(host: FirstRenderHost) {
    this.#host = host;
    // The element attaches its own shadow root later, so an existing one is declarative.
    this.#isPrerendered = host.shadowRoot !== null;
    host.addController(this);
  }

  /** Whether a server's rendering is still shown, which beats a message that data is loading. */
  get isPrerendered(): boolean {
    return this.#isPrerendered;
  }

  /** Resolves when the element should render; `undefined` if right away. */
  delay(): Promise<void> | undefined {
    const delay = renderQueue.whenDue(this.#host);
    if (delay && !this.#isPrerendered && !hasDebris(this.#host)) {
      // Only after all elements have been measured: each slot inserted before would force a layout.
      queueMicrotask(() => {
        if (this.#host.hasUpdated) return;
        this.#host.renderRoot.replaceChildren(document.createElement('slot'));
      });
    }
    return delay;
  }

  /** Lit renders next to existing content of the root, which is therefore removed first. */
  hostUpdate(): void {
    if (this.#host.hasUpdated) return;
    this.#isPrerendered = false;
    this.#host.renderOptions.renderBefore = null;
    this.#host.shadowRoot?.replaceChildren();
  }

  hostDisconnected(): void {
    renderQueue.release(this.#host);
  }
}
