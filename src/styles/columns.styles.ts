import { css } from 'lit';

/**
 * Alternatives side by side if there is room for two columns of prose, else stacked. The grid
 * decides that by its own width; a container query would remove the intrinsic width that a
 * shrink-to-fit parent needs.
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
