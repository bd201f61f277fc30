import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** A position in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds positions in a JSON text. */
export class Places {
  readonly root: Node | undefined;
  /** The offsets at which lines begin. */
  readonly #lines: readonly number[];

  constructor(text: string) {
    this.root = parseTree(text);
    const breaks = text.matchAll(/\r\n|\r|\n/g);
    this.#lines = [0, ...Array.from(breaks, (match) => match.index + match[0].length)];
  }

  /** The position of what a JSON Pointer refers to, or else of its nearest existing ancestor. */
  find(path: string): Place {
    const keys = path.split('/').slice(1);
    let node = this.root;
    for (const key of keys) {
      const next = node && findNodeAtLocation(node, [segmentOf(key, node)]);
      if (!next) break;
      node = next;
    }
    return this.at(node?.offset ?? 0);
  }

  at(offset: number): Place {
    const next = this.#lines.findIndex((start) => start > offset);
    const line = next < 0 ? this.#lines.length : next;
    return { line, column: offset - (this.#lines[line - 1] ?? 0) + 1 };
  }
}

/** Adds positions to problems, and sorts by them. */
export function locate<T extends { readonly path: string }>(
  text: string,
  problems: readonly T[],
  places = new Places(text),
): (T & Place)[] {
  return problems
    .map((problem) => ({ ...problem, ...places.find(problem.path) }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function segmentOf(key: string, { type }: Node): string | number {
  return type === 'array' ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~');
}
