const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface SourceMap {
  readonly sources: readonly (string | null)[];
  readonly mappings: string;
}

/** A piece of generated code, and the source that it comes from. */
export interface Span {
  readonly source: string | undefined;
  readonly text: string;
}

/** The numbers of one segment of a source map (Base64 VLQ). */
function decode(segment: string): number[] {
  const numbers: number[] = [];
  let shift = 0;
  let value = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    shift = value = 0;
  }
  return numbers;
}

/** Generated code, piece by piece: each reaches from one segment of the map to the next. */
export function spansOf(code: string, map: SourceMap): Span[] {
  const spans: Span[] = [];
  const lines = code.split('\n');
  let source = 0;
  // A text of several lines has a segment at its start alone.
  let current: string | undefined;
  for (const [index, mappings] of map.mappings.split(';').entries()) {
    const line = `${lines[index] ?? ''}\n`;
    let start = 0;
    let column = 0;
    for (const segment of mappings.split(',').filter(Boolean)) {
      const [columns = 0, sources] = decode(segment);
      column += columns;
      spans.push({ source: current, text: line.slice(start, column) });
      start = column;
      if (sources !== undefined) source += sources;
      current = sources === undefined ? undefined : (map.sources[source] ?? undefined);
    }
    spans.push({ source: current, text: line.slice(start) });
  }
  return spans;
}
