import type { Comparison, DetailedClaim, DetailedValue, TitledSource } from '../dataset/types.js';
import { toDetailedClaim, toDetailedValue } from '../dataset/values.js';
import { fill } from '../localization/words.js';

/** What a claim rests on, and how far it goes. */
export type Evidence = Pick<DetailedClaim, 'source' | 'asOf' | 'version' | 'opinion'>;

/** The sources of a dataset, by URL, in the order in which they are first named: 1, 2, 3 … */
export type SourceNumbers = ReadonlyMap<string, TitledSource & { readonly number: number }>;

export function sourcesOf({ source = [] }: Evidence): TitledSource[] {
  return [source]
    .flat()
    .map((entry) =>
      typeof entry === 'string' ? { title: entry.replace(/^\w+:\/\//, ''), url: entry } : entry,
    );
}

export function isEvident(evidence: Evidence): boolean {
  return sourcesOf(evidence).length > 0 || Boolean(evidence.asOf ?? evidence.version);
}

/** The claims of the table's rows. */
export function valuesOf({ criteria }: Comparison): DetailedValue[] {
  return criteria.flatMap(({ values = {} }) => Object.values(values).map(toDetailedValue));
}

/** The claims of the tabs. */
export function detailsOf({ criteria }: Comparison): DetailedClaim[] {
  return criteria.flatMap(({ details = {} }) => Object.values(details).map(toDetailedClaim));
}

/** The features and advantages. */
export function featuresOf({ alternatives }: Comparison): DetailedClaim[] {
  return alternatives
    .flatMap(({ features = [], advantages = [] }) => [...features, ...advantages])
    .map(toDetailedClaim);
}

/** Numbers the sources of a dataset, or says that it gives no evidence at all. */
export function numberSources(comparison: Comparison): SourceNumbers | undefined {
  const claims = [...valuesOf(comparison), ...featuresOf(comparison), ...detailsOf(comparison)];
  if (!claims.some(isEvident)) return undefined;
  const numbers = new Map<string, TitledSource & { number: number }>();
  for (const source of claims.flatMap(sourcesOf)) {
    if (!numbers.has(source.url)) numbers.set(source.url, { ...source, number: numbers.size + 1 });
  }
  return numbers;
}

/** Whole months from a date, as exact as it is given, to a moment. */
export function monthsSince(date: string, now: Date): number {
  const from = new Date(date);
  const years = now.getFullYear() - from.getUTCFullYear();
  const months = years * 12 + now.getMonth() - from.getUTCMonth();
  return months - Number(now.getDate() < from.getUTCDate());
}

/** Where a reader reports a mistake in a claim: the dataset's address with its places filled in. */
export function fillCorrections(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  // Lone surrogates, as of an emoji that was cut in half, make encodeURIComponent throw.
  return fill(template, values, (text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '')));
}
