import { html, type TemplateResult } from 'lit';

/**
 * What shows nothing of itself, and may change what else is shown: controls of the direction, which
 * can make code read other than it runs (CVE-2021-42574), and characters without a width. Emoji are
 * made with some of them.
 */
const INVISIBLE =
  /((?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\u200d\p{Extended_Pictographic})\p{Default_Ignorable_Code_Point})/u;

/** Code as it is shown. Invisible characters get a sign, which is not copied; they are. */
export function codeText(code: string): string | (string | TemplateResult)[] {
  if (!INVISIBLE.test(code)) return code;
  return code
    .split(INVISIBLE)
    .map((part, index) =>
      index % 2 ? html`<span data-invisible=${nameOf(part)}>${part}</span>` : part,
    );
}

/** As Unicode names a character: U+202E. */
function nameOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
