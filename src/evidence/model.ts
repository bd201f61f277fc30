import { own } from '../dataset/own.js';
import type { Claim, Comparison, DetailedClaim, TitledSource } from '../dataset/types.js';
import { hasClaim, toDetailedClaim, toDetailedValue } from '../dataset/values.js';
import { fill } from '../localization/words.js';

/** What backs a claim, when it was true, for which version, and whether it is an opinion. */
export type Evidence = Pick<DetailedClaim, 'source' | 'asOf' | 'version' | 'opinion'>;

/** The sources of a dataset by URL, numbered from 1 in the order in which they are first cited. */
export type SourceNumbers = ReadonlyMap<string, TitledSource & { readonly number: number }>;

/** The sources that a dataset defines once, by the keys that claims cite. */
type NamedSources = Comparison['sources'];

export function sourcesOf({ source = [] }: Evidence, named: NamedSources): TitledSource[] {
  return [source]
    .flat()
    .map((entry) =>
      typeof entry === 'string'
        ? (own(named, entry) ?? { title: entry.replace(/^\w+:\/\//, ''), url: entry })
        : entry,
    );
}

export function hasEvidence({ source = [], asOf, version }: Evidence): boolean {
  return [source].flat().length > 0 || Boolean(asOf ?? version);
}

/** A claim's evidence, and whether it needs any. */
export interface Statement extends Evidence {
  /** The criterion is a judgement as a whole, or the claim merely explains something. */
  readonly needsNoSource?: boolean | undefined;
  /** There is no data, so nothing is claimed. */
  readonly isMissing?: boolean;
}

/** Whether a claim should name a source but doesn't. */
export function isUnsourced(claim: Statement, sources: SourceNumbers | undefined): boolean {
  const needsSource = !claim.isMissing && !claim.opinion && !claim.needsNoSource;
  return sources !== undefined && needsSource && !hasEvidence(claim);
}

/** When a claim was true: by its own date, or else by that of its oldest source. */
export function dateOf(claim: Evidence, named: NamedSources): string | undefined {
  if (claim.asOf) return claim.asOf;
  const dates = sourcesOf(claim, named).flatMap(({ asOf }) => asOf ?? []);
  return dates.toSorted((a, b) => startOf(a).getTime() - startOf(b).getTime())[0];
}

/** These functions list the claims in a part of the widget, in the order in which they appear. */
export function tableClaims({ criteria }: Comparison): Evidence[] {
  return criteria.flatMap(({ description, values }) =>
    values ? [...claimsIn(description), ...Object.values(values).map(toDetailedValue)] : [],
  );
}

export function criteriaClaims({ criteria }: Comparison): Evidence[] {
  return criteria.flatMap(({ description, details, takeaway }) =>
    details ? claimsIn(description, ...Object.values(details), takeaway) : [],
  );
}

export function overviewClaims({ alternatives }: Comparison): Evidence[] {
  return alternatives.flatMap(({ overview, features = [], advantages = [] }) =>
    claimsIn(overview, ...features, ...advantages),
  );
}

export function codeClaims({ samples = [] }: Comparison): Evidence[] {
  return samples.flatMap(({ description, code }) =>
    claimsIn(description, ...Object.values(code).map((side) => side.description)),
  );
}

export function headerClaims({ introduction, verdict }: Comparison): Evidence[] {
  return claimsIn(verdict?.summary, introduction);
}

export function verdictClaims({ verdict }: Comparison): Evidence[] {
  return claimsIn(...Object.values(verdict?.choose ?? {}).flat());
}

/** Only claims that say something: the evidence of an empty one is never shown. */
function claimsIn(...claims: readonly (Claim | undefined)[]): Evidence[] {
  return claims.filter(hasClaim).map(toDetailedClaim);
}

/** All claims, in the order in which they appear. */
function allClaims(comparison: Comparison): Evidence[] {
  return [
    headerClaims,
    tableClaims,
    overviewClaims,
    criteriaClaims,
    codeClaims,
    verdictClaims,
  ].flatMap((claimsOf) => claimsOf(comparison));
}

/** Whether any claim has a mark. */
export function hasMarks(comparison: Comparison): boolean {
  const isMarked = (claim: Evidence) => hasEvidence(claim) || claim.opinion;
  return Boolean(comparison.corrections) || allClaims(comparison).some(isMarked);
}

/** Numbers the sources of a dataset; `undefined` if it gives no evidence at all. */
export function numberSources(comparison: Comparison): SourceNumbers | undefined {
  const claims = allClaims(comparison);
  if (!claims.some(hasEvidence)) return undefined;
  const numbers = new Map<string, TitledSource & { number: number }>();
  for (const source of claims.flatMap((claim) => sourcesOf(claim, comparison.sources))) {
    if (!numbers.has(source.url)) numbers.set(source.url, { ...source, number: numbers.size + 1 });
  }
  return numbers;
}

/** Whole months between a date, which may be just a year or a month, and now. */
export function monthsSince(date: string, now: Date): number {
  const from = startOf(date);
  const years = now.getFullYear() - from.getUTCFullYear();
  const months = years * 12 + now.getMonth() - from.getUTCMonth();
  return months - Number(now.getDate() < from.getUTCDate());
}

/** The day from which to count. For a year, that is its last day: the claim may be no older. */
function startOf(date: string): Date {
  return new Date(/^\d+$/.test(date) ? `${date}-12-31` : date);
}

/** The URL for reporting a mistake in a claim: the dataset's template with its values filled in. */
export function fillCorrections(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  // Lone surrogates, as left by an emoji cut in half, make encodeURIComponent throw.
  return fill(template, values, (text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '')));
}
