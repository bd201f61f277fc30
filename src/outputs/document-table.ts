import { groupRows } from '../dataset/row-groups.js';
import type { Criterion } from '../dataset/types.js';
import { findBest, hasClaim, hasText, valueOf } from '../dataset/values.js';
import { formatMaturity } from '../localization/format.js';
import type { Block, Cell, Item } from './document.js';
import {
  answer,
  claimed,
  evidence,
  hasAnswer,
  idOf,
  markWord,
  notes,
  type Scope,
  text,
} from './phrases.js';

/** The table, unless no criterion has a row. */
export function tableBlocks(scope: Scope): Block[] {
  const { alternatives, criteria } = scope.comparison;
  const rows = criteria.filter(({ values }) => values);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: alternatives.map(({ name, version }) => [...text(name, scope), ...notes(version)]),
      groups: groupRows(rows).map((group) => ({
        name: group.name === undefined ? undefined : text(group.name, scope),
        rows: group.rows.map((criterion) => ({
          header: rowHeader(criterion, scope),
          cells: cells(criterion, scope),
        })),
      })),
    },
  ];
}

function rowHeader({ id, label, description, details, opinion }: Criterion, scope: Scope): Item {
  const note = hasClaim(description)
    ? [' ', { kind: 'note', content: claimed(description, true, scope) } as const]
    : [];
  return {
    content: [...text(label, scope), ...notes(opinion && scope.words.opinion), ...note],
    ...(!details && { id: idOf(scope, id) }),
  };
}

function cells(criterion: Criterion, scope: Scope): Cell[] {
  const { alternatives } = scope.comparison;
  const best = findBest(criterion, alternatives);
  return alternatives.map((alternative) => {
    const value = valueOf(criterion, alternative);
    const { id } = criterion;
    return {
      content: [
        ...answer(value, scope),
        ...notes(value.value !== null && value.mark && markWord(value, scope)),
        ...notes(formatMaturity(value, scope.words)),
        ...evidence(value, !hasAnswer(value) || Boolean(criterion.opinion), scope),
        ...notes(best.has(alternative) && scope.words.best),
        ...(hasText(value.note)
          ? [' ', { kind: 'note', content: text(value.note, scope) } as const]
          : []),
      ],
      ids: criterion.details
        ? [idOf(scope, id, alternative.id, 'value')]
        : [idOf(scope, id, alternative.id, 'value'), idOf(scope, id, alternative.id)],
    };
  });
}
