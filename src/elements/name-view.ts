import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Alternative } from '../dataset/types.js';
import { isHtmlElement } from '../page/node-kind.js';
import { labelText } from '../text/text-view.js';
import { safeUrl } from '../text/url.js';

/** The name of an alternative where it stands out, with its logo, which is decoration. */
export function nameView({ name, logo }: Alternative, base: string | undefined): TemplateResult {
  return html`${logoView(logo, base)}${labelText(name)}`;
}

/**
 * It is loaded when it comes near, and nobody learns from which page. One that can't be had, or that
 * the page's policy forbids, takes no room.
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
  // A new one for each address: the last may have been hidden.
  return keyed(src, image);
}

function hide({ currentTarget }: Event): void {
  if (isHtmlElement(currentTarget)) currentTarget.hidden = true;
}
