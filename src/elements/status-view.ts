import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetState } from '../dataset/dataset-controller.js';
import type { DatasetErrorCode } from '../dataset/dataset-error.js';
import type { Words } from '../localization/words.js';

/** Failures that may be temporary; an invalid dataset stays invalid. */
const TEMPORARY: readonly DatasetErrorCode[] = ['network', 'http', 'timeout'];

export interface StatusOptions {
  readonly words: Words;
  /** Whether the author has provided a fallback. */
  readonly hasFallback: boolean;
  readonly onRetry: () => void;
}

/** What is shown instead of a dataset: the author's fallback, or else a message. */
export function statusView(
  state: DatasetState,
  { words, hasFallback, onRetry }: StatusOptions,
): TemplateResult {
  if (hasFallback) return html`<slot></slot>`;
  switch (state.status) {
    case 'loading':
      return html`<p class="message loading" part="message" role="status" dir="auto">
        ${words.loading}
      </p>`;
    case 'absent':
    case 'ready':
      return html`<p class="message" part="message" dir="auto">${words.noData}</p>`;
    case 'error':
      return failure(TEMPORARY.includes(state.error.code), words, onRetry);
  }
}

/** One calm sentence. The reason is for the author: it is in the console and in the event. */
function failure(canRetry: boolean, { failed, retry }: Words, onRetry: () => void): TemplateResult {
  return html`<div class="message" part="message" role="alert">
    <p dir="auto">${failed}</p>
    ${
      canRetry
        ? html`<button type="button" class="button" @click=${onRetry}>${retry}</button>`
        : nothing
    }
  </div>`;
}
