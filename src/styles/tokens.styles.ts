import { css } from 'lit';

/**
 * The custom properties that all other style sheets use. The page's own take precedence. Otherwise,
 * colours are derived from the text colour, so that they fit any page, whatever colour scheme it
 * declares: light text (lightness above 0.6) gets the tones for a dark background, other text those
 * for a light one. Lengths are in em, since a page may give any size to a rem.
 */
export const tokensStyles = css`
  :host {
    --_is-dark: clamp(0, (l - 0.6) * 1000, 1);
    --_tone: calc(0.48 + 0.32 * var(--_is-dark));
    --_accent: var(--versus-accent, oklch(from currentColor var(--_tone) 0.14 255 / 1));
    --_yes: var(--versus-yes, oklch(from currentColor var(--_tone) 0.12 150 / 1));
    --_no: var(--versus-no, oklch(from currentColor var(--_tone) 0.15 28 / 1));
    --_muted: var(--versus-muted, color-mix(in oklab, currentColor 72%, #0000));
    --_border: var(--versus-border, color-mix(in oklab, currentColor 18%, #0000));
    --_surface: var(--versus-surface, color-mix(in oklab, currentColor 5%, #0000));
    --_hairline: 1px solid var(--_border);
    --_radius: var(--versus-radius, 0.375em);
    --_space: var(--versus-space, 1em);
    --_half: calc(var(--_space) / 2);
    --_wide: calc(var(--_space) * 1.5);
    --_small: 0.875em;
    --_large: 1.3em;
  }

  .root {
    --_ground: var(--versus-background, var(--_page, Canvas));
  }
`;
