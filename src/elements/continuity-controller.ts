import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface ContinuityHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps the reader's place when all of an element's content is replaced: its height while the next
 * dataset loads, so that content below doesn't move twice, and the focus, which would return to the
 * top of the page along with the control that had it ("Try again").
 */
export class ContinuityController implements ReactiveController {
  readonly #host: ContinuityHost;
  readonly #isLoading: () => boolean;
  #wasLoading: boolean | undefined;
  #focused: Element | null | undefined;

  constructor(host: ContinuityHost, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
    const isLoading = this.#isLoading();
    if (isLoading === this.#wasLoading) return;
    this.#wasLoading = isLoading;
    const root = this.#root;
    if (root) root.style.minBlockSize = isLoading ? `${root.clientHeight}px` : '';
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.isConnected) return;
    this.#root?.setAttribute('tabindex', '-1');
    this.#root?.focus({ preventScroll: true });
  }

  get #root(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.root');
  }
}
