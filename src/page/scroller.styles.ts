import { css } from 'lit';

/** A soft edge where there is more; paper does not scroll. */
export const scrollerStyles = css`
  @media screen {
    [data-more] {
      --_side: 90deg;
      --_fade: min(5%, 2em);
      mask: linear-gradient(
        var(--_side),
        var(--_start, #000),
        #000 var(--_fade) calc(100% - var(--_fade)),
        var(--_end, #000)
      );
    }

    /* By its computed direction: a page may set that in CSS alone, where :dir() doesn't see it. */
    [data-more][data-rtl] {
      --_side: -90deg;
      --_edge: -1px;
    }

    [data-more=''] {
      mask: none;
    }

    [data-more~='start'] {
      --_start: #0000;
    }

    [data-more~='end'] {
      --_end: #0000;
    }
  }
`;
