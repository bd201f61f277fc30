import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKeyboardEvent } from './is-keyboard-event.js';
import { isElement } from './node-kind.js';

type KeysHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Hides from the page the key presses that had an effect in an element. Many pages listen for keys
 * (next chapter, next slide, close) and check neither the target nor `defaultPrevented`.
 */
export class UsedKeysController implements ReactiveController {
  readonly #host: KeysHost;
  /** The keys that are held down and have had an effect. */
  readonly #used = new Set<string>();

  constructor(host: KeysHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('keydown', this.#onKeydown);
    renderRoot.addEventListener('keypress', this.#onFollowing);
    renderRoot.addEventListener('keyup', this.#onFollowing);
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('keydown', this.#onKeydown);
    renderRoot.removeEventListener('keypress', this.#onFollowing);
    renderRoot.removeEventListener('keyup', this.#onFollowing);
    this.#used.clear();
  }

  readonly #onKeydown = (event: Event): void => {
    if (!isKeyboardEvent(event)) return;
    this.#used.delete(event.code);
    if (!event.defaultPrevented && !this.#isForBrowser(event)) return;
    this.#used.add(event.code);
    event.stopPropagation();
  };

  readonly #onFollowing = (event: Event): void => {
    if (!isKeyboardEvent(event) || !this.#used.has(event.code)) return;
    event.stopPropagation();
    if (event.type === 'keyup') this.#used.delete(event.code);
  };

  /** Whether the browser itself acts on the key in this element. */
  #isForBrowser({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
    const { renderRoot } = this.#host;
    if (altKey || ctrlKey || metaKey || shiftKey) return false;
    // Slotted content belongs to the page.
    if (!isElement(target) || !renderRoot.contains(target)) return false;
    switch (key) {
      case 'Enter':
        return target.matches('a, button, summary');
      case ' ':
        return target.matches('button, summary');
      case 'ArrowLeft':
      case 'ArrowRight':
        return target.matches('[data-scroller]');
      case 'Escape':
        return renderRoot.querySelector(':popover-open') !== null;
      default:
        return false;
    }
  }
}
