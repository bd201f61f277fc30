/** What `Intl` makes of something, and the key that src/localization/formatted.ts keeps it by. */
export interface Formattable {
  readonly key: string;
  readonly format: () => string;
}

const AGE_UNITS = { month: 1, year: 12 } as const;

/** Creating a formatter costs more than a thousand uses: one for each language and precision. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const ageFormats = new Map<string, Intl.RelativeTimeFormat>();

/**
 * A number with all its digits: what JavaScript itself writes with an exponent (below 1e-6, from
 * 1e21 on) is in scientific notation. Four digits stand without grouping, as years do.
 */
export function formattableNumber(number: number, locale: string, unit?: 'percent'): Formattable {
  // Adding zero makes zero of minus zero.
  const value = number + 0;
  return {
    key: `${locale} ${unit ?? 'number'} ${value}`,
    format() {
      const notation = String(value).includes('e') ? 'scientific' : 'standard';
      const create = () =>
        new Intl.NumberFormat(locale, {
          maximumFractionDigits: 20,
          useGrouping: 'min2',
          notation,
          ...(unit && { style: 'unit', unit }),
        });
      const key = `${locale} ${notation} ${unit ?? ''}`;
      return getOrCreate(numberFormats, key, create).format(value);
    },
  };
}

/** A date as exact as it is given: a year, a month or a day. */
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

/** An age in its largest whole unit, as the language says it: "2 years ago". */
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
