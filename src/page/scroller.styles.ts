import { css } from 'lit';

/**
 * A soft edge where there is more, except in print. A table has none at its start, where its row
 * headers are. Depends on the computed direction, since `:dir()` misses one that is set in CSS.
 * Custom properties would be inherited, and so restyle all of a long table.
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
