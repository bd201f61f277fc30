import { html, type TemplateResult } from 'lit';

/**
 * A container whose marks share a single tab stop.
 *
 * @param link - The path in links to its claims, unless they have one of their own.
 */
export function markGroup(content: unknown, link: string): TemplateResult {
  return html`<div data-marks data-link=${link}>${content}</div>`;
}
