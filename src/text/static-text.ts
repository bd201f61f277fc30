import { html } from 'lit';

/**
 * A view, followed by text that readers could otherwise only open with a script. For servers only,
 * whose style sheet shows it where scripts don't run.
 */
export function withStaticText(view: unknown, text: string): unknown {
  return text ? [view, html`<span class="static" dir="auto"> ${text}</span>`] : view;
}
