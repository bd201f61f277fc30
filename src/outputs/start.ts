import type { Alternative, Comparison, Criterion, Value } from '../dataset/types.js';
import { toPlainText } from '../text/markup.js';
import { readValue } from './read-value.js';
import type { Table } from './table.js';

/** A small, valid comparison to start from, with a bit of everything. */
export function startOf(schema: string, today: string): Comparison {
  return {
    $schema: schema,
    id: 'tea-vs-coffee',
    lang: 'en',
    title: 'Tea vs coffee',
    question: 'What should you drink in the morning?',
    updated: today,
    sources: {
      lab: { title: 'Where it is measured', url: 'https://example.org/lab', asOf: today },
    },
    alternatives: [
      { id: 'tea', name: 'Tea' },
      { id: 'coffee', name: 'Coffee' },
    ],
    criteria: [
      {
        id: 'caffeine',
        label: 'Caffeine',
        better: 'higher',
        values: {
          tea: { value: 47, unit: 'mg', note: 'a cup of black tea', source: 'lab' },
          coffee: { value: 95, unit: 'mg', source: 'lab' },
        },
        details: {
          tea: { text: 'It comes slowly, and stays longer.', opinion: true },
          coffee: { text: 'It comes at once.', opinion: true },
        },
        takeaway: 'For a sudden start, coffee.',
      },
    ],
    verdict: {
      summary: 'Coffee wakes you, tea keeps you awake.',
      choose: { tea: ['you have all day'], coffee: ['you have a train to catch'] },
    },
  };
}

/** Why a table can't be turned into a comparison. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

const FEWEST_ALTERNATIVES = 2;
const MOST_ALTERNATIVES = 50;

/** Turns a table into a comparison: its columns become alternatives, its rows criteria. */
export function startFrom(table: Table, schema: string): Comparison {
  const [[, ...names] = [], ...rows] = table;
  if (names.length < FEWEST_ALTERNATIVES || names.length > MOST_ALTERNATIVES || rows.length === 0) {
    throw new TableError(
      'Expected a table whose first row names 2 to 50 alternatives, from the second column on, ' +
        'and whose other rows each name a criterion.',
    );
  }
  const toId = createIds();
  const alternatives = names.map((name, index): Alternative => {
    const label = oneLine(name) || `Alternative ${index + 1}`;
    return { id: toId(label, 'alternative'), name: label };
  });
  return {
    $schema: schema,
    id: alternatives.map(({ id }) => id).join('-vs-'),
    title: alternatives.map(({ name }) => toPlainText(name)).join(' vs '),
    alternatives,
    criteria: criteriaOf(rows, alternatives, toId),
  };
}

type ToId = (label: string, otherwise: string) => string;

function criteriaOf(rows: Table, alternatives: readonly Alternative[], toId: ToId): Criterion[] {
  let group: string | undefined;
  const criteria = rows.flatMap(([header = '', ...cells], index): Criterion[] => {
    const label = oneLine(header);
    const [, name] = /^\*\*(.+)\*\*$/.exec(label) ?? [];
    if (name && cells.every((cell) => cell.trim() === '')) {
      group = name;
      return [];
    }
    const values = alternatives.map(({ id }, column): [string, Value] => [
      id,
      readValue(cells[column] ?? ''),
    ]);
    return [
      {
        id: toId(label, 'criterion'),
        label: label || `Criterion ${index + 1}`,
        ...(group !== undefined && { group }),
        values: Object.fromEntries(values),
      },
    ];
  });
  if (criteria.length === 0) {
    throw new TableError('The table has no row with values. Add one for each criterion.');
  }
  return criteria;
}

/** A quoted cell of a CSV file may have several. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
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
