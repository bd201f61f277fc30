/** What build tools import: `versus-elements/node`. */
import { checkComparison } from '../dataset/check-comparison.js';
import type { ComparisonInput } from '../dataset/define-comparison.js';
import { toHtmlText, type HtmlOptions } from '../outputs/html.js';
import { toMarkdownText } from '../outputs/markdown.js';
import { toSnippetText, type SnippetOptions } from '../outputs/snippet.js';
import type { DocumentOptions } from '../outputs/document.js';
import { ownRelease } from './release.js';

export { DatasetError, type DatasetErrorCode } from '../dataset/dataset-error.js';
export type { ComparisonInput } from '../dataset/define-comparison.js';
export type { Comparison } from '../dataset/types.js';
export { check, type CheckOptions } from '../outputs/check.js';
export type { DocumentOptions } from '../outputs/document.js';
export type { Finding } from '../outputs/finding.js';
export type { HtmlOptions } from '../outputs/html.js';
export type { SnippetOptions } from '../outputs/snippet.js';

/**
 * A comparison as plain HTML that needs no script and no style.
 *
 * @throws {DatasetError} if the widget would refuse the dataset.
 */
export function renderHtml(dataset: ComparisonInput, options?: HtmlOptions): string {
  return toHtmlText(checkComparison(dataset), options);
}

/**
 * A comparison as GitHub-flavoured Markdown.
 *
 * @throws {DatasetError} if the widget would refuse the dataset.
 */
export function renderMarkdown(dataset: ComparisonInput, options?: DocumentOptions): string {
  return toMarkdownText(checkComparison(dataset), options);
}

/**
 * What a writer pastes: the tag with the HTML as its fallback, and the script of this version.
 *
 * @throws {DatasetError} if the widget would refuse the dataset.
 */
export function renderSnippet(dataset: ComparisonInput, options?: SnippetOptions): string {
  return toSnippetText(checkComparison(dataset), ownRelease(), options);
}
