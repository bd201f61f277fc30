import { css } from 'lit';

export const tableStyles = css`
  .toolbar {
    text-align: end;
  }

  .toggle {
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

  .scroller {
    overflow: auto clip;
    scroll-padding-inline: 40% 5%;
  }

  /* What the row headers stand over must not shine through their soft edge. */
  .scroller[data-more] {
    --_start: #000;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
    line-height: 1.45;
    font-variant: tabular-nums;
  }

  caption {
    text-align: start;
  }

  .title {
    padding-block-end: var(--_half);
    font-weight: 600;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    box-sizing: border-box;
    min-inline-size: min(9.5rem, 36vw);
    padding-block: calc(var(--_space) * 0.625);
    padding-inline: 0 var(--_wide);
    border-block-end: var(--_hairline);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }

  thead :is(th, td) {
    padding-block: var(--_half);
    border-color: var(--_muted);
  }

  thead bdi {
    font-size: var(--_large);
  }

  tbody th,
  thead td {
    inset-inline-start: 0;
    max-inline-size: min(14rem, 36vw);
    padding-inline-end: var(--_space);
    hyphens: auto;
  }

  /* On a phone most words have to fit, too long ones break. */
  @media (width < 30em) {
    th,
    td {
      min-inline-size: 30vw;
      padding-inline-end: var(--_half);
    }

    tbody th {
      padding-inline-end: 0.25em;
      font-size: var(--_small);
    }
  }

  /* On the cell itself it would pale the hairline too. */
  tbody th > bdi {
    color: var(--_muted);
  }

  /* Paper does not scroll. */
  @media screen {
    /*
     * The columns of a long table come from its width alone, so that each chunk of rows is laid
     * out by itself, and not before it is near. No engine drops the roles for that.
     */
    .long,
    .long :is(caption, thead, tbody) {
      display: block;
      inline-size: min-content;
      min-inline-size: 100%;
    }

    .long tr:not([hidden]) {
      display: grid;
      grid: none / auto-flow minmax(min(9.5rem, 36vw), 1fr);
      grid-template-columns: min(14rem, 36vw);
    }

    /* In Firefox a chunk that comes near beside a resize makes every observer an error. */
    @supports not (-moz-appearance: none) {
      .long tbody {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 600rem;
      }
    }

    tbody th,
    thead tr > *,
    .long thead {
      position: sticky;
      z-index: 1;
      background: var(--_ground);
    }

    [data-sticky] thead,
    [data-sticky] thead tr > * {
      inset-block-start: var(--versus-sticky-top, 0px);
    }

    thead td {
      z-index: 2;
    }

    [data-more~='start'] :is(tbody th, thead td) {
      box-shadow: var(--_edge, 1px) 0 var(--_border);
    }
  }

  tbody .note {
    display: block;
  }

  .best {
    display: inline-block;
    color: var(--_yes);
    font-size: var(--_small);
    font-weight: 600;
  }

  @media print {
    .scroller {
      overflow: visible;
    }

    thead th,
    td {
      min-inline-size: 0;
      padding-inline-end: var(--_half);
    }
  }
`;
