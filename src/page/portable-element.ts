import { LitElement, type CSSResultOrNative } from 'lit';
import { adoptStylesIn } from './adopt-styles.js';
import { isServer } from './is-server.js';

/** An element that keeps its styles when the page moves it into another document. */
export abstract class PortableElement extends LitElement {
  /** A document doesn't accept the constructed style sheets of another. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, this.#elementStyles);
  }

  /** Lit would adopt style sheets that belong to the document the module runs in. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer || this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    adoptStylesIn(root, this.#elementStyles);
    return root;
  }

  get #elementStyles(): CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }
}
