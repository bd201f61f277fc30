import { DatasetError } from './dataset-error.js';
import { MAX_BYTES, parseInlineDataset } from './parse.js';

/** The child script that contains the dataset. */
export function findInlineScript(host: Element): HTMLScriptElement | null {
  return host.querySelector(':scope > script[type="application/json"]');
}

/** @throws {DatasetError} `size` or `syntax`. */
export function readInlineScript(script: HTMLScriptElement): unknown {
  const text = script.textContent;
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new DatasetError('size', 'over 5 MB. Split it into several datasets');
  }
  try {
    return parseInlineDataset(text);
  } catch (error) {
    if (!isTruncated(script)) throw error;
    throw new DatasetError(
      'syntax',
      String.raw`not valid JSON: the "</script" in one of its strings ends the script. Write "<\/script"`,
    );
  }
}

/**
 * Whether an element's children are the rest of its dataset rather than a fallback: the HTML parser
 * ends a script at the first `</script`, even in a JSON string, and parses the rest as markup.
 */
export function hasTruncatedScript(host: Element): boolean {
  const script = findInlineScript(host);
  return script !== null && isTruncated(script);
}

function isTruncated(script: HTMLScriptElement): boolean {
  if (!hasOpenString(script.textContent)) return false;
  // The quote that closes the string is in what follows.
  for (let node = script.nextSibling; node; node = node.nextSibling) {
    if (node.textContent?.includes('"')) return true;
  }
  return false;
}

function hasOpenString(json: string): boolean {
  const quotes = json.replaceAll(/\\./g, '').split('"').length - 1;
  return quotes % 2 === 1;
}
