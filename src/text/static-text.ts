import { html } from 'lit';

/**
 * A view, and behind it what a reader can't ask for where no script runs. For a server alone, whose
 * style sheet shows it there.
 */
export function withStaticText(view: unknown, text: string): unknown {
  return text ? [view, html`<span class="static" dir="auto"> ${text}</span>`] : view;
}
