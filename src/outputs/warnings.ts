import { pointerTo } from '../dataset/json-pointer.js';
import { own } from '../dataset/own.js';
import type { Comparison } from '../dataset/types.js';
import { hasClaim, isUniform, valueOf } from '../dataset/values.js';
import { dateOf, hasEvidence, isUnsourced, monthsSince, numberSources } from '../evidence/model.js';
import { languageOf } from '../highlighter/languages.js';
import { type Inline, parseInline, toPlainText } from '../text/markup.js';
import { addressesIn, readTextsIn } from './addresses.js';
import type { Problem, WarningRule } from './finding.js';
import { type PlacedClaim, placedClaims } from './placed-claims.js';

export interface WarningOptions {
  /** The age, in months, from which a claim is stale. */
  readonly staleAfter: number;
  readonly now: Date;
}

/** An author's slips, which the widget doesn't refuse. */
export function warningsFor(comparison: Comparison, options: WarningOptions): Problem[] {
  const claims = placedClaims(comparison);
  return [
    ...evidenceWarnings(claims, comparison, options),
    ...uncitedSources(claims, comparison),
    ...criterionWarnings(comparison),
    ...sampleWarnings(comparison),
    ...textWarnings(comparison),
    ...addressWarnings(comparison),
  ];
}

function warn(path: string, rule: WarningRule, message: string, advice: string): Problem {
  return { path, rule, message, advice };
}

function evidenceWarnings(
  claims: readonly PlacedClaim[],
  comparison: Comparison,
  { now, staleAfter }: WarningOptions,
): Problem[] {
  const numbers = numberSources(comparison);
  const dateFor = (claim: PlacedClaim) => dateOf(claim, comparison.sources);
  const dated = new Set(claims.flatMap((claim) => (dateFor(claim) ? claim.neighbours : [])));
  return claims.flatMap((claim) => {
    const { path } = claim;
    if (isUnsourced(claim, numbers)) {
      return warn(
        path,
        'unsourced',
        'this claim has no source',
        'Add a "source", or "opinion": true if it is a judgement.',
      );
    }
    const date = dateFor(claim);
    if (date !== undefined) {
      const age = monthsSince(date, now);
      if (age < staleAfter) return [];
      return warn(
        path,
        'stale',
        `this claim dates from ${date} and is ${age} months old`,
        'Check whether it is still true, and set its "asOf" to the date of that check.',
      );
    }
    if (!hasEvidence(claim) || !dated.has(claim.neighbours)) return [];
    return warn(
      path,
      'undated',
      'this claim has no date, although others beside it have one',
      'Add an "asOf" to it or to its source.',
    );
  });
}

function uncitedSources(claims: readonly PlacedClaim[], { sources = {} }: Comparison): Problem[] {
  const cited = new Set(claims.flatMap(({ source = [] }) => [source].flat()));
  return Object.keys(sources)
    .filter((key) => !cited.has(key))
    .map((key) =>
      warn(
        pointerTo('/sources', key),
        'uncited',
        `no claim cites the source "${key}"`,
        'Cite it by its key where it belongs, or remove it.',
      ),
    );
}

function criterionWarnings({ alternatives, criteria }: Comparison): Problem[] {
  return criteria.flatMap((criterion, index) => {
    const path = `/criteria/${index}`;
    const { details, takeaway, values } = criterion;
    const hasValues = alternatives.some((alternative) => {
      const { mark, value } = valueOf(criterion, alternative);
      return value !== null || mark;
    });
    if (!hasValues && !alternatives.some(({ id }) => hasClaim(own(details, id)))) {
      return warn(
        path,
        'unreachable',
        'this criterion says nothing about any alternative',
        'Add values or details, or remove it.',
      );
    }
    const problems: Problem[] = [];
    if (values && hasValues && isUniform(criterion, alternatives)) {
      problems.push(
        warn(
          `${path}/values`,
          'uniform',
          'this row says the same about all alternatives',
          'Remove it, or compare what differs.',
        ),
      );
    }
    if (!details && hasClaim(takeaway)) {
      problems.push(
        warn(
          `${path}/takeaway`,
          'unreachable',
          'readers can’t reach this takeaway: it belongs in a tab, and the criterion has none',
          'Add "details" to the criterion, or move the sentence to its "description".',
        ),
      );
    }
    return problems;
  });
}

/** Names for code that is deliberately not highlighted. */
const PLAIN_LANGUAGES = ['', 'text', 'txt', 'plain', 'plaintext', 'none'];

function sampleWarnings({ alternatives, samples = [] }: Comparison): Problem[] {
  return samples.flatMap(({ code }, index) => {
    const path = `/samples/${index}/code`;
    const oneSided = alternatives
      .filter(({ id }) => !own(code, id)?.files?.length)
      .map(({ id, name }) =>
        warn(
          own(code, id) ? pointerTo(path, id) : path,
          'one-sided',
          `this sample has no code for ${toPlainText(name)}`,
          `Solve the task with "${id}" as well, or say in a "description" why that is impossible.`,
        ),
      );
    const uncoloured = Object.entries(code).flatMap(([id, { files = [] }]) =>
      files.flatMap(({ language }, number) =>
        languageOf(language) || PLAIN_LANGUAGES.includes(language.toLowerCase())
          ? []
          : warn(
              `${pointerTo(path, id)}/files/${number}/language`,
              'uncoloured',
              `"${language}" is not a language that is highlighted`,
              'Use one of the names in the README, or "text".',
            ),
      ),
    );
    return [...oneSided, ...uncoloured];
  });
}

const TAG_OR_ENTITY = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

function textWarnings(comparison: Comparison): Problem[] {
  return readTextsIn(comparison).flatMap(({ path, text }) => {
    const [found] = TAG_OR_ENTITY.exec(withoutCode(parseInline(text))) ?? [];
    return found === undefined
      ? []
      : warn(
          path,
          'html',
          `"${found}" reads like HTML, but is shown as it is`,
          'Write the character itself, **strong**, `code` or [label](https://…).',
        );
  });
}

function withoutCode(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'code' ? ' ' : withoutCode(inline.content);
    })
    .join('');
}

function addressWarnings(comparison: Comparison): Problem[] {
  return addressesIn(comparison).flatMap(({ path, url }) => {
    const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
    // Without a scheme it is relative, and as safe as the page.
    if (scheme === undefined || /^(https|mailto)$/i.test(scheme)) return [];
    return /^http$/i.test(scheme)
      ? warn(path, 'insecure', `${url} is not https`, 'Write https:// if the server supports it.')
      : warn(
          path,
          'insecure',
          `addresses that begin with "${scheme}:" aren’t linked`,
          'Use https, http, mailto, or a relative address; anything else is shown as text.',
        );
  });
}
