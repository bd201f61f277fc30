/**
 * Resolves a URL of a dataset against the dataset's own address. Returns `undefined` for anything
 * but http, https and mailto, which keeps `javascript:` and the like out of links.
 */
export function safeUrl(url: string, base?: string): string | undefined {
  try {
    const { href, protocol } = new URL(url, base || undefined);
    return /^(https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A URL the way people write it: the host, without `www.`, and the path if there is one. */
export function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
