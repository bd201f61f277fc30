/**
 * What `Intl` makes of the bundled dataset's numbers and dates, and of ages in its language. The
 * build works it out (vite.config.ts): the first use of `Intl` can keep a page busy for 10 ms,
 * which is a third of all that the comparison takes. In the sources it is empty.
 */
export const formatted: Readonly<Record<string, string>> = {};
