import { own } from '../dataset/own.js';
import type { Comparison, TitledSource } from '../dataset/types.js';
import { type Inline, parseInline } from '../text/markup.js';
import { placedClaims } from './placed-claims.js';
import { type PlacedText, textsIn } from './strings.js';

export interface PlacedAddress {
  readonly path: string;
  readonly url: string;
}

const ADDRESS_FIELDS = ['url', 'homepage', 'logo', 'corrections'];
/** Fields whose strings aren't `Text`, or aren't shown to readers. */
const PLAIN_FIELDS = ['$schema', 'id', 'lang', 'code', 'source', 'language', ...ADDRESS_FIELDS];

/** Every address in a dataset, once for each place where it occurs. */
export function addressesIn(comparison: Comparison): PlacedAddress[] {
  return [
    ...textsIn(comparison).flatMap(({ path, field, text }) =>
      ADDRESS_FIELDS.includes(field) ? [{ path, url: text }] : [],
    ),
    ...placedClaims(comparison).flatMap(({ path, source }) =>
      citedAddresses(source, comparison.sources).map((url) => ({ path: `${path}/source`, url })),
    ),
    ...readTextsIn(comparison).flatMap(({ path, text }) =>
      linksIn(parseInline(text)).map((url) => ({ path, url })),
    ),
  ];
}

/** The strings that readers see, which may have markup. */
export function readTextsIn(comparison: Comparison): PlacedText[] {
  return textsIn(comparison).filter(({ field }) => !PLAIN_FIELDS.includes(field));
}

/** The cited sources that are just an address. Others are found by their `url` field. */
function citedAddresses(
  source: string | TitledSource | (string | TitledSource)[] = [],
  named: Comparison['sources'],
): string[] {
  return [source]
    .flat()
    .flatMap((each) => (typeof each === 'string' && !own(named, each) ? [each] : []));
}

function linksIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string' || inline.kind === 'code') return [];
    return [...(inline.kind === 'link' ? [inline.url] : []), ...linksIn(inline.content)];
  });
}
