/** A stretch of `Text`; everything that is not markup of the format stays plain text. */
export type Inline =
  | string
  | { readonly kind: 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/**
 * A backslash has no meaning, so that a regular expression or a path needs no escaping. An address
 * may hold brackets, as those of Wikipedia do, but none in others.
 */
const markup = /`([^`\n]+)`|\*\*([^*\n]+)\*\*|\[([^[\]\n]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;

export function parseInline(text: string): Inline[] {
  const inlines: Inline[] = [];
  // Splitting keeps the groups: plain text, then the four of the markup behind it, and so on.
  const parts = text.split(markup);
  while (parts.length) {
    const [plain, code, strong, label, url] = parts.splice(0, 5);
    if (plain) inlines.push(plain);
    if (code) inlines.push({ kind: 'code', text: code });
    if (strong) inlines.push({ kind: 'strong', text: strong });
    if (label && url) inlines.push({ kind: 'link', text: label, url });
  }
  return inlines;
}

/** A blank line starts a paragraph; a single line break is a space. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
}

/** The text without its markup, as it is read out or quoted. */
export function toPlainText(text: string): string {
  return parseInline(text)
    .map((inline) => (typeof inline === 'string' ? inline : inline.text))
    .join('');
}
