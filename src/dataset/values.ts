import type {
  Alternative,
  Claim,
  Criterion,
  DetailedClaim,
  DetailedValue,
  Value,
} from './types.js';
import { own } from './own.js';

/** Whether there is anything to read in a text: white space and invisible characters are nothing. */
export function hasText(text: string | undefined): text is string {
  return text !== undefined && /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/**
 * A value in its long form. Missing, `null` and a blank text are the same: no data, which has no
 * unit either.
 */
export function toDetailedValue(value: Value | undefined = null): DetailedValue {
  const detailed = typeof value === 'object' && value !== null ? value : { value };
  const { unit, ...rest } = detailed;
  if (detailed.value === null || (typeof detailed.value === 'string' && !hasText(detailed.value))) {
    return { ...rest, value: null };
  }
  return hasText(unit) ? detailed : rest;
}

export function toDetailedClaim(claim: Claim): DetailedClaim {
  return typeof claim === 'string' ? { text: claim } : claim;
}

/** An alternative's value for a criterion, in its long form. */
export function valueOf({ values }: Pick<Criterion, 'values'>, { id }: Alternative): DetailedValue {
  return toDetailedValue(own(values, id));
}

/**
 * Whether a row says the same of all alternatives: the same value, type included, and unit.
 * No data differs from any value; notes and evidence don't count.
 */
export function isUniform(criterion: Criterion, alternatives: readonly Alternative[]): boolean {
  const [first, ...others] = alternatives.map((alternative) => valueOf(criterion, alternative));
  return others.every(({ value, unit }) => value === first?.value && unit === first.unit);
}

/**
 * The alternatives with the best number of a row. None if the criterion doesn't say which is
 * better, if the units differ, or if all numbers are equal; ties are all among them.
 */
export function findBest(
  criterion: Pick<Criterion, 'better' | 'values'>,
  alternatives: readonly Alternative[],
): ReadonlySet<Alternative> {
  const { better } = criterion;
  const numbers = new Map<Alternative, number>();
  const units = new Set<string | undefined>();
  for (const alternative of better ? alternatives : []) {
    const { value, unit } = valueOf(criterion, alternative);
    if (typeof value !== 'number') continue;
    numbers.set(alternative, better === 'lower' ? -value : value);
    units.add(unit);
  }
  const best = Math.max(...numbers.values());
  const isWon = units.size === 1 && new Set(numbers.values()).size > 1;
  return new Set(isWon ? alternatives.filter((each) => numbers.get(each) === best) : []);
}
