import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EvidenceController } from '../evidence/evidence-controller.js';
import { popoverView } from '../evidence/popover-view.js';
import type { DerivedContext } from './derived-context.js';
import { type StatusOptions, statusView } from './status-view.js';

export interface ElementOptions extends Omit<StatusOptions, 'words'> {
  readonly theme: string | null | undefined;
  /** What the element shows of its dataset; `undefined` if there is nothing in it to show. */
  readonly content: TemplateResult | undefined;
  readonly evidence: EvidenceController;
  readonly isPart: boolean;
  readonly onLink: (event: MouseEvent) => void;
}

/** What all elements have: a root with their content, or a status instead of it, and a popover. */
export function elementView(
  { current: context, renderKey, state, words }: DerivedContext,
  { theme, content, evidence, isPart, onLink, ...options }: ElementOptions,
): TemplateResult {
  const shown = content ?? statusView(state, { ...options, words });
  return html`<div
    class="root"
    lang=${context?.comparison.lang ?? nothing}
    data-theme=${theme ?? nothing}
  >
    ${keyed(renderKey, context?.hasMarks ? [shown, popoverView(evidence, context, onLink)] : shown)}
    ${isPart ? nothing : html`<span id="probe"></span>`}
  </div>`;
}
