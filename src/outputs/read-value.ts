import type { Value } from '../dataset/types.js';

const YES = /^(✓|✔\ufe0f?|✅|☑\ufe0f?|yes|true)$/i;
const NO = /^(✗|✘|❌|✖\ufe0f?|no|false)$/i;
const NOTHING = /^(|-|–|—)$/;
const UNKNOWN = /^(\?|unknown)$/i;
const NOT_APPLICABLE = /^n\/a$/i;

/** With or without groups of three digits, and with a decimal point. */
const NUMBER = String.raw`[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** One or more words or symbols. If a digit follows, the text is no amount. */
const UNIT = String.raw`%|[\p{L}°µ/%][^\d]*`;
const AMOUNT = new RegExp(`^(${NUMBER})\\s*(${UNIT})?$`, 'u');
const MONEY_BEFORE = new RegExp(`^([$€£¥])\\s*(${NUMBER})\\s*(${UNIT})?$`, 'u');
const MONEY_BEHIND = new RegExp(`^(${NUMBER})\\s*([€£¥])\\s*(${UNIT})?$`, 'u');
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};

/** Interprets the text of a cell: as ✓ or ✗, a number with its unit, an amount of money, a text. */
export function readValue(cell: string): Value {
  const text = cell.trim();
  if (NOTHING.test(text)) return null;
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  if (UNKNOWN.test(text)) return { mark: 'unknown' };
  if (NOT_APPLICABLE.test(text)) return { mark: 'not-applicable' };
  return readMoney(text) ?? readAmount(text) ?? text;
}

function readMoney(text: string): Value | undefined {
  const [, before, amount, unit] = MONEY_BEFORE.exec(text) ?? [];
  const [, otherAmount, behind, otherUnit] = MONEY_BEHIND.exec(text) ?? [];
  const currency = CURRENCIES[before ?? behind ?? ''];
  const number = amount ?? otherAmount;
  if (!currency || number === undefined) return undefined;
  return { value: toNumber(number), currency, ...withUnit(unit ?? otherUnit) };
}

function readAmount(text: string): Value | undefined {
  const [, number, unit] = AMOUNT.exec(text) ?? [];
  if (number === undefined) return undefined;
  const value = toNumber(number);
  return unit ? { value, ...withUnit(unit) } : value;
}

function withUnit(unit: string | undefined): { unit?: string } {
  return unit ? { unit: unit.trim() } : {};
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}
