import { branchFor } from '../src/dataset/check-schema.js';
import { own } from '../src/dataset/own.js';
import { comparison as comparisonSchema, type Schema } from '../src/dataset/schema.js';
import type { Comparison } from '../src/dataset/types.js';
import { readUnit } from '../src/localization/format.js';
import {
  formattableAge,
  formattableDate,
  formattableNumber,
  formattableRange,
  type Formattable,
  type NumberStyle,
} from '../src/localization/intl.js';

/** A module that is in use for longer asks `Intl` for the ages of its oldest claims. */
const MOST_YEARS = 10;

/** What `Intl` makes of a dataset in its own language, by the keys of `Formattable`. */
export function formatAll(comparison: Comparison): Record<string, string> {
  const { lang = 'en' } = comparison;
  const ages = Array.from({ length: MOST_YEARS }, (_, index) =>
    formattableAge((index + 1) * 12, lang),
  );
  const formattables = [...formattablesIn(comparison, comparisonSchema, lang), ...ages];
  return Object.fromEntries(formattables.map(({ key, format }) => [key, format()]));
}

/** The numbers and dates of a piece of data, wherever its schema lets one stand. */
function formattablesIn(
  data: unknown,
  schema: Schema,
  lang: string,
  style: NumberStyle = {},
): Formattable[] {
  const branch = branchFor(data, schema);
  if (typeof data === 'number') return [formattableNumber(data, lang, style)];
  if (typeof data === 'string') {
    return branch?.format === 'partial-date' ? [formattableDate(data, lang)] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([key, value]) => {
    const place = own(branch?.properties, key) ?? branch?.additionalProperties ?? branch?.items;
    return place ? formattablesIn(value, place, lang, styleOf(data, style)) : [];
  });
  const { min, max }: { readonly min?: unknown; readonly max?: unknown } = data;
  return typeof min === 'number' && typeof max === 'number'
    ? [...inside, formattableRange(min, max, lang, style)]
    : inside;
}

/** What a value's numbers count; those of a range count what the value says. */
function styleOf(data: object, outer: NumberStyle): NumberStyle {
  const { currency, unit }: { readonly currency?: unknown; readonly unit?: unknown } = data;
  if (typeof unit === 'string' && readUnit(unit).isPercent) return { unit: 'percent' };
  return typeof currency === 'string' ? { currency } : outer;
}
