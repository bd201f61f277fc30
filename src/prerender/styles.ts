import type { CSSResult } from 'lit';
import { elementStyles } from '../elements/element.styles.js';
import { codeStyles } from '../elements/code/code.styles.js';
import { comparisonStyles } from '../elements/comparison/comparison.styles.js';
import { criteriaStyles } from '../elements/criteria/criteria.styles.js';
import { tableStyles } from '../elements/table/table.styles.js';
import { toolbarStyles } from '../elements/table/toolbar.styles.js';
import { prerenderedStyles } from './prerendered.styles.js';

/** How many tabs, of alternatives or criteria, can be selected before the script is there. */
const MAX_TABS = 50;

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
