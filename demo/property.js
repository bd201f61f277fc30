const comparison = {
  id: 'svg-vs-png',
  title: 'SVG vs PNG',
  question: 'Which format should an image have?',
  alternatives: [
    { id: 'svg', name: 'SVG' },
    { id: 'png', name: 'PNG' },
  ],
  criteria: [
    { id: 'holds', label: 'Holds', values: { svg: 'Shapes', png: 'Pixels' } },
    { id: 'scales', label: 'Sharp at any size', values: { svg: true, png: false } },
    { id: 'lossless', label: 'Lossless', values: { svg: true, png: true } },
    { id: 'text', label: 'Readable in a text editor', values: { svg: true, png: false } },
    {
      id: 'suits',
      label: 'Suits',
      opinion: true,
      values: { svg: 'Logos, diagrams', png: 'Screenshots' },
      details: {
        svg: 'Whatever was drawn with a few lines stays small and sharp.',
        png: 'Whatever was photographed off a screen keeps each of its pixels.',
      },
    },
  ],
};

// This script runs before the widget's: the element is an unknown tag yet.
document.querySelector('#early').comparison = comparison;

const waiting = document.querySelector('#waiting');
waiting.comparison = null;

const values = { 'set-object': comparison, 'set-null': null, 'set-undefined': undefined };
for (const [id, value] of Object.entries(values)) {
  document.getElementById(id).addEventListener('click', () => {
    waiting.comparison = value;
  });
}
