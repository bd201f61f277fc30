import type { Comparison } from 'versus-elements';

/** A small valid dataset: one row, one tab, one sample. */
export function datasetCalled(id: string): Comparison {
  const file = (code: string) => ({ files: [{ name: 'brew.py', language: 'python', code }] });
  return {
    id,
    title: `Dataset ${id}`,
    alternatives: [
      { id: 'tea', name: 'Tea' },
      { id: 'coffee', name: 'Coffee' },
    ],
    criteria: [
      {
        id: 'plant',
        label: 'Plant',
        values: { tea: 'Camellia', coffee: 'Coffea' },
        details: { tea: 'A leaf.', coffee: 'A seed.' },
      },
    ],
    samples: [
      { id: 'brew', label: 'Brew', code: { tea: file('brew("tea")'), coffee: file('brew()') } },
    ],
  };
}
