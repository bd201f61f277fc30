import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Alternative } from '../dataset/types.js';
import { isHtmlElement } from '../page/node-kind.js';
import { labelText, type View } from '../text/text-view.js';
import { safeUrl } from '../text/url.js';

/** The name of an alternative in a prominent place, with its logo, which is decorative. */
export function nameView({ name, logo }: Alternative, base: string | undefined): View {
  const label = labelText(name);
  const image = logoView(logo, base);
  return image === nothing ? label : html`${image}${label}`;
}

/**
 * Loads lazily and without a referrer. A logo that fails to load, or that the page's content
 * security policy blocks, takes up no space.
 */
function logoView(logo: string | undefined, base: string | undefined): unknown {
  const src = logo && safeUrl(logo, base);
  if (!src?.startsWith('http')) return nothing;
  const image = html`<img
    class="logo"
    alt=""
    width="16"
    height="16"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${src}
    @error=${hide}
  />`;
  // A new element for each address, as the last one may have been hidden.
  return keyed(src, image);
}

function hide({ currentTarget }: Event): void {
  if (isHtmlElement(currentTarget)) currentTarget.hidden = true;
}
