import { css } from 'lit';

export const criteriaStyles = css`
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
`;
