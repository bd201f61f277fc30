import type { Alternative, Comparison, Criterion, Value } from '../../dataset/types.js';
import { toPlainText } from '../../text/markup.js';
import { conventionsFor, conventionsOf } from './conventions.js';
import { isEmpty, oneLine, readValue } from './read-value.js';
import type { Cell, Row, Table } from './table.js';

/** Why a table can't be turned into a comparison. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

const MIN_ALTERNATIVES = 2;
const MAX_ALTERNATIVES = 50;
const NOTES = /^(?:notes?|comments?|remarks?)$/i;

/**
 * Turns a table into a comparison: its columns become alternatives, its rows criteria. A last column
 * with notes becomes their descriptions.
 */
export function comparisonFromTable(table: Table, schema: string): Comparison {
  const [[, ...headers] = [], ...rows] = table;
  const hasNotes =
    headers.length > MIN_ALTERNATIVES && NOTES.test(headers.at(-1)?.text.trim() ?? '');
  const names = hasNotes ? headers.slice(0, -1) : headers;
  if (names.length < MIN_ALTERNATIVES || names.length > MAX_ALTERNATIVES || rows.length === 0) {
    throw new TableError(
      'Expected a table whose first row names 2 to 50 alternatives, from the second column on, ' +
        'and whose other rows each name a criterion.',
    );
  }
  rows.forEach((row, index) => {
    requireHeaders(row, headers.length + 1, index + 2);
  });
  const toId = createIds();
  const alternatives = names.map(({ text, note }, index): Alternative => {
    const name = oneLine(text) || `Alternative ${index + 1}`;
    return { id: toId(name, 'alternative'), name, ...(note !== undefined && { overview: note }) };
  });
  return {
    $schema: schema,
    id: alternatives.map(({ id }) => id).join('-vs-'),
    title: alternatives.map(({ name }) => toPlainText(name)).join(' vs '),
    alternatives,
    criteria: criteriaOf(rows, alternatives, toId),
  };
}

function requireHeaders(row: Row, headers: number, number: number): void {
  if (row.slice(headers).every(isEmpty)) return;
  throw new TableError(
    `Row ${number} has more cells than the first row. Name their columns there, or write a separator ` +
      'that belongs to a text as \\| in Markdown and within double quotes in CSV.',
  );
}

type ToId = (label: string, otherwise: string) => string;

function criteriaOf(
  rows: readonly Row[],
  alternatives: readonly Alternative[],
  toId: ToId,
): Criterion[] {
  const conventions = conventionsOf(rows);
  const filled = rows.filter((row) => !row.every(isEmpty));
  if (filled.every((row) => headingOf(row) !== undefined)) {
    throw new TableError('The table has no row with values. Add one for each criterion.');
  }
  let group: string | undefined;
  return filled.flatMap((row, index): Criterion[] => {
    const next = filled[index + 1];
    const heading = headingOf(row);
    if (heading !== undefined && next && headingOf(next) === undefined) {
      group = heading;
      return [];
    }
    const [header = EMPTY, ...cells] = row;
    const label = oneLine(header.text) || `Criterion ${index + 1}`;
    const description = descriptionOf(header, cells[alternatives.length]);
    const ofRow = conventionsFor(row, conventions);
    const values = alternatives.map(({ id }, column): [string, Value] => [
      id,
      readValue(cells[column] ?? EMPTY, ofRow),
    ]);
    return [
      {
        id: toId(label, 'criterion'),
        label,
        ...(description && { description }),
        ...(group !== undefined && { group }),
        values: Object.fromEntries(values),
      },
    ];
  });
}

function descriptionOf({ note }: Cell, remark: Cell = EMPTY): string {
  return [note, remark.text, remark.note].filter((text) => text?.trim()).join('\n\n');
}

const EMPTY: Cell = { text: '' };

/** The name of a group, if a row has nothing else. */
function headingOf([header = EMPTY, ...cells]: Row): string | undefined {
  const [, name] = /^\*\*(.+)\*\*$/.exec(oneLine(header.text)) ?? [];
  return cells.every(isEmpty) ? name : undefined;
}

/** Derives unique ids from labels. */
function createIds(): ToId {
  const taken = new Set<string>();
  return (label, otherwise) => {
    const words = toPlainText(label)
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g);
    const wanted = words?.join('-') ?? otherwise;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
}
