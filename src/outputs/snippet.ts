import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Comparison } from '../dataset/types.js';
import type { DocumentOptions } from './document.js';
import { toHtmlText } from './html.js';

export interface DatasetPlace {
  /** Where the dataset is published. Without it, the snippet contains the dataset. */
  readonly src?: string | undefined;
}

/** A version of the module, and its Subresource Integrity hash. */
export interface Release {
  readonly version: string;
  readonly integrity: string;
}

export function moduleAddress(version: string): string {
  return `https://cdn.jsdelivr.net/npm/versus-elements@${version}/dist/versus-elements.js`;
}

/**
 * What an author pastes: the tag, the comparison as HTML for readers without JavaScript, and the
 * script. It is a block without blank lines, so that Markdown and editors leave it alone.
 *
 * @param prerender - Renders the element's shadow root as well. The HTML stays, for feeds, reader modes
 * and whatever else doesn't look into a shadow root.
 */
export function toSnippetText(
  comparison: Comparison,
  { version, integrity }: Release,
  { src }: DatasetPlace = {},
  prerender?: (comparison: Comparison, options: DocumentOptions) => string,
): string {
  const tag = toHtml(h('versus-comparison', { src })).replace('</versus-comparison>', '');
  const script = h('script', { type: 'module', src: moduleAddress(version), integrity });
  const options = { base: src && URL_WITH_HOST.test(src) ? src : undefined };
  return [
    '<div>',
    tag,
    ...(prerender ? [prerender(comparison, options)] : []),
    toHtmlText(comparison, options).trimEnd(),
    ...(src === undefined ? [inlineDataset(comparison)] : []),
    '</versus-comparison>',
    toHtml(script),
    '</div>\n',
  ].join('\n');
}

const URL_WITH_HOST = /^https?:\/\//i;

/** On one line, and escaped, so that nothing in it ends the script or starts a comment. */
function inlineDataset(comparison: Comparison): string {
  const json = JSON.stringify(comparison).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json">${json}</script>`;
}
