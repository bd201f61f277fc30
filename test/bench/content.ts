import { COPY } from './page/flatten.js';

/** What an element renders, without the element. */
export interface Content {
  readonly markup: string;
  readonly styles: string;
  readonly rowsInWindow: number;
}

/** The markup with ids of its own for each copy on a page. */
export function toMarkup(markup: string, copy?: number): string {
  return markup.replaceAll(COPY, copy === undefined ? '' : `copy-${copy}-`);
}
