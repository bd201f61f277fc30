import { branchFor } from '../src/dataset/check-schema.js';
import { own } from '../src/dataset/own.js';
import { comparison as comparisonSchema, type Schema } from '../src/dataset/schema.js';
import type { Comparison } from '../src/dataset/types.js';
import { readUnit } from '../src/localization/format.js';
import {
  type Formattable,
  formattableAge,
  formattableDate,
  formattableNumber,
  formattableRange,
  type NumberStyle,
} from '../src/localization/intl.js';

/** Older claims, in a build that has been in use for long, are left to `Intl` at run time. */
const MAX_YEARS = 10;

/** What `Intl` formats in a dataset, in the dataset's language, by the keys of `Formattable`. */
export function formatAll(comparison: Comparison): Record<string, string> {
  const { lang = 'en' } = comparison;
  const ages = Array.from({ length: MAX_YEARS }, (_, index) =>
    formattableAge((index + 1) * 12, lang),
  );
  const formattables = [...formattablesIn(comparison, comparisonSchema, lang), ...ages];
  return Object.fromEntries(formattables.map(({ key, format }) => [key, format()]));
}

/** The numbers in some data, and the strings that are dates according to its schema. */
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

/** What the numbers in a value measure; a range inherits it from the value that it is in. */
function styleOf(data: object, outer: NumberStyle): NumberStyle {
  const { currency, unit }: { readonly currency?: unknown; readonly unit?: unknown } = data;
  if (typeof unit === 'string' && readUnit(unit).isPercent) return { unit: 'percent' };
  return typeof currency === 'string' ? { currency } : outer;
}
