import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetError, DatasetErrorCode } from '../dataset/dataset-error.js';
import type { Words } from '../localization/words.js';

export function loadingMessage({ loading }: Words): TemplateResult {
  return html`<p class="message loading" part="message" role="status" dir="auto">${loading}</p>`;
}

export function emptyMessage({ noData }: Words): TemplateResult {
  return html`<p class="message" part="message" dir="auto">${noData}</p>`;
}

/** What is wrong with the dataset itself is still wrong at the next attempt. */
const TEMPORARY: readonly DatasetErrorCode[] = ['network', 'http', 'timeout'];

/** The reason is for the author, who finds it on the console and in the event. */
export function failureMessage(
  { code }: DatasetError,
  { failed, retry }: Words,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="message" part="message" role="alert">
    <p dir="auto">${failed}</p>
    ${
      TEMPORARY.includes(code)
        ? html`<button type="button" class="button" @click=${onRetry}>${retry}</button>`
        : nothing
    }
  </div>`;
}
