import { VersusCode } from './elements/code/versus-code.js';
import { VersusComparison } from './elements/comparison/versus-comparison.js';
import { VersusCriteria } from './elements/criteria/versus-criteria.js';
import { VersusTable } from './elements/table/versus-table.js';

const elements = {
  'versus-comparison': VersusComparison,
  'versus-table': VersusTable,
  'versus-criteria': VersusCriteria,
  'versus-code': VersusCode,
};

/**
 * All four tags or none: they are made for each other, so where another copy or version of the
 * module came first, the page is left to it.
 */
if (!Object.keys(elements).some((tag) => customElements.get(tag))) {
  for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'versus-comparison': VersusComparison;
    'versus-table': VersusTable;
    'versus-criteria': VersusCriteria;
    'versus-code': VersusCode;
  }
}
