import { DatasetError } from './dataset-error.js';

/** Datasets above this are refused, so that a wrong address can't stop a page. */
export const MAX_BYTES = 5_000_000;

/** @throws {DatasetError} `syntax`, if the bytes are not UTF-8. */
export function decodeDataset(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DatasetError('syntax', 'not UTF-8. Save it in this encoding');
  }
}

/** What a content management system or a wrong address does to JSON, and what mends it. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, ': it is empty'],
  [/^\s*</, ': it is HTML. Check the address'],
  [
    /^\s*[{[]\s*[&“”„‘’«»]/,
    ': an editor has escaped its quotes (&quot;) or made them curly. Paste it as raw HTML',
  ],
];

/**
 * Parses a dataset's JSON.
 *
 * @throws {DatasetError} `syntax`, with the parser's own words and a hint where there is one.
 */
export function parseDataset(text: string): unknown {
  try {
    // Trimmed of what editors put around it: a byte order mark, no-break spaces.
    return JSON.parse(text.trim());
  } catch (error) {
    const hint = hints.find(([symptom]) => symptom.test(text))?.[1] ?? '';
    throw new DatasetError('syntax', `not valid JSON${hint}. ${String(error)}`);
  }
}
