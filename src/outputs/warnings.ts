import { own } from '../dataset/own.js';
import { pointerTo } from '../dataset/json-pointer.js';
import type { Comparison } from '../dataset/types.js';
import { hasClaim, isUniform, valueOf } from '../dataset/values.js';
import { dateOf, isEvident, isUnsourced, monthsSince, numberSources } from '../evidence/model.js';
import { languageOf } from '../highlighter/languages.js';
import { toPlainText, parseInline, type Inline } from '../text/markup.js';
import { addressesIn, readTextsIn } from './addresses.js';
import type { Problem, WarningRule } from './finding.js';
import { placedClaims, type PlacedClaim } from './placed-claims.js';

export interface WarningOptions {
  /** From which age on a claim is stale, in months. */
  readonly staleAfter: number;
  readonly now: Date;
}

/** The slips of a writer that the widget shows all the same. */
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
        'nothing says where this claim is from',
        'Give it a "source", or "opinion": true if it is a judgement.',
      );
    }
    const date = dateFor(claim);
    if (date !== undefined) {
      const age = monthsSince(date, now);
      if (age < staleAfter) return [];
      return warn(
        path,
        'stale',
        `this claim is of ${date}, ${age} months old`,
        'Look whether it still holds, and set its "asOf" to the day on which you did.',
      );
    }
    if (!isEvident(claim) || !dated.has(claim.neighbours)) return [];
    return warn(
      path,
      'undated',
      'nothing says when this claim held, though its neighbours have a date',
      'Give it, or its source, an "asOf".',
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
        'Cite it by its key where it belongs, or leave it out.',
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
        'this criterion says nothing of any alternative',
        'Give it values or details, or leave it out.',
      );
    }
    const problems: Problem[] = [];
    if (values && hasValues && isUniform(criterion, alternatives)) {
      problems.push(
        warn(
          `${path}/values`,
          'uniform',
          'this row says the same of all alternatives',
          'Leave it out, or compare what differs.',
        ),
      );
    }
    if (!details && hasClaim(takeaway)) {
      problems.push(
        warn(
          `${path}/takeaway`,
          'unreachable',
          'nobody can reach this takeaway: it stands in a tab, and the criterion has none',
          'Give the criterion "details", or put the sentence into its "description".',
        ),
      );
    }
    return problems;
  });
}

/** What has no colours on purpose. */
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
          `Solve the task with "${id}" as well, or say in a "description" why that is not possible.`,
        ),
      );
    const uncoloured = Object.entries(code).flatMap(([id, { files = [] }]) =>
      files.flatMap(({ language }, number) =>
        languageOf(language) || PLAIN_LANGUAGES.includes(language.toLowerCase())
          ? []
          : warn(
              `${pointerTo(path, id)}/files/${number}/language`,
              'uncoloured',
              `"${language}" is a language that is not coloured`,
              'Look for another name of it in the README, or write "text".',
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
          `"${found}" reads like HTML, and is shown as it stands`,
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
    // Without one it is relative, and as safe as the page is.
    if (scheme === undefined || /^(https|mailto)$/i.test(scheme)) return [];
    return /^http$/i.test(scheme)
      ? warn(
          path,
          'insecure',
          `${url} is not https`,
          'Write https://, if the server answers to that.',
        )
      : warn(
          path,
          'insecure',
          `"${scheme}:" is no address that is linked to`,
          'Use https, http, mailto, or a relative address; anything else is shown as text.',
        );
  });
}
