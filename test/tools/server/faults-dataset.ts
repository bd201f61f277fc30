/** A valid dataset as JSON, at least that many bytes long; one letter is not ASCII. */
export function datasetOfSize(id: string, bytes: number): string {
  return JSON.stringify({
    id,
    title: `Café ${id}`,
    introduction: 'Served by the tests. '.repeat(1 + bytes / 20),
    alternatives: [
      { id: 'tea', name: 'Tea', homepage: 'tea.html' },
      { id: 'coffee', name: 'Coffee' },
    ],
    criteria: [{ id: 'caffeine', label: 'Caffeine', values: { tea: 40, coffee: 95 } }],
  });
}
