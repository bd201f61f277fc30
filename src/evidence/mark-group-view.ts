import { html, type TemplateResult } from 'lit';
import { onMarkFocus, onMarkKeydown } from './mark-stops-controller.js';

/**
 * A container whose marks share a single tab stop.
 *
 * @param link - The path in links to its claims, unless they have one of their own.
 */
export function markGroup(content: unknown, link: string): TemplateResult {
  return html`<div data-marks data-link=${link} @focusin=${onMarkFocus} @keydown=${onMarkKeydown}>
    ${content}
  </div>`;
}
