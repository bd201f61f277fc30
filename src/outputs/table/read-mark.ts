import type { DetailedValue } from '../../dataset/types.js';
import { type NumberReader, readAmount } from './read-amount.js';
import { splitNote } from './split-note.js';

export type Mark = NonNullable<DetailedValue['mark']>;

export interface MarkReader extends NumberReader {
  /** Signs that stand for a mark, alone or beside a text. */
  readonly signs: ReadonlyMap<string, Mark>;
  /** Whether each partial sign means something else, so that it has to stay. */
  readonly keepsPartialSigns: boolean;
}

const BARE: Readonly<Record<Mark, DetailedValue>> = {
  yes: { value: true },
  no: { value: false },
  partial: { mark: 'partial' },
  unknown: { mark: 'unknown' },
  'not-applicable': { mark: 'not-applicable' },
};

/** Texts that stand for a mark, alone or with a note. */
const WORDS: ReadonlyMap<string, Mark> = new Map([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['×', 'no'],
  ['✕', 'no'],
  ['partial', 'partial'],
  ['partially', 'partial'],
  ['limited', 'partial'],
  ['~', 'partial'],
  ['unknown', 'unknown'],
  ['?', 'unknown'],
  ['n/a', 'not-applicable'],
  ['not applicable', 'not-applicable'],
]);
/** These don't mean the same as the widget's own word. */
const OTHER_WORD = /^(?:partially|limited)$/i;

const STATUSES = ['experimental', 'beta', 'planned', 'deprecated'] as const;
const SINCE = /^(?:,\s*)?since v?(\d[\w.-]*)$/i;

/** Reads a mark and what is beside it; `undefined` if there is none, or none that is certain. */
export function readMark(text: string, reader: MarkReader): DetailedValue | undefined {
  const { sign, rest } = splitSign(text, reader);
  const mark = sign === undefined ? undefined : reader.signs.get(sign);
  if (!sign || !mark) return readWord(text)?.value;
  const keepsSign = mark === 'partial' && reader.keepsPartialSigns;
  const detail = readDetail(rest) ?? readStatus(rest);
  if (detail) return { ...(keepsSign ? { value: sign, mark } : BARE[mark]), ...detail };
  const word = readWord(rest);
  // Such as "✅ No".
  if ((word && word.mark !== mark) || splitSign(rest, reader).sign) return undefined;
  if (keepsSign) return { value: text, mark };
  return word?.value ?? { ...(readAmount(rest, reader) ?? { value: rest }), mark };
}

/** The sign that a text begins or ends with, if any. */
function splitSign(
  text: string,
  { signs }: MarkReader,
): { readonly sign?: string; readonly rest: string } {
  for (const sign of signs.keys()) {
    if (text.startsWith(sign)) return { sign, rest: text.slice(sign.length).trim() };
    if (text.endsWith(sign)) return { sign, rest: text.slice(0, -sign.length).trim() };
  }
  return { rest: text };
}

/** A word for a mark, with or without a note. */
function readWord(
  text: string,
): { readonly mark: Mark; readonly value: DetailedValue } | undefined {
  const [, word = '', rest = ''] =
    /^(not applicable|[^\s(,*†‡§♦⁰¹²³⁴-⁹]+)(.*)$/isu.exec(text) ?? [];
  const mark = WORDS.get(word.toLowerCase());
  const detail = readDetail(rest.trim());
  if (!mark || !detail) return undefined;
  return {
    mark,
    value: { ...(OTHER_WORD.test(word) ? { value: word, mark } : BARE[mark]), ...detail },
  };
}

/** What is beside a mark: nothing, a version, or something in parentheses. */
function readDetail(text: string): DetailedValue | undefined {
  const { rest, note } = splitNote(text);
  if (note === undefined) return text === '' ? {} : readSince(text);
  return rest === '' ? (readStatus(note) ?? readSince(note) ?? { note }) : undefined;
}

function readSince(text: string): DetailedValue | undefined {
  const [, since] = SINCE.exec(text) ?? [];
  return since === undefined ? undefined : { since };
}

function readStatus(text: string): DetailedValue | undefined {
  const status = STATUSES.find((each) => each === text.toLowerCase());
  return status && { status };
}
