/**
 * The address behind a URL of a dataset, or nothing if it is none that a reader may be led to:
 * http, https, mailto or relative, against the dataset's own address.
 */
export function safeUrl(url: string, base?: string): string | undefined {
  try {
    const { href, protocol } = new URL(url, base || undefined);
    return /^(https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A URL as people write it: the host, and the path if there is one. */
export function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
