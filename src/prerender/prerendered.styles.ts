import { css } from 'lit';

/** What is different while no script has run. */
export const prerenderedStyles = css`
  /*
   * Only a script can find out what is painted behind the element, which sticky parts need as
   * background.
   */
  :is(caption, thead, thead tr, th, .corner) {
    position: static !important;
    background: none !important;
  }

  /* Nor can it be positioned beside its control, or get its content. */
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
   * In a shadow root, WebKit doesn't recompute styles that depend on :has(:checked) unless
   * something else changes for the same elements: here, a pointer is pressed or the focus arrives.
   */
  .tabs:is(:active, :focus-within) :is(.tab, [data-panel]) {
    --_styled-again: yes;
  }

  @media (scripting: enabled) {
    [data-more-column] {
      display: none !important;
    }
  }

  /* Everything is shown at once, as on paper. */
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
    /* It wouldn't increase over time. */
    .age {
      display: none !important;
    }
  }
`;
