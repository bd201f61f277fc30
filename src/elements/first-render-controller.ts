import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasDebris } from '../dataset/inline.js';
import { renderQueue } from '../page/render-queue.js';
import { readTraces } from './takeover.js';

interface FirstRenderHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  renderWhole(): void;
  adoptStyles(): void;
}

/**
 * Decides when an element renders for the first time, and what its shadow root shows until then: a
 * server's declarative shadow DOM, or else the author's fallback.
 */
export class FirstRenderController implements ReactiveController {
  readonly #host: FirstRenderHost;
  #isPrerendered: boolean;
  #hasRendered = false;
  #redo: (() => void) | undefined;

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
    if (this.#hasRendered) return;
    this.#hasRendered = true;
    const { shadowRoot } = this.#host;
    if (shadowRoot && this.#isPrerendered) this.#redo = readTraces(shadowRoot);
    shadowRoot?.replaceChildren();
    if (this.#isPrerendered) this.#host.adoptStyles();
    this.#isPrerendered = false;
  }

  /** All of it is there before the browser lays out anything again, and the reader's place is kept. */
  hostUpdated(): void {
    const redo = this.#redo;
    this.#redo = undefined;
    if (!redo) return;
    this.#host.renderWhole();
    redo();
  }

  hostDisconnected(): void {
    renderQueue.release(this.#host);
  }
}
