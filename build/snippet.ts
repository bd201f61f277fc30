import { createHash } from 'node:crypto';
import { moduleAddress } from '../src/outputs/snippet.js';

/** The hash by which a browser knows a file. */
export function integrityOf(module: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(module).digest('base64')}`;
}

/**
 * The script tag of one version, which a browser runs only if not a byte of it has changed
 * (Subresource Integrity). A module needs no `crossorigin` for that.
 */
export function pinnedSnippet(version: string, module: string | Uint8Array): string {
  return [
    '<script',
    '  type="module"',
    `  src="${moduleAddress(version)}"`,
    `  integrity="${integrityOf(module)}"`,
    '></script>',
  ].join('\n');
}
