import 'versus-elements';
import { expect } from '@open-wc/testing';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { emulateMedia, engine } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import {
  cellsOf,
  read,
  rowHeaders,
  rowNamed,
  scrollerIn,
  showTable,
  tableIn,
} from '../../tools/helpers/tables.js';

/** A table of numbers of which the lowest is best, unless told otherwise. */
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

  it('reads everything in between as a person would write it', async () => {
    const element = await showTable(
      comparisonBy([
        row('Sign', { mark: 'partial' }, { value: null, mark: 'unknown' }),
        row('Own words', { value: 'By `plugin`', mark: 'partial' }, { mark: 'not-applicable' }),
        row('Stage', { value: true, status: 'beta', since: '6.0' }, { value: 'x', since: '2' }),
        row('Plan', { value: false, status: 'planned' }, { mark: 'yes', status: 'deprecated' }),
        row('Price', { value: 45, currency: 'USD', unit: 'per month' }, { value: { min: 3 } }),
        row('Range', { value: { min: 512, max: 1024 }, unit: 'MB' }, { value: { max: 5 } }),
        row('List', { value: ['`a`', '[b](https://example.org)', 'c'] }, { value: [] }),
      ]),
    );
    const both = (label: string) => cellsOf(element, label);
    expect(both('Sign')).to.deep.equal(['Partial', 'Unknown']);
    expect(both('Own words')).to.deep.equal(['By plugin', 'Not applicable']);
    expect(both('Stage')).to.deep.equal(['Yes Beta · Since 6.0', 'x Since 2']);
    expect(both('Plan')).to.deep.equal(['No Planned', 'Yes Deprecated']);
    expect(both('Price')).to.deep.equal(['$45\u00a0per month', 'At least 3']);
    expect(both('Range')).to.deep.equal(['512–1024\u00a0MB', 'At most 5']);
    expect(both('List')).to.deep.equal(['a, b, and c', 'No data']);
    const [list] = rowNamed(element, 'List').querySelectorAll('td');
    expect(list?.querySelector('code')?.textContent).to.equal('a');
    expect(list?.querySelector('a')?.href).to.equal('https://example.org/');
    await expectAccessible(element);
  });

  it('breaks a long answer with a symbol like one without', async () => {
    const long = 'By a plugin that somebody else looks after';
    const element = await showTable(
      comparisonBy([
        row('Long', { value: long, mark: 'partial' }, { value: [long, long], mark: 'no' }),
      ]),
    );
    element.style.inlineSize = '560px';
    await framesOf();
    const { clientWidth, scrollWidth } = scrollerIn(element);
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('marks what the author calls the best, whatever its value', async () => {
    const element = await showTable(
      comparisonBy([row('Taste', { value: 'Mild', best: true }, 'Bitter')]),
    );
    expect(cellsOf(element, 'Taste')).to.deep.equal(['Mild Best', 'Bitter']);
  });

  it('says Yes, No and No data in the words of the dataset', async () => {
    const words = { yes: 'Ja', no: 'Nein', noData: 'Keine Angabe' };
    const element = await showTable(
      comparisonBy([row('Leaf', true, false), row('Bean', null, null)], { words }),
    );
    expect(cellsOf(element, 'Leaf')).to.deep.equal(['Ja', 'Nein']);
    expect(cellsOf(element, 'Bean')).to.deep.equal(['Keine Angabe', 'Keine Angabe']);
  });

  const widthOf = (length = '') => Number.parseFloat(length);

  // WebKitGTK doesn't support forced colors.
  for (const forcedColors of engine === 'webkit' ? [undefined] : (['none', 'active'] as const)) {
    it(`shows Yes, No and No data by a shape beside the word, forced colours ${forcedColors ?? 'unknown'}`, async () => {
      if (forcedColors) await emulateMedia({ forcedColors });
      const element = await showTable(
        comparisonBy([
          row('Leaf', true, false),
          row('Bean', null, { mark: 'partial' }),
          row('Cup', { mark: 'not-applicable' }, { mark: 'unknown' }),
          row('Pot', 'A text', 'A text'),
        ]),
      );
      const shapes = ['Leaf', 'Bean', 'Cup', 'Pot']
        .flatMap((label) => [...rowNamed(element, label).querySelectorAll('td bdi')])
        .map((answer) => getComputedStyle(answer, '::before'));
      const [yes, no, none, partial, notApplicable, unknown, text] = shapes;
      const cut = [yes, no, none, notApplicable];
      expect(new Set(cut.map((style) => style?.clipPath)).size, 'different shapes').to.equal(4);
      // The empty alternative text keeps it from being read out.
      expect(unknown?.content).to.match(/^"\?" \/ ""$/);
      for (const style of cut) {
        expect(style?.clipPath).to.match(/^polygon/);
        expect(style?.content).to.equal('""');
        expect(widthOf(style?.borderTopWidth)).to.be.greaterThan(3);
      }
      // Its border fills the left half of a disc, and is thin around the right one.
      expect(partial?.content).to.equal('""');
      expect(widthOf(partial?.borderLeftWidth)).to.be.greaterThan(3);
      expect(widthOf(partial?.borderRightWidth)).to.be.within(1, 3);
      expect(partial?.borderTopRightRadius).to.equal('50%');
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

  it('reads its value first; evidence only adds named buttons', async () => {
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

  it('lacks a source also where the dataset leaves the word for it empty', async () => {
    const leaf = row('Leaf', { value: true, source: 'https://example.com/leaf' }, false);
    const element = await showTable({ ...comparisonBy([leaf]), words: { no: '' } });
    expect(cellsOf(element, 'Leaf')[1]).to.equal('[?]');
  });
});

describe('in every cell', () => {
  it('the value comes first, then its mark, then everything else about it', async () => {
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

  it('is marked wherever it is, and in case of a tie everywhere', async () => {
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

  it('is not marked if all are equal, if nothing is better, or if units differ', async () => {
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
