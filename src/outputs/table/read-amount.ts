import type { DetailedValue, Range } from '../../dataset/types.js';
import { NUMBER } from './read-number.js';
import { splitNote } from './split-note.js';

export interface NumberReader {
  /** Returns `undefined` if it isn't certain which number is meant. */
  readonly toNumber: (text: string) => number | undefined;
  /** Whether numbers such as 3.10 may be versions, which are texts. */
  readonly hasVersions: boolean;
}

/** "$" means US dollars, as on most pages. "¥" isn't here: it stands for two currencies. */
const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
};
const CURRENCY = String.raw`(?:US)?\$|[€£₹₩₽₺]|(?:USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD|INR|SEK|NOK|DKK|PLN|BRL)(?!\p{L})`;

/** Units that may follow a number without a space. Other letters there make a name, as in 2FA. */
const GLUED_UNIT = String.raw`[%/°]|(?:[nuµm]?s|sec|min|h|[kKMGTP]i?B|B|[KMG]?bps|[KMG]b(?:it)?/s|[kMGT]?Hz|[kMG]?Wh?|mAh|[kmµ]?g|[kcmµn]?m|px|fps|rpm|dpi|ppi|dB|x|×)(?!\p{L})`;
/** If a digit follows, the text isn't an amount. A unit has no markup. */
const UNIT = String.raw`(?:\s+[\p{L}°µ/%]|${GLUED_UNIT})[^\d\x60*[\]]*`;

const QUANTITY = new RegExp(
  String.raw`^(?<before>${CURRENCY})?\s*(?<number>${NUMBER})(?<multiplier>[kKM](?!\p{L}))?` +
    String.raw`(?<plus>\+)?(?:\s*(?<after>${CURRENCY}))?(?<unit>${UNIT})?$`,
  'u',
);
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6 };
/** The significant digits of a product that floating-point numbers keep. */
const DIGITS = 15;

const AT_LEAST = /^(?:≥|>=|at least|from|min\.)\s*(?=\S)/i;
const AT_MOST = /^(?:≤|<=|at most|up to|max\.)\s*(?=\S)/i;
const RANGE = /^(.*\d.*?)\s*(?:[-‑–—]|\bto\b)\s*(\D{0,4}\d.*)$/u;

/** No amount is this long. The limit bounds the time that the expressions take. */
const MAX_LENGTH = 200;

interface Quantity {
  readonly value: number;
  readonly unit: string | undefined;
  readonly currency: string | undefined;
  readonly hasMultiplier: boolean;
  readonly isMinimum: boolean;
  /** A number with a fraction and nothing else. */
  readonly mayBeVersion: boolean;
}

/**
 * Reads a number, a range, "at least" or "at most", with a unit or a currency, and perhaps a note;
 * `undefined` if the text is anything else, or if it isn't certain.
 */
export function readAmount(text: string, reader: NumberReader): DetailedValue | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { rest, note } = splitNote(text);
  const amount = readBareAmount(rest, reader);
  return amount && { ...amount, ...(note !== undefined && { note }) };
}

function readBareAmount(text: string, reader: NumberReader): DetailedValue | undefined {
  const [atLeast] = AT_LEAST.exec(text) ?? [];
  const [atMost] = AT_MOST.exec(text) ?? [];
  const quantity = readQuantity(text.slice((atLeast ?? atMost ?? '').length), reader);
  if (!quantity) return readRange(text, reader);
  const { value, isMinimum, mayBeVersion } = quantity;
  const isExact = atLeast === undefined && atMost === undefined && !isMinimum;
  if (mayBeVersion && (reader.hasVersions || !isExact)) return undefined;
  if (isExact) return amountOf(value, quantity);
  if (atMost === undefined) return amountOf({ min: value }, quantity);
  return isMinimum ? undefined : amountOf({ max: value }, quantity);
}

/** The unit or currency may be given once. */
function readRange(text: string, reader: NumberReader): DetailedValue | undefined {
  const [, first = '', last = ''] = RANGE.exec(text) ?? [];
  const from = readQuantity(first, reader);
  const to = readQuantity(last, reader);
  if (!from || !to || from.isMinimum || to.isMinimum || from.value >= to.value) return undefined;
  // "10–20k" may begin with 10 or with 10,000.
  if (to.hasMultiplier && !from.hasMultiplier) return undefined;
  if (from.unit !== undefined && from.unit !== to.unit) return undefined;
  const currency = from.currency ?? to.currency;
  if (to.currency !== undefined && to.currency !== currency) return undefined;
  const mayBeVersions = from.mayBeVersion || to.mayBeVersion;
  if (mayBeVersions && to.unit === undefined && currency === undefined) return undefined;
  return amountOf({ min: from.value, max: to.value }, { unit: to.unit, currency });
}

function readQuantity(text: string, { toNumber }: NumberReader): Quantity | undefined {
  const { before, number = '', multiplier, plus, after, unit } = QUANTITY.exec(text)?.groups ?? {};
  const symbol = before ?? after;
  const currency = symbol && (SYMBOLS[symbol] ?? symbol);
  const base = toNumber(number);
  if (base === undefined) return undefined;
  // 2700K is a temperature.
  if (multiplier === 'K' && currency === undefined) return undefined;
  return {
    value: Number((base * (FACTORS[multiplier ?? ''] ?? 1)).toPrecision(DIGITS)),
    // "$45/month" reads "$45 / month" in every language.
    unit: unit?.trim().replace(/^\/\s*/, '/ '),
    currency,
    hasMultiplier: multiplier !== undefined,
    isMinimum: plus !== undefined,
    mayBeVersion: !multiplier && !unit && !currency && !isInteger(number, base),
  };
}

/** Whether no digit follows a decimal sign, not even a zero. */
function isInteger(number: string, value: number): boolean {
  const digits = number.replaceAll(/\D/g, '');
  return Number.isInteger(value) && digits.length === String(Math.abs(value)).length;
}

function amountOf(
  value: number | Range,
  { unit, currency }: Pick<Quantity, 'unit' | 'currency'>,
): DetailedValue {
  return { value, ...(currency && { currency }), ...(unit && { unit }) };
}
