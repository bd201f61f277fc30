import { css } from 'lit';
import { columnsStyles } from '../../shared/styles/columns.styles.js';
import { statusStyles } from '../../shared/styles/status.styles.js';

export const criteriaStyles = [
  columnsStyles,
  statusStyles,
  css`
    [role='tabpanel'] {
      padding-block-start: var(--_space);
    }

    .note + .columns {
      margin-block-start: var(--_half);
    }

    .takeaway {
      margin-block-start: var(--_wide);
      font-weight: 600;
    }

    .samples {
      margin-block-start: var(--_space);
    }
  `,
];
