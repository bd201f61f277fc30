import { createHash } from 'node:crypto';

/**
 * The script tag of one version, which a browser runs only if not a byte of it has changed
 * (Subresource Integrity). A module needs no `crossorigin` for that.
 */
export function pinnedSnippet(version: string, module: string | Uint8Array): string {
  const hash = createHash('sha384').update(module).digest('base64');
  return [
    '<script',
    '  type="module"',
    `  src="https://cdn.jsdelivr.net/npm/versus-elements@${version}/dist/versus-elements.js"`,
    `  integrity="sha384-${hash}"`,
    '></script>',
  ].join('\n');
}
