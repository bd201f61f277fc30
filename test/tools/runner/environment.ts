/** The same dates and words on every machine. */
export const SAME_EVERYWHERE = {
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'en',
};

/** What only a screen reader asks for is tested in files of `*.screen-reader.test.ts`. */
export const HAS_SCREEN_READER = process.env['SCREEN_READER'] !== 'off';

/** How many generated datasets a test goes through. CI sets the variable, for more of them. */
export const GENERATED = Number(process.env['GENERATED'] ?? 30);
