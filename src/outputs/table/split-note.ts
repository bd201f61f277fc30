/** The signs of footnotes. A superscript after an m belongs to a unit. */
const FOOTNOTE_SIGNS = /(?:[*†‡§♦]+|(?<!m)[⁰¹²³⁴-⁹]+)$/u;

/** Splits off what a text ends with: parentheses, or the sign of a footnote. */
export function splitNote(text: string): { readonly rest: string; readonly note?: string } {
  const [signs] = FOOTNOTE_SIGNS.exec(text) ?? [];
  if (signs !== undefined) return { rest: text.slice(0, -signs.length).trimEnd(), note: signs };
  const start = text.endsWith(')') ? openingParenthesis(text) : -1;
  const note = text.slice(start + 1, -1).trim();
  // The address of a link is in parentheses, too.
  if (start < 0 || text[start - 1] === ']' || note === '') return { rest: text };
  return { rest: text.slice(0, start).trimEnd(), note };
}

/** The position of the parenthesis that the last one closes. */
function openingParenthesis(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === ')') depth += 1;
    if (text[index] === '(') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}
