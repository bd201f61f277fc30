import { createHash } from 'node:crypto';
import type { Comparison } from '../dataset/types.js';
import { type DatasetPlace, toSnippetText } from '../outputs/snippet.js';
import { prerender } from '../prerender/prerender.js';
import { styleText } from '../prerender/styles.js';
import { ownRelease } from './release.js';

export interface SnippetOptions extends DatasetPlace {
  /**
   * Whether the snippet also contains the widget itself, as declarative shadow DOM, which is
   * painted before any script runs.
   * @default false
   */
  readonly prerender?: boolean | undefined;
}

/**
 * The source that a strict Content Security Policy needs in `style-src` for the one `<style>` of a
 * prerendered snippet. All snippets of a version have the same one.
 */
export const styleHash = `'sha256-${createHash('sha256').update(styleText).digest('base64')}'`;

export function snippetOf(
  comparison: Comparison,
  { prerender: isPrerendered = false, ...place }: SnippetOptions = {},
): string {
  return toSnippetText(comparison, ownRelease(), place, isPrerendered ? prerender : undefined);
}
