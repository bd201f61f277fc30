import { css } from 'lit';

export const tableStyles = css`
  /* As wide as its container whatever its content, as the table's layout depends on this width. */
  .container {
    container-type: inline-size;
    inline-size: 0;
    min-inline-size: 100%;
  }

  .scroller {
    overflow: auto clip;
  }

  /* In engines where clip computes to hidden beside auto, headers would stick to this box. */
  [data-header='free'] {
    overflow: visible;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
    line-height: 1.45;
    font-variant: tabular-nums;
    overflow-wrap: break-word;
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
    min-inline-size: 9.5em;
    padding-block: calc(var(--_space) * 0.625);
    padding-inline: 0 var(--_wide);
    border-block-end: var(--_hairline);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
    hyphenate-limit-chars: 12 5 4;
  }

  thead :is(th, td) {
    padding-block: var(--_half);
    border-color: var(--_muted);
  }

  tbody th,
  .corner {
    max-inline-size: min(14em, 40cqi);
    padding-inline-end: var(--_space);
    hyphens: auto;
  }

  /* On the cell itself, it would mute the hairline as well. */
  tbody th > bdi {
    color: var(--_muted);
  }

  tbody .note {
    display: block;
  }

  .maturity {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .group th {
    min-inline-size: 0;
    padding-block-start: var(--_space);
    break-after: avoid;
  }

  .group th > bdi {
    color: inherit;
    font-weight: 600;
  }

  /* The alternative's name where the header row is out of view. Screen readers know it anyway. */
  tbody td::before {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  /* Paper does not scroll. */
  @media screen {
    thead {
      z-index: 2;
    }

    [data-header='static'] tbody td::before {
      content: attr(data-name) / '';
    }

    /*
     * The columns of a long table depend on its width alone, so that each chunk of rows is laid out
     * on its own, and not before it is near. Throughout, cells keep their display, so that they are
     * copied as columns, and no engine drops their roles. What contains them must not become a
     * table, which WebKit would expose as one.
     */
    .long,
    .long :is(caption, thead, tbody) {
      display: block;
    }

    .long {
      inline-size: min-content;
      min-inline-size: 100%;
    }

    /* In Firefox, a chunk that comes near during a resize makes every ResizeObserver fail. */
    @supports not (-moz-appearance: none) {
      .long tbody {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 600em;
      }
    }

    /* A mark extends into the gap rather than wrapping onto a line of its own. */
    td:not(:last-child) .claim:not(:has(+ .best)) {
      margin-inline-end: calc(var(--_space) * -0.75);
    }

    @container (inline-size >= 30em) {
      .scroller {
        scroll-padding-inline: 40% 5%;
      }

      /*
       * Columns are alike in each chunk, as long as no content exceeds their minimum width: all ask
       * for more than there is. With container units, each cell would get a style of its own.
       */
      .long :is(th, td) {
        inline-size: 100em;
        overflow-wrap: anywhere;
      }

      .long :is(tbody th, .corner) {
        inline-size: min(14em, 40cqi);
        min-inline-size: min(14em, 40cqi);
      }

      .long .status {
        white-space: normal;
      }

      tbody th,
      thead tr > *,
      .long thead {
        position: sticky;
        z-index: 1;
        background: var(--_ground);
      }

      tbody th,
      .corner {
        inset-inline-start: 0;
      }

      .corner {
        z-index: 2;
      }

      /* The cell of a group's name spans the whole table. The name may have its own direction. */
      .group bdi {
        position: sticky;
        inset-inline: 0;
      }

      :is(thead, thead tr > *):not([data-header='static'] *) {
        inset-block-start: var(--versus-sticky-top, 0px);
      }

      [data-more~='start'] :is(tbody th, .corner) {
        box-shadow: 1px 0 var(--_border);
      }

      [data-more~='start'][data-rtl] :is(tbody th, .corner) {
        box-shadow: -1px 0 var(--_border);
      }
    }

    /* A row's header goes above its values, which line up by being equally wide. */
    @container (inline-size < 30em) {
      table,
      caption,
      thead,
      tbody {
        display: block;
      }

      tr:not([hidden]) {
        display: block;
      }

      th,
      td {
        inline-size: 50cqi;
        min-inline-size: 0;
        padding-block: 0.125em calc(var(--_space) * 0.75);
        padding-inline-end: calc(var(--_space) * 0.75);
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      th:last-child,
      td:last-child {
        padding-inline-end: 0;
      }

      tbody th,
      .corner {
        display: block;
        inline-size: auto;
        max-inline-size: none;
        padding: 0;
        border: 0;
      }

      tbody th {
        padding-block-start: calc(var(--_space) * 0.625);
        font-size: var(--_small);
      }

      tbody th .note {
        display: inline;
        font-size: 1em;
      }

      /* Not at the start of the note, which may be that of a line. */
      tbody th :has(+ .note) {
        margin-inline-end: 0.5em;
      }

      .status {
        white-space: normal;
      }

      /* A mark stays on the line of the word before it: here, that widens no column. */
      td > :has(+ .claim)::after {
        content: '\\2060' / '';
      }
    }

    @container (15em <= inline-size < 30em) {
      thead:not([data-header='static'] *) {
        position: sticky;
        inset-block-start: var(--versus-sticky-top, 0px);
      }

      thead tr {
        background: var(--_ground);
      }

      /* Two columns and the beginning of the next; what spans all of them stays in view. */
      .many {
        scroll-snap-type: inline proximity;
      }

      .many table {
        inline-size: min-content;
        min-inline-size: 100%;
      }

      .many :is(caption, tbody th) {
        position: sticky;
        inset-inline-start: 0;
        inline-size: 100cqi;
      }

      .many :is(thead th, tbody td) {
        inline-size: 45cqi;
        min-inline-size: 45cqi;
        scroll-snap-align: start;
      }
    }

    /* Too narrow for words in two columns: values are stacked, each with its name. */
    @container (inline-size < 15em) {
      td {
        display: block;
        inline-size: auto;
      }

      tbody th {
        font-size: 1em;
        font-weight: 600;
      }

      tbody th > bdi {
        color: inherit;
      }

      td:not(:last-child) {
        padding-block-end: var(--_half);
        border: 0;
      }

      tbody td::before {
        content: attr(data-name) / '';
      }

      thead {
        position: absolute;
        inline-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
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
