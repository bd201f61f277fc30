/** The same dates and words on every machine. */
export const SAME_EVERYWHERE = {
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'en',
};

/** How many generated datasets a test goes through: more in CI, by the variable of that name. */
export const GENERATED = Number(process.env['GENERATED'] ?? 500);
