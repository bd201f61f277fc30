import { html, type TemplateResult } from 'lit';

/**
 * Characters that are invisible but can change how the rest reads: bidirectional controls, which
 * can make code read differently from how it runs (CVE-2021-42574), and zero-width characters.
 * Those that emoji are composed with are exempt.
 */
const INVISIBLE =
  /((?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\u200d\p{Extended_Pictographic})\p{Default_Ignorable_Code_Point})/u;

/**
 * Code for display, with a sign for each invisible character. Copying it yields the original, as
 * the sign is generated content.
 */
export function codeText(code: string): string | (string | TemplateResult)[] {
  if (!INVISIBLE.test(code)) return code;
  return code
    .split(INVISIBLE)
    .map((part, index) =>
      index % 2 ? html`<span data-invisible=${nameOf(part)}>${part}</span>` : part,
    );
}

/** A character in Unicode's notation, such as U+202E. */
function nameOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
