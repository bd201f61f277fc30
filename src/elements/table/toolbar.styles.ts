import { css } from 'lit';

/** The controls of the table, and the list of its columns. */
export const toolbarStyles = css`
  .toolbar {
    /* For the focus rings, which the header row would cover. */
    padding-block-end: 4px;
    text-align: end;
  }

  .toolbar > button {
    margin-inline-start: var(--_space);
  }

  .toggle::before {
    border-color: var(--_accent);
    border-radius: 2px;
    font-size: 1.2em;
  }

  [aria-pressed='false']::before {
    padding: calc(0.36em - 1px);
    border: 1px solid;
  }

  #columns ul {
    padding: 0;
    list-style: none;
  }

  #columns li {
    margin: 0;
  }

  #columns input {
    accent-color: var(--_accent);
  }

  /* The lines of a long name begin beside the checkbox, not below it. */
  #columns label {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
    padding-block: 0.25em;
    cursor: pointer;
  }
`;
