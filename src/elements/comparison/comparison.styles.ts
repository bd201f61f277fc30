import { css } from 'lit';

export const comparisonStyles = css`
  :is(.header, section) > [part='heading'],
  .summary {
    font-size: var(--_large);
  }

  .question {
    color: var(--_muted);
  }

  .header > * + * {
    margin-block-start: var(--_half);
  }

  section {
    margin-block-start: calc(var(--_space) * 3);
  }

  section.table {
    margin-block-start: var(--_space);
  }

  section > [part='heading'] {
    margin-block-end: var(--_space);
  }

  .overview * + [part='heading'] {
    margin-block-start: var(--_space);
  }

  .summary {
    line-height: 1.4;
  }

  .summary + * {
    margin-block-start: var(--_wide);
  }
`;
