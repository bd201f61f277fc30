import { DatasetError } from './dataset-error.js';
import { MAX_BYTES, parseInlineDataset } from './parse.js';

/** The script with the dataset among an element's children. */
export function findInlineScript(host: Element): HTMLScriptElement | null {
  return host.querySelector(':scope > script[type="application/json"]');
}

/** @throws {DatasetError} `size` or `syntax`. */
export function readInlineScript(script: HTMLScriptElement): unknown {
  const text = script.textContent;
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new DatasetError('size', 'over 5 MB. Put it into a file, and its address into src');
  }
  try {
    return parseInlineDataset(text);
  } catch (error) {
    if (!isCutShort(script)) throw error;
    throw new DatasetError(
      'syntax',
      String.raw`not valid JSON: it ends where "</script" stands in a text. Write that as "<\/script"`,
    );
  }
}

/**
 * Whether children of an element are no fallback, but the rest of its dataset: the HTML parser ends
 * a script at the first `</script`, even within a JSON string, and takes what follows for markup.
 */
export function hasDebris(host: Element): boolean {
  const script = findInlineScript(host);
  return script !== null && isCutShort(script);
}

function isCutShort(script: HTMLScriptElement): boolean {
  if (!hasOpenString(script.textContent)) return false;
  // The string's closing quote is in what follows.
  for (let node = script.nextSibling; node; node = node.nextSibling) {
    if (node.textContent?.includes('"')) return true;
  }
  return false;
}

function hasOpenString(json: string): boolean {
  const quotes = json.replaceAll(/\\./g, '').split('"').length - 1;
  return quotes % 2 === 1;
}
