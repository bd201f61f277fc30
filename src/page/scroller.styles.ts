import { css } from 'lit';

/**
 * A soft edge where there is more; paper does not scroll. A table has none at its start, where its
 * row headers stand. By the computed direction, which a page may set in CSS alone, where `:dir()`
 * doesn't see it. Without custom properties: they are inherited, so that all of a long table would
 * be styled anew.
 */
export const scrollerStyles = css`
  @media screen {
    [data-more='start']:not([data-header]),
    [data-more~='end'][data-rtl] {
      mask: linear-gradient(90deg, #0000, #000 min(5%, 2em));
    }

    [data-more~='end']:not([data-rtl]),
    [data-more='start'][data-rtl]:not([data-header]) {
      mask: linear-gradient(-90deg, #0000, #000 min(5%, 2em));
    }

    [data-more='start end']:not([data-header]) {
      mask: linear-gradient(90deg, #0000, #000 min(5%, 2em) calc(100% - min(5%, 2em)), #0000);
    }
  }
`;
