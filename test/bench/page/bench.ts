import { collectStyles } from './collect-styles.js';
import { describePage, rowsInWindow } from './describe.js';
import { flatten } from './flatten.js';
import { RowsWatch } from './rows-watch.js';
import { countTabs, switchTabs } from './switch-tabs.js';

const bench = {
  collectStyles,
  countTabs,
  describePage,
  flatten,
  rowsInWindow,
  RowsWatch,
  switchTabs,
};

declare global {
  interface Window {
    /** The bench's own functions, in a page that it has put them into. */
    bench: typeof bench;
    rowsWatch?: RowsWatch;
  }
}

window.bench = bench;
