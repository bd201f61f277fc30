import { css } from 'lit';

/**
 * Alternatives side by side where there is room for two columns of prose, else one under the
 * other. The grid finds that out from its own width; a container query would take away the width
 * that a parent which shrinks to its content asks for.
 */
export const columnsStyles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_wide) calc(var(--_space) * 2.5);
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li,
  [part~='heading'] + * {
    margin-block-start: 0.375em;
  }

  li::marker {
    color: var(--_muted);
  }
`;
