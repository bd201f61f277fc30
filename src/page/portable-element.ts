import { LitElement } from 'lit';
import { adoptStylesIn } from './adopt-styles.js';
import { isServer } from './is-server.js';

/** An element that keeps its styles when the page moves it into another document. */
export abstract class PortableElement extends LitElement {
  /** A document doesn't accept the constructed style sheets of another. */
  adoptedCallback(): void {
    this.adoptStyles();
  }

  /** @internal Adopts the element's styles, which differ from those of a server's rendering. */
  adoptStyles(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, elementStyles);
  }

  /**
   * Lit would adopt style sheets that belong to the document the module runs in, and adopt them for
   * a server's rendering too, which has its own: together, they cascade in another order.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow(LitElement.shadowRootOptions);
    this.adoptStyles();
    return root;
  }
}
