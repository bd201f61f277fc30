import { html, type TemplateResult } from 'lit';
import { onMarkFocus, onMarkKeydown } from './mark-stops-controller.js';

/**
 * What marks stand in takes one stop of the Tab key in all.
 *
 * @param link - The path of links to its claims, where they have none of their own.
 */
export function markGroup(content: unknown, link: string): TemplateResult {
  return html`<div data-marks data-link=${link} @focusin=${onMarkFocus} @keydown=${onMarkKeydown}>
    ${content}
  </div>`;
}
