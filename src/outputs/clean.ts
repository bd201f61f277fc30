/** Controls and halves of characters, which neither HTML nor a file can have. */
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

export function clean(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '\ufffd');
}

export function oneLine(text: string): string {
  return clean(text).replaceAll(/\s*\n\s*/g, ' ');
}
