import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetController } from '../dataset/dataset-controller.js';
import { type LinkHost, linkRegistry } from '../links/link-registry.js';
import { FarController } from '../page/far-controller.js';
import { renderQueue } from '../page/render-queue.js';
import { hasAuthorFallback } from './author-fallback.js';
import { captureReaderState } from './takeover.js';

type FirstRenderHost = ReactiveControllerHost &
  LinkHost & {
    readonly hasUpdated: boolean;
    renderWhole(): void;
    adoptStyles(): void;
  };

/**
 * Decides when an element renders for the first time, and what its shadow root shows until then: a
 * server's declarative shadow DOM, or else the author's fallback.
 */
export class FirstRenderController implements ReactiveController {
  readonly #host: FirstRenderHost;
  readonly #dataset: DatasetController;
  readonly #far: FarController;
  #isPrerendered: boolean;
  #hasRendered = false;
  /** Whether it renders while it is probably out of sight. */
  #isFar = false;
  #restoreReaderState: (() => void) | undefined;

  constructor(host: FirstRenderHost, dataset: DatasetController) {
    this.#host = host;
    this.#dataset = dataset;
    this.#far = new FarController(host);
    // The element attaches its own shadow root later, so an existing one is declarative.
    this.#isPrerendered = host.shadowRoot !== null;
    host.addController(this);
  }

  /** Calls back when the element should render: at once, unless nobody will see it for a while. */
  schedule(render: () => unknown): Promise<unknown> | undefined {
    const delay = this.#mayWait() ? renderQueue.whenDue(this.#host) : undefined;
    if (!delay) {
      render();
      return undefined;
    }
    if (!this.#isPrerendered) this.#showFallback();
    return delay.then((end) => {
      // A prerendered widget has its height already, and one that was printed has been rendered.
      this.#isFar = end === 'idle' && !this.#isPrerendered && !this.#hasRendered;
      return render();
    });
  }

  /** A server's rendering that is still shown beats a message that data is loading. */
  mayRender(): boolean {
    // Disconnected before its first render: it would observe, and fetch, for no one.
    if (!this.#host.isConnected) return false;
    return !this.#isPrerendered || this.#dataset.resolve().status !== 'loading';
  }

  /** Lit renders next to existing content of the root, which is therefore removed first. */
  hostUpdate(): void {
    if (this.#hasRendered) return;
    this.#hasRendered = true;
    const { shadowRoot } = this.#host;
    if (shadowRoot && this.#isPrerendered)
      this.#restoreReaderState = captureReaderState(shadowRoot);
    shadowRoot?.replaceChildren();
    if (this.#isPrerendered) this.#host.adoptStyles();
    this.#isPrerendered = false;
  }

  /** Renders all of it before the browser's next layout, so that the reader's place is kept. */
  hostUpdated(): void {
    if (this.#isFar) this.#far.start();
    this.#isFar = false;
    const redo = this.#restoreReaderState;
    this.#restoreReaderState = undefined;
    if (!redo) return;
    this.#host.renderWhole();
    redo();
  }

  hostDisconnected(): void {
    renderQueue.release(this.#host);
  }

  /** Parts render with their comparison, and a link's target before the reader arrives there. */
  #mayWait(): boolean {
    const { hasUpdated, owner } = this.#host;
    return !hasUpdated && !owner && !linkRegistry.mayPointInto(location.hash, this.#host);
  }

  /** Only after all elements have been measured: each slot inserted before would force a layout. */
  #showFallback(): void {
    queueMicrotask(() => {
      if (this.#host.hasUpdated || !hasAuthorFallback(this.#host)) return;
      this.#host.renderRoot.replaceChildren(document.createElement('slot'));
    });
  }
}
