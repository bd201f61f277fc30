import { evidenceStyles } from '../evidence/evidence.styles.js';
import { scrollerStyles } from '../page/scroller.styles.js';
import { baseStyles } from '../styles/base.styles.js';
import { columnsStyles } from '../styles/columns.styles.js';
import { statusStyles } from '../styles/status.styles.js';
import { tokensStyles } from '../styles/tokens.styles.js';
import { tabsStyles } from '../tabs/tabs.styles.js';

/** The styles that all elements share. */
export const elementStyles = [
  tokensStyles,
  baseStyles,
  columnsStyles,
  evidenceStyles,
  scrollerStyles,
  statusStyles,
  tabsStyles,
];
