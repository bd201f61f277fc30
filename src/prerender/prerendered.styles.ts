import { css } from 'lit';

/** What is different as long as no script runs. */
export const prerenderedStyles = css`
  /* What is behind the element, for the ground of what sticks, only a script can find out. */
  :is(caption, thead, thead tr, th, .corner) {
    position: static !important;
    background: none !important;
  }

  /* Nor can it be placed beside its control, or be filled. */
  .popover {
    position: fixed;
    margin: auto;
  }

  .evidence {
    display: none;
  }

  .static {
    display: none;
  }

  .tab {
    position: relative;
    box-sizing: border-box;
    min-inline-size: 28px;
    min-block-size: 28px;
    cursor: pointer;
  }

  .tab:hover {
    color: var(--_accent);
  }

  .tab input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .tab:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .tabs:has([data-tab='1']:not(:checked)) > [data-panel='1'] {
    display: none;
  }

  /*
   * In a shadow root WebKit doesn't style again what depends on :has(:checked), unless something
   * else has changed for it: here, that a pointer is pressed, or that the focus comes.
   */
  .tabs:is(:active, :focus-within) :is(.tab, [data-panel]) {
    --_styled-again: yes;
  }

  /*
   * Firefox and WebKit can't scroll one axis alone: where the table is wider than its place, its header row is
   * out of view, and the widget names the alternative in each cell.
   */
  @supports (-moz-appearance: none) or (hanging-punctuation: first) {
    @container (inline-size < 30em) {
      .many tbody td::before {
        content: attr(data-name) / '';
      }
    }

    @container (inline-size < 38em) {
      :has(> thead th:nth-of-type(3)) tbody td::before {
        content: attr(data-name) / '';
      }
    }

    @container (inline-size < 47.5em) {
      :has(> thead th:nth-of-type(4)) tbody td::before {
        content: attr(data-name) / '';
      }
    }

    @container (inline-size < 57em) {
      :has(> thead th:nth-of-type(5)) tbody td::before {
        content: attr(data-name) / '';
      }
    }

    @container (inline-size < 66.5em) {
      :has(> thead th:nth-of-type(6)) tbody td::before {
        content: attr(data-name) / '';
      }
    }
  }

  @media (scripting: enabled) {
    [data-more-column] {
      display: none !important;
    }
  }

  /* All of it is there at once, as on paper. */
  @media print, (scripting: none) {
    button,
    .popover,
    .root .tablist {
      display: none;
    }

    .claim:not(.quiet) {
      display: inline-block;
      pointer-events: none;
    }

    [hidden='until-found'],
    [data-panel] {
      display: block !important;
      content-visibility: visible;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .print-only {
      display: block;
      margin-block-start: var(--_wide);
      font-weight: 600;
    }

    .static {
      display: inline;
    }

    .sources {
      display: var(--_shown, block);
    }

    .sources:not(:has(li)),
    [data-of-few],
    /* It would not grow with the time. */
    .age {
      display: none !important;
    }
  }
`;
