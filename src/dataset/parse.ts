import { DatasetError } from './dataset-error.js';

/** Larger datasets are refused, so that a wrong address can't freeze the page. */
export const MAX_BYTES = 5_000_000;

/** @throws {DatasetError} `syntax`, if the bytes are not UTF-8. */
export function decodeDataset(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DatasetError('syntax', 'not UTF-8. Save it as UTF-8');
  }
}

/** Typical damage done by content management systems and wrong addresses, and how to repair it. */
const hints: readonly (readonly [symptom: RegExp, hint: string])[] = [
  [/^\s*$/, ': it is empty'],
  [/^\s*</, ': it is HTML. Check the address'],
  [/^\s*[{[]\s*&/, ': its quotes are escaped as in HTML (&quot;). Write plain quotes'],
  [
    /^\s*[{[]\s*[“”„‘’«»]/,
    ': an editor has turned its quotes into curly ones. Paste it as raw HTML',
  ],
];

/**
 * Parses a dataset's JSON.
 *
 * @throws {DatasetError} `syntax`, with the parser's message, and a hint if there is one.
 */
export function parseDataset(text: string): unknown {
  try {
    // Editors may have put a byte order mark or no-break spaces around it.
    return JSON.parse(text.trim());
  } catch (error) {
    const hint = hints.find(([symptom]) => symptom.test(text))?.[1] ?? '';
    throw new DatasetError('syntax', `not valid JSON${hint}. ${String(error)}`);
  }
}

/**
 * Parses JSON that is embedded in a page. Some frameworks escape the text of every element,
 * including scripts, whose text the HTML parser doesn't unescape.
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

/** The characters that frameworks escape, by their names in HTML. */
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
