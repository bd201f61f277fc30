import { html, nothing, type TemplateResult } from 'lit';
import type { Alternative, Claim, Criterion } from '../../dataset/types.js';
import {
  hasClaim,
  hasText,
  isList,
  type NormalizedValue,
  toDetailedClaim,
  valueOf,
} from '../../dataset/values.js';
import { claimMark } from '../../evidence/mark-view.js';
import { proseMark } from '../../evidence/prose-view.js';
import { formatMaturity, formatValue } from '../../localization/format.js';
import { listParts } from '../../localization/intl.js';
import { isServer } from '../../page/is-server.js';
import { shown } from '../../text/shown.js';
import { withStaticText } from '../../text/static-text.js';
import { inlineText, textWithEnd } from '../../text/text-view.js';
import type { Context } from '../context.js';

/** A column of the table. */
export interface Column {
  readonly alternative: Alternative;
  /** Its name without markup. */
  readonly name: string;
}

/**
 * The answer of a row for one alternative.
 *
 * @param label - The row's label without markup.
 * @param best - The alternatives with the best answer of the row.
 */
export function cellView(
  criterion: Criterion,
  label: string,
  { alternative, name }: Column,
  best: ReadonlySet<Alternative>,
  context: Context,
): TemplateResult {
  const { locale, words } = context;
  const value = valueOf(criterion, alternative);
  const text = formatValue(value, words, locale);
  const isMissing = value.value === null && !value.mark;
  const claim = {
    ...value,
    label,
    alternative,
    text: isMissing ? '' : text,
    isMissing,
    needsNoSource: criterion.opinion,
    isCell: true,
  };
  return html`<td data-link=${`${criterion.id}/${alternative.id}/value`} data-name=${name}>
    <bdi class=${signOf(value)}>${answerView(value, text, context)}</bdi>${shown(
      maturityView(value, context),
      claimMark(claim, context),
      best.has(alternative) ? html` <span class="best">${words.best}</span>` : nothing,
      hasText(value.note) ? noteView(value.note, label, context) : nothing,
    )}
  </td>`;
}

/** A text in small type that explains a row or an answer. */
export function noteView(claim: Claim, label: string, context: Context): unknown {
  if (!hasClaim(claim)) return nothing;
  const text = inlineText(toDetailedClaim(claim).text, context.base);
  const mark = proseMark(claim, { label }, context);
  return html` <span class="note" dir="auto">${textWithEnd(text, mark)}</span>`;
}

function answerView(value: NormalizedValue, text: string, context: Context): unknown {
  const view = valueView(value, text, context);
  return isServer ? withStaticText(view, signWord(value, context)) : view;
}

/** Strings can have markup; everything else is shown as formatted. */
function valueView({ value }: NormalizedValue, text: string, { base, locale }: Context): unknown {
  if (typeof value === 'string') return inlineText(value, base);
  if (value === null || typeof value !== 'object' || !isList(value)) return text;
  return listParts(value, locale).map((part) =>
    part.type === 'element' ? inlineText(part.value, base) : part.value,
  );
}

/** The status of an answer, and the version that introduced it. */
function maturityView(value: NormalizedValue, { words }: Context): unknown {
  const text = formatMaturity(value, words);
  return text ? html` <span class="maturity" dir="auto">${text}</span>` : nothing;
}

/** What a sign means that stands beside a text. */
function signWord({ value, mark }: NormalizedValue, { locale, words }: Context): string {
  return mark && value !== null ? formatValue({ value: null, mark }, words, locale) : '';
}

/**
 * The classes for the symbol that the style sheet draws beside an answer. `phrase` stands for an
 * answer in the author's own words, which may be long.
 */
function signOf({ value, mark }: NormalizedValue): string | typeof nothing {
  const hasWord = value === null || typeof value === 'boolean';
  if (mark) return hasWord ? `status ${mark}` : `status ${mark} phrase`;
  if (value === null) return 'status none';
  return typeof value === 'boolean' ? `status ${value ? 'yes' : 'no'}` : nothing;
}
