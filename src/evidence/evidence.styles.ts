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
    /* Copied along with a number, the mark would look like a part of it. */
    -webkit-user-select: none;
    user-select: none;
  }

  /*
   * A word joiner keeps the mark on the same line as the word before it, in Chromium, and there only
   * at the end of an isolate; the others break the line before any button. Not in every cell, where
   * it could widen the column.
   */
  :not(td) > :is(bdi, span):has(+ .claim) {
    unicode-bidi: isolate;
  }

  :not(td) > :is(bdi, span):has(+ .claim)::after {
    content: '\\2060' / '';
  }

  .claim:not(:hover) {
    color: var(--_muted);
  }

  /* The note around it is muted already. */
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

  /* Quiet marks appear on hover, which touch lacks. A keyboard on a tablet still reaches them. */
  @media (hover: none) {
    .quiet:not(:focus-visible) {
      position: absolute;
      opacity: 0;
      pointer-events: none;
    }
  }

  /* On a wrapper: with this display, Firefox no longer exposes a paragraph as one. */
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

  /* Stacked links are at least 24 px apart (WCAG 2.5.8). */
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

  /* Unlike a margin, it is there at the top of each column. */
  ol > li {
    margin: 0;
    padding-block-start: 0.375em;
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
