import {
  findNodeAtLocation,
  parseTree,
  type Node,
  type ParseError,
  type ParseErrorCode,
} from 'jsonc-parser';

/** A position in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds positions in a JSON text. */
export class Places {
  readonly #text: string;
  readonly #root: Node | undefined;
  readonly #errors: ParseError[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#root = parseTree(text, this.#errors, { disallowComments: true });
  }

  /** Where the text stops being valid JSON, and why. */
  get firstError(): (Place & { readonly code: ParseErrorCode }) | undefined {
    const [first] = this.#errors;
    return first && { ...this.#placeOf(first.offset), code: first.error };
  }

  /** The position of what a JSON Pointer refers to, or else of its nearest existing ancestor. */
  find(path: string): Place {
    const keys = path.split('/').slice(1);
    let node = this.#root;
    for (const key of keys) {
      const next = node && findNodeAtLocation(node, [segmentOf(key, node)]);
      if (!next) break;
      node = next;
    }
    return this.#placeOf(node?.offset ?? 0);
  }

  #placeOf(offset: number): Place {
    const lines = this.#text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
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
