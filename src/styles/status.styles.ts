import { css } from 'lit';

/**
 * Draws Yes, No, No data and everything in between as a shape beside the word. The shape is cut out
 * of a border, since borders are printed and survive forced colors, and a glyph would be read out.
 */
export const statusStyles = css`
  .status:not(.phrase) {
    white-space: nowrap;
  }

  .status::before,
  .toggle::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.36em solid;
  }

  .yes::before {
    border-color: var(--_yes);
    clip-path: polygon(14% 44%, 38% 68%, 86% 14%, 100% 28%, 38% 96%, 0 58%);
  }

  .no::before {
    border-color: var(--_no);
    clip-path: polygon(
      40% 0,
      60% 0,
      60% 40%,
      100% 40%,
      100% 60%,
      60% 60%,
      60% 100%,
      40% 100%,
      40% 60%,
      0 60%,
      0 40%,
      40% 40%
    );
    rotate: 45deg;
  }

  /* A disc whose right half is a hole: its left border reaches the middle. */
  .partial::before {
    inline-size: 0.26em;
    block-size: 0.52em;
    border-width: 0.1em;
    border-left-width: 0.36em;
    border-radius: 50%;
  }

  :is(.none, .unknown, .not-applicable) {
    color: var(--_muted);
  }

  .unknown::before {
    content: '?' / '';
    inline-size: 0.72em;
    border: 0;
    font-weight: 700;
    text-align: center;
  }

  .not-applicable::before {
    clip-path: polygon(78% 0, 100% 0, 22% 100%, 0 100%);
  }

  .none::before {
    clip-path: polygon(0 40%, 100% 40%, 100% 60%, 0 60%);
  }
`;
