/** Something for `Intl` to format, unless formatted.ts already has the result under the key. */
export interface Formattable {
  readonly key: string;
  readonly format: () => string;
}

const AGE_UNITS = { month: 1, year: 12 } as const;

/** Caches by locale and options: creating a formatter costs more than a thousand uses of it. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const ageFormats = new Map<string, Intl.RelativeTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** A list as the language writes it. The parts between its elements have the type `literal`. */
export function listParts(
  texts: readonly string[],
  locale: string,
): { readonly type: 'element' | 'literal'; readonly value: string }[] {
  return getOrCreate(listFormats, locale, () => new Intl.ListFormat(locale)).formatToParts(texts);
}

/** What a number measures, as far as that changes how `Intl` formats it. */
export interface NumberStyle {
  readonly unit?: 'percent' | undefined;
  /** The code of a currency (ISO 4217). */
  readonly currency?: string | undefined;
}

/**
 * A number with all its digits, in scientific notation where JavaScript itself would write an
 * exponent (below 1e-6, or 1e21 and above). Four digits aren't grouped, as they may be a year.
 */
export function formattableNumber(
  number: number,
  locale: string,
  style: NumberStyle = {},
): Formattable {
  // Adding 0 turns -0 into 0.
  const value = number + 0;
  return {
    key: `${locale} ${nameOf(style)} ${value}`,
    format: () => numberFormat([value], locale, style).format(value),
  };
}

/** A range of numbers, with their unit or currency written once. */
export function formattableRange(
  min: number,
  max: number,
  locale: string,
  style: NumberStyle = {},
): Formattable {
  // `formatRange` would present two equal numbers as an approximation.
  if (min === max) return formattableNumber(min, locale, style);
  return {
    key: `${locale} ${nameOf(style)} ${min}–${max}`,
    format: () => numberFormat([min, max], locale, style).formatRange(min, max),
  };
}

const nameOf = ({ currency, unit }: NumberStyle): string => currency ?? unit ?? 'number';

function numberFormat(
  numbers: readonly number[],
  locale: string,
  style: NumberStyle,
): Intl.NumberFormat {
  const isScientific = numbers.some((number) => String(number).includes('e'));
  const notation = isScientific ? 'scientific' : 'standard';
  const { currency, unit } = style;
  const create = () =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 20,
      notation,
      ...(currency
        ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }
        : { useGrouping: 'min2' }),
      ...(unit && { style: 'unit', unit }),
    });
  return getOrCreate(numberFormats, `${locale} ${notation} ${nameOf(style)}`, create);
}

/** A date, as precise as it is given: a year, a month or a day. */
export function formattableDate(date: string, locale: string): Formattable {
  return {
    key: `${locale} date ${date}`,
    format() {
      const [, month, day] = date.split('-');
      const create = () =>
        new Intl.DateTimeFormat(locale, {
          year: 'numeric',
          ...(month && { month: 'long' }),
          ...(day && { day: 'numeric' }),
          timeZone: 'UTC',
        });
      return getOrCreate(dateFormats, `${locale} ${date.length}`, create).format(new Date(date));
    },
  };
}

/** An age in its largest whole unit, as in "2 years ago". */
export function formattableAge(months: number, locale: string): Formattable {
  const unit = months < AGE_UNITS.year ? 'month' : 'year';
  const age = Math.floor(months / AGE_UNITS[unit]);
  return {
    key: `${locale} age ${age} ${unit}`,
    format() {
      const create = () => new Intl.RelativeTimeFormat(locale);
      return getOrCreate(ageFormats, locale, create).format(-age, unit);
    },
  };
}

function getOrCreate<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
