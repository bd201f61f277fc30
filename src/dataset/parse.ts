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
const hints: readonly (readonly [symptom: RegExp, hint: string])[] = [
  [/^\s*$/, ': it is empty'],
  [/^\s*</, ': it is HTML. Check the address'],
  [/^\s*[{[]\s*&/, ': its quotes are escaped, as in HTML (&quot;). Write them as they are'],
  [/^\s*[{[]\s*[“”„‘’«»]/, ': an editor has made its quotes curly. Paste it as raw HTML'],
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

/**
 * Parses JSON that stands in a page. Frameworks that escape the text of every element escape that
 * of a script too, where it isn't unescaped by the HTML parser.
 *
 * @throws {DatasetError} `syntax`, as `parseDataset` does.
 */
export function parseInlineDataset(text: string): unknown {
  try {
    return parseDataset(text);
  } catch (error) {
    const unescaped = unescapeHtml(text);
    if (unescaped === text) throw error;
    return parseDataset(unescaped);
  }
}

/** The characters that frameworks escape, by the names that HTML has for them. */
const namedCharacters: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

function unescapeHtml(text: string): string {
  return text.replaceAll(
    /&(?:(quot|apos|lt|gt|amp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
    (_, name?: string, decimal?: string, hexadecimal?: string) =>
      name
        ? (namedCharacters[name.toLowerCase()] ?? '')
        : String.fromCodePoint(Number(decimal ?? `0x${hexadecimal ?? ''}`)),
  );
}
