import type { DetailedValue, Value } from '../../dataset/types.js';
import type { Conventions } from './conventions.js';
import { readAmount } from './read-amount.js';
import { readMark } from './read-mark.js';
import type { Cell } from './table.js';

const NOTHING = /^[-–—\s]*$/;
const BULLET = /^\s*[-*•‣]\s+/;

/** Whether a cell has nothing in it but a dash. */
export function isEmpty({ text, note }: Cell): boolean {
  return NOTHING.test(text) && note === undefined;
}

/**
 * Interprets a cell: as yes or no, as an amount, a list or a text. What isn't certain stays text.
 */
export function readValue({ text, note }: Cell, conventions: Conventions): Value {
  const value = readText(text, conventions);
  const notes = [value.note, note].filter((each) => each !== undefined);
  return simplest({ ...value, ...(notes.length > 0 && { note: notes.join('\n\n') }) });
}

function readText(text: string, conventions: Conventions): DetailedValue {
  if (NOTHING.test(text)) return { value: null };
  const lines = text.trim().split('\n');
  if (lines.length > 1 && lines.every((line) => BULLET.test(line))) {
    return { value: lines.map((line) => line.replace(BULLET, '').trim()) };
  }
  const line = oneLine(text);
  const plain = line.replace(STRONG, '$1');
  return readMark(plain, conventions) ?? readAmount(plain, conventions) ?? { value: line };
}

/**
 * Around everything but a note. The widget has its own emphasis for marks and for the best number.
 */
const STRONG = /^\*\*([^*]+)\*\*(?=\s*(?:\(|$))/;

function simplest(detailed: DetailedValue): Value {
  const { value = null, ...others } = detailed;
  const isScalar = typeof value !== 'object' || value === null;
  return isScalar && Object.keys(others).length === 0 ? value : detailed;
}

/** A text may have several lines in a Markdown table, and in a quoted cell of a CSV file. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
