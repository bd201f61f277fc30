import { decode } from '@jridgewell/sourcemap-codec';
import type { Rolldown } from 'vite';

/** A piece of generated code, and the source that it comes from. */
export interface Span {
  readonly source: string | undefined;
  readonly text: string;
}

/** Generated code, piece by piece: each reaches from one segment of the map to the next. */
export function spansOf({ code, map }: Rolldown.OutputChunk): Span[] {
  if (!map) throw new Error('The build has to make a source map.');
  const spans: Span[] = [];
  const segments = decode(map.mappings);
  // A text of several lines has a segment at its start alone.
  let source: string | undefined;
  for (const [index, text] of code.split('\n').entries()) {
    const line = `${text}\n`;
    let start = 0;
    for (const [column, place] of segments[index] ?? []) {
      spans.push({ source, text: line.slice(start, column) });
      start = column;
      source = place === undefined ? undefined : map.sources[place];
    }
    spans.push({ source, text: line.slice(start) });
  }
  return spans;
}
