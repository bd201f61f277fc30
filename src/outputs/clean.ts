/** Control characters and lone surrogates, which neither HTML nor a UTF-8 file may contain. */
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

export function clean(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '\ufffd');
}

export function oneLine(text: string): string {
  return clean(text).replaceAll(/\s*\n\s*/g, ' ');
}
