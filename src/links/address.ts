import { isServer } from '../page/is-server.js';

/** This page's address with another fragment, whatever the document's `<base>` is. */
export function addressWith(fragment: string): string {
  return withoutFragment(location.href) + fragment;
}

/**
 * The `href` of a link to a fragment of this page. The fragment alone is enough, and survives a
 * change of the address, unless it would be resolved against another page's URL.
 */
export function hrefOf(fragment: string): string {
  if (isServer) return fragment;
  const isBase = withoutFragment(document.baseURI) === withoutFragment(location.href);
  return isBase ? fragment : addressWith(fragment);
}

/** Whether the page's router keeps its route in the fragment, as in `#/route` or `#!route`. */
export function isRouted(fragment: string): boolean {
  return /^#[/!]/.test(fragment);
}

function withoutFragment(url: string): string {
  return url.split('#', 1).join();
}
