import { own } from './own.js';
import type {
  Alternative,
  Claim,
  Criterion,
  DetailedClaim,
  DetailedValue,
  Range,
  Value,
} from './types.js';

/** An answer that isn't empty. */
export type Answer = string | number | boolean | string[] | Range;

/** A value in its long form, normalised. */
export interface NormalizedValue extends DetailedValue {
  /** `null` means no data. */
  readonly value: Answer | null;
}

/** Whether a text has anything to read: white space and invisible characters don't count. */
export function hasText(text: string | undefined): text is string {
  return text !== undefined && /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}

export function isRange(value: Answer): value is Range {
  return typeof value === 'object' && !isList(value);
}

export function isList(value: Answer): value is string[] {
  return Array.isArray(value);
}

/**
 * Converts a value to its long form. A missing value, `null`, a blank text and a list of blank
 * texts all mean no data, which has no unit either.
 */
export function toDetailedValue(value: Value | undefined = null): NormalizedValue {
  const detailed = typeof value === 'object' && value !== null ? value : { value };
  const { unit, currency, ...rest } = detailed;
  const answer = toAnswer(detailed.value);
  if (answer === null) return { ...rest, value: null };
  return {
    ...rest,
    value: answer,
    ...(hasText(unit) && { unit }),
    ...(currency && { currency }),
  };
}

function toAnswer(value: DetailedValue['value'] = null): Answer | null {
  if (typeof value === 'string') return hasText(value) ? value : null;
  if (value === null || !isList(value)) return value;
  const texts = value.filter(hasText);
  return texts.length > 0 ? texts : null;
}

export function toDetailedClaim(claim: Claim): DetailedClaim {
  return typeof claim === 'string' ? { text: claim } : claim;
}

/** Whether a claim says anything. */
export function hasClaim(claim: Claim | undefined): claim is Claim {
  return claim !== undefined && hasText(toDetailedClaim(claim).text);
}

/** An alternative's value for a criterion, in its long form. */
export function valueOf(
  { values }: Pick<Criterion, 'values'>,
  { id }: Alternative,
): NormalizedValue {
  return toDetailedValue(own(values, id));
}

/**
 * Whether some alternatives agree on a row: they have the same value and type (lists are compared
 * as sets), unit, currency and mark. No data differs from any value; notes and evidence don't
 * count.
 */
export function isUniform(criterion: Criterion, alternatives: readonly Alternative[]): boolean {
  const [first, ...others] = alternatives.map((alternative) => valueOf(criterion, alternative));
  return others.every(
    ({ value, unit, currency, mark }) =>
      unit === first?.unit &&
      currency === first?.currency &&
      mark === first?.mark &&
      isSame(value, first?.value),
  );
}

function isSame(value: Answer | null, other: Answer | null | undefined): boolean {
  if (value === other) return true;
  if (typeof value !== 'object' || typeof other !== 'object' || !value || !other) return false;
  if (isList(value)) return isList(other) && isSameSet(new Set(value), new Set(other));
  return !isList(other) && value.min === other.min && value.max === other.max;
}

function isSameSet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((each) => others.has(each));
}

/**
 * The alternatives with the best value of a row: those that the author has marked, and all that tie
 * for the best number. No number is best if the criterion doesn't say what is better, if units or
 * currencies differ, or if all numbers are equal.
 */
export function findBest(
  criterion: Pick<Criterion, 'better' | 'values'>,
  alternatives: readonly Alternative[],
): ReadonlySet<Alternative> {
  const { better } = criterion;
  const numbers = new Map<Alternative, number>();
  const units = new Set<string>();
  const named: Alternative[] = [];
  for (const alternative of alternatives) {
    const { value, unit, currency, best } = valueOf(criterion, alternative);
    if (best) named.push(alternative);
    const number = better && toNumber(value, better);
    if (number === undefined) continue;
    numbers.set(alternative, better === 'lower' ? -number : number);
    units.add(JSON.stringify([unit, currency]));
  }
  const best = Math.max(...numbers.values());
  const isWon = units.size === 1 && new Set(numbers.values()).size > 1;
  const winners = isWon ? alternatives.filter((each) => numbers.get(each) === best) : [];
  return new Set([...named, ...winners]);
}

/** The better end of a range, or the only one that it has. */
function toNumber(value: Answer | null, better: 'higher' | 'lower'): number | undefined {
  if (typeof value === 'number') return value;
  if (value === null || !isRange(value)) return undefined;
  const { min, max } = value;
  return better === 'higher' ? (max ?? min) : (min ?? max);
}
