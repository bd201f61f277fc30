import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasDebris } from '../dataset/inline.js';
import { renderQueue } from '../page/render-queue.js';

interface FirstRenderHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: { renderBefore?: ChildNode | null };
}

/**
 * Decides when an element renders for the first time, and what stands in its shadow root until
 * then: a declarative shadow root that a server has rendered, or else the author's fallback.
 */
export class FirstRenderController implements ReactiveController {
  readonly #host: FirstRenderHost;
  #isPrerendered: boolean;

  constructor(host: FirstRenderHost) {
    this.#host = host;
    // The element's own shadow root is attached later, so one that is there is declarative.
    this.#isPrerendered = host.shadowRoot !== null;
    host.addController(this);
  }

  /** Whether a server's rendering stands, which is better than a message that data is loading. */
  get isPrerendered(): boolean {
    return this.#isPrerendered;
  }

  /** Resolves when the element should render; `undefined` if at once. */
  delay(): Promise<void> | undefined {
    const delay = renderQueue.whenDue(this.#host);
    if (delay && !this.#isPrerendered && !hasDebris(this.#host)) {
      // Once all elements know where they are: a slot in between would have the page laid out again.
      queueMicrotask(() => {
        if (this.#host.hasUpdated) return;
        this.#host.renderRoot.replaceChildren(document.createElement('slot'));
      });
    }
    return delay;
  }

  /** Lit renders beside what it finds in the root, so that goes before the first rendering. */
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
