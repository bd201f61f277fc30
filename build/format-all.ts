import { branchFor } from '../src/dataset/check-schema.js';
import { own } from '../src/dataset/own.js';
import { comparison as comparisonSchema, type Schema } from '../src/dataset/schema.js';
import type { Comparison } from '../src/dataset/types.js';
import { readUnit } from '../src/localization/format.js';
import {
  formattableAge,
  formattableDate,
  formattableNumber,
  type Formattable,
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
  unit?: 'percent',
): Formattable[] {
  const branch = branchFor(data, schema);
  if (typeof data === 'number') return [formattableNumber(data, lang, unit)];
  if (typeof data === 'string') {
    return branch?.format === 'partial-date' ? [formattableDate(data, lang)] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const place = own(branch?.properties, key) ?? branch?.additionalProperties ?? branch?.items;
    return place ? formattablesIn(value, place, lang, unitOf(data)) : [];
  });
}

function unitOf(data: object): 'percent' | undefined {
  const isPercent = 'unit' in data && readUnit(String(data.unit)).isPercent;
  return isPercent ? 'percent' : undefined;
}
