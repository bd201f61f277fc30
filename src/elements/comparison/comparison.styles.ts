import { css } from 'lit';

export const comparisonStyles = css`
  section:where([data-section]) > [part~='heading'],
  .overview .columns > * > [part~='heading']:first-child,
  .summary {
    font-size: var(--_large);
  }

  /* The sections take care of the spacing. */
  versus-table,
  versus-criteria,
  versus-code {
    margin-block: 0;
  }

  .question {
    color: var(--_muted);
  }

  .header > * + * {
    margin-block-start: var(--_half);
  }

  .header > [part~='title'] {
    margin-block-end: 0;
  }

  section + section:where([data-section]) {
    margin-block-start: calc(var(--_space) * 3);
  }

  section.table {
    margin-block-start: var(--_space);
  }

  .about,
  .section-links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
  }

  .section-links {
    padding: 0;
    list-style: none;
  }

  .section-links li {
    margin: 0;
  }

  /* Large enough to hit, side by side. */
  .section-links a {
    display: inline-block;
    padding-block: 0.25em;
  }

  section:where([data-section]) > [part~='heading'] {
    margin-block-end: var(--_space);
  }

  .overview .note + .note {
    margin-block-start: 0;
  }

  .overview * + [part~='heading'] {
    margin-block-start: var(--_space);
  }

  .summary {
    line-height: 1.4;
  }

  .all-sources {
    display: none;
  }

  @media print {
    /* One list at the end replaces those of the parts. */
    .root {
      --_sources: none;
    }

    .all-sources {
      display: block;
    }

    .section-links {
      display: none;
    }
  }

  .summary + * {
    margin-block-start: var(--_wide);
  }
`;
