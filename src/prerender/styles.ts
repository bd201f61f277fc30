import type { CSSResult } from 'lit';
import { codeStyles } from '../elements/code/code.styles.js';
import { comparisonStyles } from '../elements/comparison/comparison.styles.js';
import { criteriaStyles } from '../elements/criteria/criteria.styles.js';
import { elementStyles } from '../elements/element.styles.js';
import { MAX_INITIAL_COLUMNS } from '../elements/table/columns.js';
import { tableStyles } from '../elements/table/table.styles.js';
import { toolbarStyles } from '../elements/table/toolbar.styles.js';
import { prerenderedStyles } from './prerendered.styles.js';

/** How many tabs, of alternatives or criteria, can be selected before the script is there. */
const MAX_TABS = 50;

/** The minimum width of a column in the table's styles, in em. */
const MIN_COLUMN_WIDTH = 9.5;

/**
 * The style sheet of a prerendered comparison: that of the element and its parts, for a single
 * root. It is the same for every dataset, so that a strict policy can allow it by one hash.
 */
export const styleText = [
  ...elementStyles,
  comparisonStyles,
  tableStyles,
  toolbarStyles,
  within('.criteria', criteriaStyles),
  within('.code', codeStyles),
  panelOfEachTab(),
  namesWithoutHeaderRow(),
  prerenderedStyles,
]
  .join('\n')
  // After the last column that is shown there may be hidden ones.
  .replaceAll(':last-child', ':not(:has(+ :not([data-more-column])))')
  // The tabs are radio buttons here.
  .replaceAll(/\[role=(['"]?)tab\1\]/g, '.tab')
  .replaceAll(/\[role=(['"]?)tabpanel\1\]/g, '.panel')
  .replaceAll(/\[aria-selected=(['"]?)true\1\]/g, '.tab:has(:checked)')
  .replaceAll(/\[aria-selected=(['"]?)false\1\]/g, '.tab:not(:has(:checked))')
  // In Markdown a blank line would end the snippet.
  .replaceAll(/\n\s*\n/g, '\n');

/**
 * The styles of a part, which in the live widget has a root of its own. Their specificity stays the
 * same.
 */
function within(place: string, styles: CSSResult): string {
  return `:where(${place}) {${String(styles)}}`;
}

function panelOfEachTab(): string {
  const selectors = Array.from({ length: MAX_TABS }, (_, index) => {
    const number = index + 1;
    return `.tabs:has([data-tab="${number}"]:checked)>[data-panel="${number}"]`;
  });
  return `${selectors.join()}{display:block;content-visibility:visible}`;
}

/**
 * Firefox and WebKit can't scroll one axis alone: where a table of more than two alternatives is
 * wider than its container, the header row scrolls out of view, so each cell names its alternative,
 * as in the widget.
 */
function namesWithoutHeaderRow(): string {
  const rules: string[] = [];
  for (let columns = 3; columns <= MAX_INITIAL_COLUMNS; columns += 1) {
    const width = (columns + 1) * MIN_COLUMN_WIDTH;
    const cell = `:has(>thead th:nth-of-type(${columns})) tbody td`;
    rules.push(`@container (inline-size<${width}em){${cell}::before{content:attr(data-name)/''}}`);
  }
  return `@supports (-moz-appearance:none) or (hanging-punctuation:first){${rules.join('')}}`;
}
