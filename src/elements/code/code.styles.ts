import { css } from 'lit';

export const codeStyles = css`
  .sample + .sample {
    border-block-start: var(--_hairline);
  }

  .sample[open] {
    padding-block-end: var(--_space);
  }

  /* Lets the focus ring cover the hairlines. */
  .sample > summary {
    inline-size: auto;
    padding-block: calc(var(--_space) * 0.625);
    outline-offset: 0;
  }

  .sample:first-child > summary {
    padding-block-start: 0;
  }

  .sample summary [part~='heading'] {
    display: inline;
  }

  [data-marks]:not(:first-child) {
    margin-block-start: var(--_half);
  }

  .tablist {
    gap: 0;
    margin-block: var(--_half);
    border: 0;
  }

  [role='tab'] {
    padding: 0.25em 0.875em;
    border: var(--_hairline);
    border-block-end-width: 2px;
  }

  [role='tab'] + * {
    border-inline-start: 0;
  }

  [role='tab']:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  [role='tab']:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  [aria-selected='true'] {
    border-block-end-color: var(--_accent);
  }

  [aria-selected='true'],
  figure {
    background: var(--_surface);
  }

  figure {
    border-radius: var(--_radius);
  }

  figure,
  figure + p {
    margin: var(--_half) 0 0;
  }

  figcaption {
    display: flex;
    gap: 0.5em;
    padding: 0.375em var(--_half) 0 var(--_space);
    align-items: baseline;
  }

  figcaption [role='status'] {
    margin-inline-start: auto;
  }

  [part='copy'] {
    flex: none;
    padding-inline: 0.5em;
  }

  pre {
    margin: 0;
    padding: var(--_half) var(--_space) var(--_space);
    overflow: auto hidden;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
  }

  /*
   * Only color-scheme decides between light and dark: dark-mode extensions rewrite every value that
   * colours are made of, and would lose a custom property on the way.
   */
  pre code {
    color-scheme: var(--_code-scheme, light);
    /* Forced colors would paint every token as if it were selected. */
    forced-color-adjust: none;
  }

  ::highlight(versus-comment) {
    color: var(--versus-code-comment, light-dark(oklch(0.48 0.01 255), oklch(0.8 0.01 255)));
  }

  ::highlight(versus-string) {
    color: var(--versus-code-string, light-dark(oklch(0.48 0.1 150), oklch(0.8 0.1 150)));
  }

  ::highlight(versus-keyword) {
    color: var(--versus-code-keyword, light-dark(oklch(0.48 0.11 300), oklch(0.8 0.14 300)));
  }

  ::highlight(versus-number) {
    color: var(--versus-code-number, light-dark(oklch(0.48 0.11 55), oklch(0.8 0.11 55)));
  }

  ::highlight(versus-function) {
    color: var(--versus-code-function, light-dark(oklch(0.48 0.12 255), oklch(0.8 0.12 255)));
  }

  ::highlight(versus-name) {
    color: var(--versus-code-name, light-dark(oklch(0.48 0.08 200), oklch(0.8 0.08 200)));
  }

  /* All tokens get the colour of text. */
  @media (forced-colors: active) {
    pre code,
    ::highlight(versus-comment),
    ::highlight(versus-string),
    ::highlight(versus-keyword),
    ::highlight(versus-number),
    ::highlight(versus-function),
    ::highlight(versus-name) {
      color: CanvasText;
    }

    figure {
      border: var(--_hairline);
    }

    /* A thinner border, though a complete one, tells it from the selected tab. */
    .tablist [aria-selected='false'] {
      padding-block-end: calc(0.25em + 1px);
      border-block-end: var(--_hairline);
    }
  }

  @media print {
    /* Chromium ignores break-after on a summary, so it reserves room for what follows it. */
    .sample > summary {
      list-style: none;
      break-inside: avoid;
      margin-block-end: -6em;
      padding-block-end: calc(6em + var(--_half));
    }

    figure {
      break-inside: avoid;
    }

    figcaption {
      break-after: avoid;
    }

    pre {
      white-space: pre-wrap;
    }

    pre code {
      color-scheme: light;
    }
  }
`;
