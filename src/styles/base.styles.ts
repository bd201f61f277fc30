import { css } from 'lit';

/** The base styles of everything that an element shows. */
export const baseStyles = css`
  /* The page's own rules for the tag take precedence over :host. */
  :host {
    display: block;
    margin-block: 1.5em;
    /* Not inherited: the relative size would be applied again in a part. */
    --_text-size: initial;
    --_line-height: initial;
  }

  :host([hidden]),
  .print-only {
    display: none;
  }

  :host(:state(far)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 100em;
  }

  .root {
    color: var(--versus-text, inherit);
    background: var(--versus-background, none);
    font-family: var(--versus-font, inherit);
    font-size: var(--_text-size, inherit);
    line-height: var(--_line-height, inherit);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    /* Never pretty, even if the page is: WebKit crashes over some lines (bugs 302553 and 306377). */
    text-wrap: wrap;
    overflow-wrap: anywhere;
    isolation: isolate;
  }

  /* The intrinsic width for a shrink-to-fit parent, from its minimum to its maximum. */
  .root::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(8em, 40em);
  }

  /* Scrollers contribute nothing to the intrinsic width. */
  [data-scroller] {
    box-sizing: border-box;
    inline-size: 0;
    min-inline-size: 100%;
  }

  [data-theme='light'],
  [data-theme='dark'] {
    color-scheme: light;
    color: var(--versus-text, light-dark(#222, #eee));
    background: var(--versus-background, light-dark(#fff, #222));
    box-sizing: border-box;
    padding: var(--_space);
  }

  [data-theme='dark'] {
    color-scheme: dark;
  }

  /* Text of either direction is aligned with the start of the layout. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part~='heading'],
  thead bdi {
    font-size: 1em;
    font-weight: 600;
    font-family: var(--versus-heading-font, var(--versus-font, inherit));
    line-height: 1.25;
    text-wrap: balance;
  }

  [part~='heading'],
  p,
  ul {
    margin: 0;
    max-inline-size: 65ch;
  }

  p + p {
    margin-block-start: var(--_half);
  }

  a,
  .button {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }

  :is(a, .button):hover {
    text-decoration: underline 2px;
  }

  /* Sized so that a line is no taller with a logo than without. */
  .logo {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.375em;
    object-fit: contain;
    vertical-align: -0.125em;
  }

  strong {
    font-weight: 600;
  }

  /* Code and file names must not get additional hyphens. */
  code,
  pre,
  [translate='no'] {
    hyphens: none;
  }

  /* Keeps a bidirectional control from affecting the rest of its line. */
  [data-invisible] {
    unicode-bidi: isolate;
  }

  [data-invisible]::before {
    content: attr(data-invisible);
    padding-inline: 0.25em;
    border: 1px solid var(--_no);
    border-radius: 0.25em;
    color: var(--_no);
    font-size: 0.75em;
  }

  /* Around the box that keeps a word whole: else, the next line could begin with a full stop. */
  .word {
    white-space: nowrap;
  }

  .word > * {
    display: inline-block;
    max-inline-size: 100%;
    white-space: normal;
  }

  code {
    font-family: var(--versus-code-font, ui-monospace, monospace);
    font-size: var(--_small);
    font-variant: none;
  }

  /* In quirks mode, tables inherit neither (HTML, 15.3.10, "The table element"). */
  table {
    color: inherit;
    font: inherit;
    white-space: inherit;
  }

  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
  }

  /* Large enough to hit, whatever the page's font sizes. */
  button,
  summary {
    min-inline-size: 28px;
    min-block-size: 28px;
    cursor: pointer;
  }

  :is(button, summary):hover {
    color: var(--_accent);
  }

  summary::marker {
    color: var(--_muted);
  }

  :focus-visible,
  [data-target] {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [data-target] {
    outline-style: dashed;
  }

  /* Their scroll container would clip an outer focus ring. */
  :is([role='tab'], td, th) {
    outline-offset: -2px;
  }

  /* Clear of the sticky header row, and with some context above. */
  [data-link],
  [data-link] * {
    scroll-margin-block-start: calc(var(--versus-sticky-top, 0px) + 7em);
  }

  [data-section] {
    scroll-margin-block-start: calc(var(--versus-sticky-top, 0px) + 1em);
  }

  .note,
  .message {
    color: var(--_muted);
  }

  .note,
  .evidence p {
    font-size: var(--_small);
  }

  .opinion {
    font-style: italic;
  }

  /* The message around it is muted already. */
  .message .note {
    color: inherit;
  }

  .message {
    padding-block: var(--_space);
  }

  .loading {
    animation: appear 0s 0.5s both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .popover {
    position: absolute;
    box-sizing: border-box;
    max-inline-size: min(22rem, 90vw);
    margin: 0;
    padding: var(--_half) var(--_space);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    text-align: start;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }

  #probe {
    caret-color: oklch(from currentColor var(--_is-dark) 0 0 / 1);
    transition: color 1ms;
  }

  @media print {
    .root {
      --_ground: none;
      color: #000;
      background: none;
    }

    button,
    .popover,
    [role='status'],
    .root .tablist {
      display: none;
    }

    /* Prints closed details too. */
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .print-only {
      display: block;
      margin-block-start: var(--_wide);
      font-weight: 600;
    }

    /* Keeps headings on the same page as their content. */
    [part~='heading'],
    summary,
    .print-only,
    .print-only + [data-marks] > .opinion:first-child {
      break-after: avoid;
    }

    /* A page could break after it, between the page's heading and the element. */
    .root::before {
      display: none;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
