/** The module for build tools, `versus-elements/node`. */
import { checkComparison } from '../dataset/check-comparison.js';
import type { ComparisonInput } from '../dataset/define-comparison.js';
import type { DocumentOptions } from '../outputs/document.js';
import { type HtmlOptions, toHtmlText } from '../outputs/html.js';
import { toMarkdownText } from '../outputs/markdown.js';
import { snippetOf, type SnippetOptions } from './snippet.js';

export { DatasetError, type DatasetErrorCode } from '../dataset/dataset-error.js';
export type { ComparisonInput } from '../dataset/define-comparison.js';
export type { Comparison } from '../dataset/types.js';
export { check, type CheckOptions } from '../outputs/check.js';
export type { DocumentOptions } from '../outputs/document.js';
export type { Finding } from '../outputs/finding.js';
export type { HtmlOptions } from '../outputs/html.js';
export { styleHash, type SnippetOptions } from './snippet.js';

/**
 * Renders a comparison as plain HTML, which needs neither scripts nor styles.
 *
 * @throws {DatasetError} if the widget would refuse the dataset.
 */
export function renderHtml(dataset: ComparisonInput, options?: HtmlOptions): string {
  return toHtmlText(checkComparison(dataset), options);
}

/**
 * Renders a comparison as GitHub-flavoured Markdown.
 *
 * @throws {DatasetError} if the widget would refuse the dataset.
 */
export function renderMarkdown(dataset: ComparisonInput, options?: DocumentOptions): string {
  return toMarkdownText(checkComparison(dataset), options);
}

/**
 * Renders what an author pastes: the tag with the HTML as its fallback, and this version's script.
 * With `prerender`, the tag also contains the widget itself, with the ages of claims as of the day
 * of the build.
 *
 * @throws {DatasetError} if the widget would refuse the dataset.
 */
export function renderSnippet(dataset: ComparisonInput, options?: SnippetOptions): string {
  return snippetOf(checkComparison(dataset), options);
}
