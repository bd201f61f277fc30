/** What stands between the integer part of a number and its fraction. */
export type DecimalSign = '.' | ',';

/** A number as people write it, with whatever separates its groups of digits. */
export const NUMBER = String.raw`[-−]?\d+(?:[.,'’ \u00a0\u2007\u2009\u202f]\d+)*`;

/** Beyond that, JSON numbers aren't exact. */
const MAX_DIGITS = 15;

/**
 * Reads a number; `undefined` if it isn't certain which one is meant. Without a decimal sign,
 * 1,234 may be anything.
 */
export function readNumber(text: string, decimalSign: DecimalSign | undefined): number | undefined {
  if (decimalSign) return read(text, decimalSign);
  const number = read(text, '.');
  return number === read(text, ',') ? number : undefined;
}

/** The decimal sign that all of these numbers agree on, if any of them reveals it. */
export function decimalSignOf(numbers: readonly string[]): DecimalSign | undefined {
  const [sign, ...others] = new Set(
    numbers.flatMap((number) => {
      const [withPoint, withComma] = [read(number, '.'), read(number, ',')];
      if ((withPoint === undefined) === (withComma === undefined)) return [];
      return withComma === undefined ? ('.' as const) : (',' as const);
    }),
  );
  return others.length === 0 ? sign : undefined;
}

/** Identifiers such as 007 and numbers with too many digits would change, so they aren't read. */
function read(text: string, decimalSign: DecimalSign): number | undefined {
  const {
    minus = '',
    integer = '',
    fraction = '',
  } = PATTERNS[decimalSign].exec(text)?.groups ?? {};
  const digits = integer.replaceAll(/\D/g, '');
  if (digits === '' || digits.length + fraction.length > MAX_DIGITS) return undefined;
  return Number(`${minus && '-'}${digits}.${fraction || '0'}`);
}

const PATTERNS = { '.': pattern('.', ','), ',': pattern(',', '.') } as const;

/** All groups are separated in the same way. */
function pattern(decimalSign: DecimalSign, groupSign: string): RegExp {
  const group = String.raw`[${groupSign}'’ \u00a0\u2007\u2009\u202f]`;
  const grouped = String.raw`[1-9]\d{0,2}(?<group>${group})\d{3}(?:\k<group>\d{3})*`;
  return new RegExp(
    String.raw`^(?<minus>[-−]?)(?<integer>${grouped}|0|[1-9]\d*)(?:[${decimalSign}](?<fraction>\d+))?$`,
  );
}
