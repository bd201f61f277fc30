import { html, type TemplateResult } from 'lit';
import type { DatasetError } from '../dataset/dataset-error.js';
import type { Words } from '../localization/words.js';

export function loadingMessage({ loading }: Words): TemplateResult {
  return html`<p class="message loading" part="message" role="status" dir="auto">${loading}</p>`;
}

export function emptyMessage({ noData }: Words): TemplateResult {
  return html`<p class="message" part="message" dir="auto">${noData}</p>`;
}

/** A calm sentence for the reader, the reason for the author, and a way on. */
export function failureMessage(
  { message }: DatasetError,
  { noData, retry }: Words,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="message" part="message" role="alert">
    <p dir="auto">${noData}</p>
    <p class="note" dir="auto">${message}</p>
    <button type="button" class="button" @click=${onRetry}>${retry}</button>
  </div>`;
}
