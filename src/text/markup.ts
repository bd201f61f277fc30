/** A run of inline content in `Text`. What is not markup of the format stays plain text. */
export type Inline =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly content: readonly Inline[]; readonly url: string };

/**
 * Code, `**`, a bracket (a closing one with the address after it), or a line break, which ends all
 * markup. A backslash has no special meaning, so regular expressions and paths need no escaping. An
 * address may contain parentheses, as on Wikipedia, but not nested ones.
 */
const TOKEN = /`([^`\n]+)`|\*\*|\[|\](?:\(((?:[^()\s]|\([^()\s]*\))+)\))?|\n/g;

/** What markup begins with. */
const OPENING = /`|\*\*|\[/;

/**
 * Parses a text in a single pass, in linear time. An opening `**` or `[` counts as plain text until
 * its closing counterpart is found, which then takes everything in between as its content.
 */
export function parseInline(text: string): Inline[] {
  // Most texts have no markup, and this is asked of every one.
  if (text && !OPENING.test(text)) return [text];
  const token = new RegExp(TOKEN);
  const parts: Inline[] = [];
  /** The indexes in `parts` at which strong text and links were opened. */
  const strongs: number[] = [];
  const links: number[] = [];
  let position = 0;

  /** Neither strong text nor a link contains another of its kind, which bounds the nesting. */
  const close = (opened: number[], toInline: (content: Inline[]) => Inline): void => {
    const start = opened.at(-1) ?? 0;
    const [, ...content] = parts.splice(start);
    parts.push(toInline(joinTexts(content)));
    opened.length = 0;
    for (const others of [strongs, links]) {
      while ((others.at(-1) ?? -1) > start) others.pop();
    }
  };

  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [source, code, url] = match;
    if (match.index > position) parts.push(text.slice(position, match.index));
    position = token.lastIndex;
    const [before = ' ', after = ' '] = [text[match.index - 1], text[position]];
    if (code) {
      parts.push({ kind: 'code', text: code });
    } else if (source === '**' && strongs.length && isInk(before)) {
      close(strongs, (content) => ({ kind: 'strong', content }));
    } else if (url && links.length && hasInk(parts.slice((links.at(-1) ?? 0) + 1))) {
      close(links, (content) => ({ kind: 'link', content, url }));
    } else {
      if (source === '[') links.push(parts.length);
      else if (source === '**' && isInk(after) && after !== '*') strongs.push(parts.length);
      else if (source === '\n') strongs.length = links.length = 0;
      else {
        // Take only the first character as text: the rest, such as an address, may hold markup.
        if (source !== '**') links.pop();
        position = token.lastIndex = match.index + 1;
      }
      parts.push(text.slice(match.index, position));
    }
  }
  if (position < text.length) parts.push(text.slice(position));
  return joinTexts(parts);
}

const isInk = (character: string): boolean => /\S/.test(character);

const hasInk = (parts: readonly Inline[]): boolean =>
  parts.some((part) => typeof part !== 'string' || isInk(part));

/** Merges adjacent strings. */
function joinTexts(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let texts: string[] = [];
  const flush = () => {
    if (texts.length) joined.push(texts.join(''));
    texts = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      texts.push(part);
    } else {
      flush();
      joined.push(part);
    }
  }
  flush();
  return joined;
}

/** Blank lines separate paragraphs; a single line break is just a space. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
}

/** The text without its markup, for accessible names and quotations. */
export function toPlainText(text: string): string {
  return plainTextOf(parseInline(text));
}

function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'code' ? inline.text : plainTextOf(inline.content);
    })
    .join('');
}
