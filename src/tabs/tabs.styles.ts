import { css } from 'lit';

export const tabsStyles = css`
  .tablist {
    display: flex;
    gap: var(--_space);
    overflow: auto hidden;
    scrollbar-width: none;
    border-block-end: var(--_hairline);
  }

  [role='tab'] {
    flex: none;
    /* At the sides, so that the focus ring is clear of the letters. */
    padding-inline: 0.25em;
    padding-block: 0.5em;
    border-block-end: 2px solid #0000;
    white-space: nowrap;
    text-align: center;
  }

  /* Reserves the width of the bold label, so that selecting a tab shifts nothing. */
  [role='tab']::after {
    content: attr(data-label) / '';
    display: block;
    block-size: 0;
    visibility: hidden;
    font-weight: 600;
  }

  [aria-selected='false']:not(:hover) {
    color: var(--_muted);
  }

  [aria-selected='true'] {
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .tablist [aria-selected='false'] {
      border-block-end-color: Canvas;
    }
  }

  @media print {
    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }
`;
