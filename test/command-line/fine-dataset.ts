/** A small dataset that nothing can be said against. */
export const fine = {
  id: 'tea-vs-coffee',
  title: 'Tea vs coffee',
  alternatives: [
    { id: 'tea', name: 'Tea' },
    { id: 'coffee', name: 'Coffee' },
  ],
  criteria: [{ id: 'caffeine', label: 'Caffeine', values: { tea: 47, coffee: 95 } }],
};
