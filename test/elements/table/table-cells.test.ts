import { expect } from '@open-wc/testing';
import 'versus-elements';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { emulateMedia, engine } from '../../tools/helpers/page.js';
import {
  cellsOf,
  read,
  rowHeaders,
  rowNamed,
  showTable,
  tableIn,
} from '../../tools/helpers/tables.js';

/** A table of numbers of which the lowest, or what is said instead, is the best. */
function numbers(tea: number | null, coffee: number | null, better?: 'higher' | 'lower') {
  return comparisonBy([row('Price', tea, coffee, better && { better })]);
}

describe('a cell', () => {
  it('reads Yes, No, No data or its text', async () => {
    const element = await showTable(
      comparisonBy([
        row('Leaf', true, false),
        row('Bean', null, { value: null }),
        { id: 'missing', label: 'Missing', values: { tea: 'With `milk` or **none**' } },
        row('Empty', '', 0),
        row('Blank', ' ', { value: '\n', unit: 'ms', note: ' ' }),
      ]),
    );
    expect(cellsOf(element, 'Leaf')).to.deep.equal(['Yes', 'No']);
    expect(cellsOf(element, 'Bean')).to.deep.equal(['No data', 'No data']);
    expect(cellsOf(element, 'Missing')).to.deep.equal(['With milk or none', 'No data']);
    expect(cellsOf(element, 'Empty')).to.deep.equal(['No data', '0']);
    expect(cellsOf(element, 'Blank')).to.deep.equal(['No data', 'No data']);
    expect(rowNamed(element, 'Blank').querySelectorAll('.note').length).to.equal(0);
    await expectAccessible(element);
  });

  it('says Yes, No and No data in the words of the dataset', async () => {
    const words = { yes: 'Ja', no: 'Nein', noData: 'Keine Angabe' };
    const element = await showTable(
      comparisonBy([row('Leaf', true, false), row('Bean', null, null)], { words }),
    );
    expect(cellsOf(element, 'Leaf')).to.deep.equal(['Ja', 'Nein']);
    expect(cellsOf(element, 'Bean')).to.deep.equal(['Keine Angabe', 'Keine Angabe']);
  });

  // WebKitGTK has no forced colours.
  for (const forcedColors of engine === 'webkit' ? [undefined] : (['none', 'active'] as const)) {
    it(`shows Yes, No and No data by a shape beside the word, forced colours ${forcedColors ?? 'unknown'}`, async () => {
      if (forcedColors) await emulateMedia({ forcedColors });
      const element = await showTable(
        comparisonBy([row('Leaf', true, false), row('Bean', null, 'A text')]),
      );
      const shapes = [...rowNamed(element, 'Leaf').cells, ...rowNamed(element, 'Bean').cells]
        .flatMap((cell) => [...cell.querySelectorAll('bdi')])
        .map((text) => getComputedStyle(text, '::before'));
      // Of the two rows: their headers, which have none, and two cells each.
      const [, yes, no, , none, text] = shapes;
      const drawn = [yes, no, none].map((style) => style?.clipPath);
      expect(new Set(drawn).size, 'different shapes').to.equal(3);
      for (const style of [yes, no, none]) {
        expect(style?.clipPath).to.match(/^polygon/);
        expect(style?.content).to.equal('""');
        expect(Number.parseFloat(style?.borderTopWidth ?? '')).to.be.greaterThan(3);
      }
      expect(text?.content).to.equal('none');
      await expectAccessible(element);
    });
  }

  it('shows numbers as the language of the dataset does, the unit after a no-break space', async () => {
    const criteria = [row('Price', { value: 1234567.891, unit: '€' }, 1e6), row('Odd', -0, 0.5)];
    const english = await showTable(comparisonBy(criteria));
    expect(cellsOf(english, 'Price')).to.deep.equal(['1,234,567.891\u00a0€', '1,000,000']);
    expect(cellsOf(english, 'Odd')).to.deep.equal(['0', '0.5']);
    const german = await showTable(comparisonBy(criteria, { lang: 'de' }));
    expect(cellsOf(german, 'Price')).to.deep.equal(['1.234.567,891\u00a0€', '1.000.000']);
    expect(cellsOf(german, 'Odd')).to.deep.equal(['0', '0,5']);
  });

  it('shows a note after the value, and an opinion as one', async () => {
    const element = await showTable(
      comparisonBy([
        row(
          'Taste',
          { value: 'Mild', opinion: true },
          { value: 'Strong', note: 'Of *dark* `beans`.' },
        ),
        row('Smell', 'Fine', 'Finer', { opinion: true, description: 'In the morning.' }),
      ]),
    );
    expect(cellsOf(element, 'Taste')).to.deep.equal(['Mild Opinion', 'Strong Of *dark* beans.']);
    expect(read(rowHeaders(element)[1])).to.equal('Smell Opinion In the morning.');
    expect(cellsOf(element, 'Smell')).to.deep.equal(['Fine', 'Finer']);
    await expectAccessible(element);
  });

  it('reads its value first; evidence adds named buttons alone', async () => {
    const element = await showTable(
      comparisonBy([row('Leaf', { value: true, source: 'https://example.com/leaf' }, false)]),
    );
    const cells = [...rowNamed(element, 'Leaf').querySelectorAll('td')];
    const buttons = cells.map((cell) => cell.querySelector('button')?.getAttribute('aria-label'));
    expect(buttons).to.deep.equal(['Source 1', 'No source']);
    for (const cell of cells) cell.querySelector('button')?.remove();
    expect(cells.map(read)).to.deep.equal(['Yes', 'No']);
    await expectAccessible(element);
  });
});

describe('in every cell', () => {
  it('the value comes first, then its mark, then what else is said of it', async () => {
    const source = 'https://example.com/leaf';
    const element = await showTable(
      comparisonBy([
        row('Leaf', { value: true, source }, { value: false, opinion: true }),
        row('Price', { value: 3, unit: '€', source }, { value: 4, unit: '€' }, { better: 'lower' }),
        row('Taste', { value: '**Mild**', note: 'A note.', source }, null),
      ]),
    );
    const values = ['Yes', 'No', '3\u00a0€', '4\u00a0€', 'Mild', 'No data'];
    const cells = [...tableIn(element).querySelectorAll('tbody td')];
    expect(cells.map(({ firstElementChild }) => firstElementChild?.localName)).to.deep.equal(
      values.map(() => 'bdi'),
    );
    expect(cells.map(({ firstElementChild }) => read(firstElementChild))).to.deep.equal(values);
    for (const { firstChild, firstElementChild } of cells) {
      const before = document.createRange();
      before.setStart(firstChild?.parentNode ?? document, 0);
      before.setEndBefore(firstElementChild ?? document);
      expect(before.toString().trim(), 'text before').to.equal('');
    }
    const others = cells.map((cell) => [...cell.children].slice(1).map(read));
    expect(others).to.deep.equal([
      ['[1]'],
      ['Opinion'],
      ['[1]', 'Best'],
      ['[?]'],
      ['[1]', 'A note.'],
      [],
    ]);
    await expectAccessible(element);
  });
});

describe('the best of a row', () => {
  it('is the highest or the lowest number', async () => {
    expect(cellsOf(await showTable(numbers(1, 2, 'higher')), 'Price')).to.deep.equal([
      '1',
      '2 Best',
    ]);
    expect(cellsOf(await showTable(numbers(1, 2, 'lower')), 'Price')).to.deep.equal([
      '1 Best',
      '2',
    ]);
    expect(cellsOf(await showTable(numbers(-1, -2, 'lower')), 'Price')).to.deep.equal([
      '-1',
      '-2 Best',
    ]);
  });

  it('is marked wherever it stands: ties are all marked', async () => {
    const alternatives = ['tea', 'coffee', 'cocoa'].map((id) => ({ id, name: id }));
    const element = await showTable(
      comparisonBy(
        [{ id: 'price', label: 'Price', better: 'lower', values: { tea: 3, coffee: 9, cocoa: 3 } }],
        { alternatives },
      ),
    );
    expect(cellsOf(element, 'Price')).to.deep.equal(['3 Best', '9', '3 Best']);
    await expectAccessible(element);
  });

  it('is not marked if all are equal, if nothing is better, or with different units', async () => {
    expect(cellsOf(await showTable(numbers(2, 2, 'higher')), 'Price')).to.deep.equal(['2', '2']);
    expect(cellsOf(await showTable(numbers(1, 2)), 'Price')).to.deep.equal(['1', '2']);
    expect(cellsOf(await showTable(numbers(1, null, 'higher')), 'Price')).to.deep.equal([
      '1',
      'No data',
    ]);
    const units = row(
      'Price',
      { value: 1, unit: 'g' },
      { value: 2, unit: 'kg' },
      { better: 'higher' },
    );
    expect(cellsOf(await showTable(comparisonBy([units])), 'Price')).to.deep.equal([
      '1\u00a0g',
      '2\u00a0kg',
    ]);
  });
});
