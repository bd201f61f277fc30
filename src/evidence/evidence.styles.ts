import { css } from 'lit';

export const evidenceStyles = css`
  .claim {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -6px;
    padding-inline: 0.25em;
    font-size: 0.75em;
    text-align: start;
    vertical-align: 0.3em;
    /* Copied with a number it would become a digit of it. */
    -webkit-user-select: none;
    user-select: none;
  }

  /*
   * A word joiner: the mark stays on the line of the word that it follows. In a cell it would make
   * the column wider.
   */
  li > bdi:has(+ .claim)::after {
    content: '\\2060' / '';
  }

  .claim:not(:hover) {
    color: var(--_muted);
  }

  /* Muted once is enough. */
  .note :is(.note, .claim:not(:hover)) {
    color: inherit;
  }

  .note .note {
    font-size: inherit;
  }

  .opinion.claim {
    margin-inline-start: 0.25em;
    font-size: var(--_small);
    vertical-align: baseline;
  }

  /* It shows when it is looked for, which a finger can't do, but a keyboard on a tablet can. */
  @media (hover: none) {
    .quiet:not(:focus-visible) {
      position: absolute;
      opacity: 0;
      pointer-events: none;
    }
  }

  /* Around the paragraph, which is none in Firefox's accessibility tree with such a display. */
  .claimed {
    margin-block: var(--_half);
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  @media (hover: hover) {
    :is(.quiet, [part='copy']):not(:hover > *, figure:hover *, :focus-visible) {
      opacity: 0;
    }
  }

  /* Links one below the other, each 24 px from the next. */
  .evidence p,
  ol {
    line-height: 1.75;
  }

  .sources {
    margin-block-start: var(--_space);
  }

  summary {
    inline-size: fit-content;
  }

  ol {
    margin: 0;
    columns: 18em;
  }

  @media print {
    .claim:not(.quiet) {
      display: inline-block;
    }

    .sources {
      display: var(--_sources, block);
    }

    ol {
      columns: auto;
    }
  }
`;
