import type { Comparison } from 'versus-elements';

export const PLANTS = { title: 'A book of plants', url: 'https://plants.example/book' };
export const LAWS = { title: 'The tea laws', url: 'https://laws.example/tea' };

/** A dataset that says where its claims are from, with every kind of claim. */
export const sourced: Comparison = {
  id: 'sourced',
  title: 'Tea vs Coffee',
  alternatives: [
    {
      id: 'tea',
      name: 'Tea',
      features: [{ text: 'Grows in the **shade**.', source: PLANTS }, 'Keeps for a year.'],
      advantages: [{ text: 'Calms.', opinion: true }],
    },
    { id: 'coffee', name: 'Coffee', features: ['Smells of itself.'] },
  ],
  criteria: [
    {
      id: 'plant',
      label: 'Plant',
      values: {
        tea: { value: 'Camellia', source: [PLANTS, LAWS], asOf: '2020-06-25', version: '2' },
        coffee: { value: 'Coffea', source: 'https://coffee.example/' },
      },
      details: {
        tea: { text: 'A leaf, see `tea.txt`.', source: LAWS, version: '2' },
        coffee: 'A seed.',
      },
    },
    {
      id: 'price',
      label: 'Price',
      values: { tea: { value: 3, unit: '€', asOf: '2026-06' }, coffee: null },
      details: { tea: { text: 'Falls.', source: PLANTS } },
    },
    { id: 'taste', label: 'Taste', opinion: true, values: { tea: 'Mild', coffee: 'Strong' } },
    {
      id: 'milk',
      label: 'With milk',
      values: { tea: true, coffee: { value: false, opinion: true } },
    },
  ],
};
