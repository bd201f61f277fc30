import { own } from '../dataset/own.js';
import type { Claim, Comparison, DetailedClaim, TitledSource } from '../dataset/types.js';
import { toDetailedClaim, toDetailedValue } from '../dataset/values.js';
import { fill } from '../localization/words.js';

/** What a claim rests on, and how far it goes. */
export type Evidence = Pick<DetailedClaim, 'source' | 'asOf' | 'version' | 'opinion'>;

/** The sources of a dataset, by URL, in the order in which they are first named: 1, 2, 3 … */
export type SourceNumbers = ReadonlyMap<string, TitledSource & { readonly number: number }>;

/** The sources that a dataset names once, by the keys that claims cite. */
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

export function isEvident({ source = [], asOf, version }: Evidence): boolean {
  return [source].flat().length > 0 || Boolean(asOf ?? version);
}

/** What is claimed, besides what it rests on. */
interface Statement extends Evidence {
  /** As the reader sees it, without markup; empty if there is no data. */
  readonly text: string;
  /** It belongs to a criterion that is a judgement as a whole, or it only explains. */
  readonly needsNoSource?: boolean | undefined;
}

/** Whether a claim should name a source and doesn't. No data needs none. */
export function isUnsourced(claim: Statement, sources: SourceNumbers | undefined): boolean {
  const isClaimed = claim.text !== '' && !claim.opinion && !claim.needsNoSource;
  return sources !== undefined && isClaimed && !isEvident(claim);
}

/** When a claim held: the oldest of its sources says it where the claim doesn't. */
export function dateOf(claim: Evidence, named: NamedSources): string | undefined {
  if (claim.asOf) return claim.asOf;
  const dates = sourcesOf(claim, named).flatMap(({ asOf }) => asOf ?? []);
  return dates.toSorted((a, b) => startOf(a).getTime() - startOf(b).getTime())[0];
}

/** What an element shows of a dataset, in the order in which it shows it. */
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

function claimsIn(...claims: readonly (Claim | undefined)[]): Evidence[] {
  return claims.flatMap((claim) => (claim === undefined ? [] : toDetailedClaim(claim)));
}

/** Numbers the sources of a dataset, or says that it gives no evidence at all. */
export function numberSources(comparison: Comparison): SourceNumbers | undefined {
  const claims = [
    headerClaims,
    tableClaims,
    overviewClaims,
    criteriaClaims,
    codeClaims,
    verdictClaims,
  ].flatMap((claimsOf) => claimsOf(comparison));
  if (!claims.some(isEvident)) return undefined;
  const numbers = new Map<string, TitledSource & { number: number }>();
  for (const source of claims.flatMap((claim) => sourcesOf(claim, comparison.sources))) {
    if (!numbers.has(source.url)) numbers.set(source.url, { ...source, number: numbers.size + 1 });
  }
  return numbers;
}

/** Whole months from a date, as exact as it is given, to a moment. */
export function monthsSince(date: string, now: Date): number {
  const from = startOf(date);
  const years = now.getFullYear() - from.getUTCFullYear();
  const months = years * 12 + now.getMonth() - from.getUTCMonth();
  return months - Number(now.getDate() < from.getUTCDate());
}

/** The day from which a date counts: of a year its last, since the claim may be as young as that. */
function startOf(date: string): Date {
  return new Date(/^\d+$/.test(date) ? `${date}-12-31` : date);
}

/** Where a reader reports a mistake in a claim: the dataset's address with its places filled in. */
export function fillCorrections(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  // Lone surrogates, as of an emoji that was cut in half, make encodeURIComponent throw.
  return fill(template, values, (text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '')));
}
