import type { Comparison } from '../dataset/types.js';

/** A small, valid comparison to start from, with a bit of everything. */
export function starterComparison(schema: string, today: string): Comparison {
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
