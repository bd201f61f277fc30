import { pointerTo } from '../dataset/json-pointer.js';
import type { Claim, Comparison, Value } from '../dataset/types.js';
import { hasText, toDetailedClaim, toDetailedValue } from '../dataset/values.js';
import type { Evidence } from '../evidence/model.js';

/** A value or a text that isn't empty, with its place. */
export interface PlacedClaim extends Evidence {
  readonly path: string;
  readonly needsNoSource: boolean;
  /** The path of the object or list that it shares with its neighbours. */
  readonly neighbours: string;
}

/** All claims of a comparison, in the order of the format. */
export function placedClaims(comparison: Comparison): PlacedClaim[] {
  const { alternatives, criteria, introduction, samples = [], verdict } = comparison;
  return [
    ...prose('/introduction', introduction),
    ...alternatives.flatMap(({ overview, features, advantages }, index) => [
      ...prose(`/alternatives/${index}/overview`, overview),
      ...claims(`/alternatives/${index}/features`, features),
      ...claims(`/alternatives/${index}/advantages`, advantages),
    ]),
    ...criteria.flatMap(({ description, values, details, takeaway, opinion }, index) => [
      ...prose(`/criteria/${index}/description`, description),
      ...answers(`/criteria/${index}/values`, values, opinion),
      ...claims(`/criteria/${index}/details`, details, opinion),
      ...prose(`/criteria/${index}/takeaway`, takeaway),
    ]),
    ...samples.flatMap(({ description, code }, index) => [
      ...prose(`/samples/${index}/description`, description),
      ...Object.entries(code).flatMap(([id, side]) =>
        prose(`${pointerTo(`/samples/${index}/code`, id)}/description`, side.description),
      ),
    ]),
    ...prose('/verdict/summary', verdict?.summary),
    ...Object.entries(verdict?.choose ?? {}).flatMap(([id, reasons]) =>
      claims(pointerTo('/verdict/choose', id), reasons, true),
    ),
  ];
}

function prose(path: string, claim: Claim | undefined): PlacedClaim[] {
  const detailed = toDetailedClaim(claim ?? '');
  return hasText(detailed.text)
    ? [{ ...detailed, path, neighbours: path, needsNoSource: true }]
    : [];
}

function claims(
  path: string,
  all: Readonly<Record<string, Claim>> | readonly Claim[] | undefined,
  needsNoSource = false,
): PlacedClaim[] {
  return Object.entries(all ?? {}).flatMap(([key, claim]: [string, Claim]) => {
    const detailed = toDetailedClaim(claim);
    const place = { path: pointerTo(path, key), neighbours: path, needsNoSource };
    return hasText(detailed.text) ? [{ ...detailed, ...place }] : [];
  });
}

function answers(
  path: string,
  values: Readonly<Record<string, Value>> = {},
  needsNoSource = false,
): PlacedClaim[] {
  return Object.entries(values).flatMap(([key, each]) => {
    const { value, mark, ...evidence } = toDetailedValue(each);
    const place = { path: pointerTo(path, key), neighbours: path, needsNoSource };
    return value === null && !mark ? [] : [{ ...evidence, ...place }];
  });
}
