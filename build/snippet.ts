import { createHash } from 'node:crypto';
import { moduleAddress } from '../src/outputs/snippet.js';

/** The Subresource Integrity hash of a file. */
export function integrityOf(module: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(module).digest('base64')}`;
}

/**
 * A script tag pinned to one version, which browsers only run if no byte of it has changed
 * (Subresource Integrity). Module scripts don't need `crossorigin` for that.
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
