import { readAmount } from './read-amount.js';
import type { Mark, MarkReader } from './read-mark.js';
import { decimalSignOf, readNumber } from './read-number.js';
import type { Row } from './table.js';

/** How a table writes marks and numbers. */
export type Conventions = MarkReader;

const YES = '✓ ✔ ✅ ☑ :white_check_mark: :heavy_check_mark: :ballot_box_with_check:'.split(' ');
const NO = '✗ ✘ ❌ ✖ 🛑 ⛔ 🚫 :x: :heavy_multiplication_x: :no_entry: :no_entry_sign:'.split(' ');
const PARTIAL = '⚠ 🔶 🔸 :warning: :large_orange_diamond:'.split(' ');
/** Traffic lights mean good and bad rather than yes and no, unless there is only the middle one. */
const MIDDLE_LIGHTS = '🟡 🟠 :yellow_circle: :orange_circle:'.split(' ');
const OTHER_LIGHTS = '🟢 🔴 :green_circle: :red_circle:'.split(' ');
const UNKNOWN = '❓ ❔ :question: :grey_question:'.split(' ');

/** @param rows - Without the header. */
export function conventionsOf(rows: readonly Row[]): Conventions {
  const texts = rows.flatMap(([, ...cells]) => cells.map(({ text }) => text));
  const has = (sign: string): boolean => texts.some((text) => text.includes(sign));
  const lights = OTHER_LIGHTS.some(has) ? [] : MIDDLE_LIGHTS;
  const signs: [Mark, readonly string[]][] = [
    ['yes', YES],
    ['no', NO],
    ['partial', [...PARTIAL, ...lights]],
    ['unknown', UNKNOWN],
    ...boxes(has),
  ];
  const decimalSign = decimalSignOf(rows.filter((row) => !hasVersions(row)).flatMap(numbersIn));
  return {
    toNumber: (text) => readNumber(text, decimalSign),
    hasVersions: false,
    signs: new Map(
      signs.flatMap(([mark, all]) =>
        // An emoji may ask for its coloured form.
        all.flatMap((sign) => [[`${sign}\ufe0f`, mark] as const, [sign, mark] as const]),
      ),
    ),
    keepsPartialSigns: [...PARTIAL, ...lights].filter(has).length > 1,
  };
}

/** The same for one of the rows. */
export function conventionsFor(row: Row, conventions: Conventions): Conventions {
  return { ...conventions, hasVersions: hasVersions(row) };
}

/** A crossed box is the opposite of a ticked one or of an empty one. */
function boxes(has: (sign: string) => boolean): [Mark, readonly string[]][] {
  const [isTicked, isCrossed] = [YES.some(has), has('☒')];
  if (isTicked) return isCrossed ? [['no', ['☒']]] : [['no', ['☐']]];
  return isCrossed && has('☐')
    ? [
        ['yes', ['☒']],
        ['no', ['☐']],
      ]
    : [];
}

/** Versions are texts: 3.10 isn't 3.1. */
const VERSION = /^v\d|^(?!\d{1,3}(?:\.\d{3})+(?!\d))\d+\.\d+\.\d|^\d+\.\d*0(?!\S)/i;

function hasVersions([label, ...cells]: Row): boolean {
  return /\bversions?\b/i.test(label?.text ?? '') || cells.some(({ text }) => VERSION.test(text));
}

/** The numbers that fill a cell, or have a unit. */
function numbersIn([, ...cells]: Row): string[] {
  const numbers: string[] = [];
  const toNumber = (number: string): undefined => {
    numbers.push(number);
  };
  cells.forEach(({ text }) => readAmount(text.trim(), { toNumber, hasVersions: false }));
  return numbers;
}
