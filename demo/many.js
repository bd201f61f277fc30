const WIDGETS = 100;

const isPrime = (number) => number > 1 && divisorsOf(number).length === 2;

function divisorsOf(number) {
  return Array.from({ length: number }, (_, index) => index + 1).filter(
    (divisor) => number % divisor === 0,
  );
}

/** Compares a number with the next one. */
function compareNumbers(first) {
  const numbers = { lower: first, upper: first + 1 };
  const each = (toValue) =>
    Object.fromEntries(Object.entries(numbers).map(([id, number]) => [id, toValue(number)]));
  return {
    id: `numbers-${first}`,
    title: `${first} vs ${first + 1}`,
    alternatives: Object.entries(numbers).map(([id, number]) => ({ id, name: `${number}` })),
    criteria: [
      { id: 'even', label: 'Even', values: each((number) => number % 2 === 0) },
      { id: 'prime', label: 'Prime', values: each(isPrime) },
      { id: 'square', label: 'Square', values: each((number) => number ** 2) },
      {
        id: 'divisors',
        label: 'Divisors',
        values: each((number) => divisorsOf(number).length),
        details: each((number) => divisorsOf(number).join(', ')),
      },
    ],
    samples: [
      {
        id: 'sample',
        label: 'Its square, in Python',
        code: each((number) => ({
          files: [{ name: 'square.py', language: 'python', code: `print(${number} ** 2)` }],
        })),
      },
    ],
  };
}

const widgets = Array.from({ length: WIDGETS }, (_, index) => {
  const widget = document.createElement('versus-comparison');
  widget.id = `widget-${index + 1}`;
  if (index % 2 === 1) widget.comparison = compareNumbers(index);
  else widget.sections = 'table verdict';
  return widget;
});

document.querySelector('#widgets').append(...widgets);
