import { isServer } from '../page/is-server.js';

/** The page's URL with another fragment, regardless of the document's `<base>`. */
export function addressWith(fragment: string): string {
  return withoutFragment(location.href) + fragment;
}

/**
 * The `href` of a link to a fragment of this page. A bare fragment stays valid when a router
 * changes the address, but not where a `<base>` resolves it against another URL.
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
