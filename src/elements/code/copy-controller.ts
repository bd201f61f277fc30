import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewOf } from '../../page/view-of.js';

/** How long an outcome is shown, in milliseconds. */
const NOTICE_MS = 2000;

/** The outcome of copying a text. */
interface Notice {
  readonly text: object;
  readonly outcome: 'copied' | 'copyFailed';
}

/** Copies texts, and briefly shows the outcome. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #notice: Notice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The outcome of the last attempt, as long as it is shown. */
  get notice(): Notice | undefined {
    return this.#notice;
  }

  hostDisconnected(): void {
    this.#tell(undefined);
  }

  /** Copies the text of an element or, if the browser refuses, selects it at least. */
  async copy(text: object, element: Element): Promise<void> {
    try {
      await viewOf(element).navigator.clipboard.writeText(element.textContent);
      this.#tell({ text, outcome: 'copied' });
    } catch {
      viewOf(element).getSelection()?.selectAllChildren(element);
      this.#tell({ text, outcome: 'copyFailed' });
    }
  }

  #tell(notice: Notice | undefined): void {
    clearTimeout(this.#timer);
    this.#notice = notice;
    this.#host.requestUpdate();
    if (notice)
      this.#timer = setTimeout(() => {
        this.#tell(undefined);
      }, NOTICE_MS);
  }
}
