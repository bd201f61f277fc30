import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { isBelowItsText } from '../tools/helpers/claims.js';
import { buttonNamed, buttonsNamed, nameOf } from '../tools/helpers/controls.js';
import { deepText, find, findAll, textOf } from '../tools/helpers/find.js';
import { engine, setViewport } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { read } from '../tools/helpers/tables.js';

const url = (name: string) => `https://example.org/${name}`;
const cite = (name: string) => ({ text: `The ${name}.`, source: url(name) });

const comparison: Comparison = {
  id: 'prose',
  lang: 'en',
  title: 'Prose',
  introduction: cite('introduction'),
  sources: { book: { title: 'The book', url: url('book'), asOf: '2020-03' } },
  alternatives: [
    { id: 'tea', name: '**Tea**', overview: cite('overview') },
    { id: 'coffee', name: 'Coffee', overview: 'No source is needed here.' },
  ],
  criteria: [
    {
      ...{ id: 'heat', label: '`Heat`', description: cite('description') },
      ...{ values: { tea: { value: 1, source: 'book' } }, takeaway: cite('takeaway') },
      details: { tea: { text: 'Hot.', source: 'book' } },
    },
    { id: 'cold', label: 'Cold', details: { tea: { text: 'Icy.', source: ['book', url('ice')] } } },
  ],
  samples: [
    {
      ...{ id: 'brew', label: '`brew`', description: cite('sample') },
      code: { tea: { description: cite('side'), files: [] } },
    },
  ],
  verdict: {
    summary: { text: 'Both.', opinion: true },
    choose: { tea: [cite('reason'), 'you like it'] },
  },
};

async function place(): Promise<VersusComparison> {
  const element = await fixture<VersusComparison>(
    html`<versus-comparison .comparison=${comparison}></versus-comparison>`,
  );
  await framesOf();
  return element;
}

const marksOf = (element: Element) =>
  findAll(element, 'button').filter((button) => /^Source|^Opinion|^No source/.test(nameOf(button)));

async function ask(element: Element, mark: HTMLElement): Promise<string> {
  mark.click();
  await framesOf();
  const open = findAll(element, '[role=dialog]').find((each) => each.matches(':popover-open'));
  return read(open);
}

describe('an explanatory text', () => {
  it('has a mark if it has evidence', async () => {
    const element = await place();
    expect(marksOf(element).map(nameOf)).to.deep.equal([
      'Opinion: Verdict',
      'Source 1: Prose',
      'Source 2: Heat',
      'Source 3',
      'Source 4: Prose, Tea',
      'Source 2: Heat',
      'Source 3: Heat, Tea',
      'Source 5: Heat',
      'Sources 3, 6: Cold, Tea',
      'Source 7: brew',
      'Source 8: brew, Tea',
      'Source 9: Verdict, Tea',
    ]);
    await expectAccessible(element);
  });

  it('shows its evidence, and a link to its place', async () => {
    const element = await place();
    const popover = await ask(element, buttonNamed(element, 'Source 1: Prose'));
    expect(popover).to.match(/^Prose The introduction\. example\.org\/introduction/);
    const [link] = findAll(element, '[role=dialog] a').filter(
      (each) => textOf(each) === 'Link to this',
    );
    expect(link?.getAttribute('href')).to.equal('#prose/header');
    await expectAccessible(element);
  });

  it('has one tab stop for each group', async () => {
    const element = await place();
    const stops = marksOf(element).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(nameOf)).to.deep.equal([
      'Opinion: Verdict',
      'Source 2: Heat',
      'Source 4: Prose, Tea',
      'Source 2: Heat',
      'Sources 3, 6: Cold, Tea',
      'Source 7: brew',
      'Source 8: brew, Tea',
      'Source 9: Verdict, Tea',
    ]);
  });

  it('has its source in the list of the part that shows it', async () => {
    const element = await place();
    for (const summary of findAll(element, '.sources summary')) summary.click();
    await framesOf();
    const lists = findAll(element, '.sources').map((list) =>
      [...list.querySelectorAll('li')].map((entry) => `${entry.value} ${textOf(entry)}`),
    );
    expect(lists).to.deep.equal([
      ['2 example.org/description', '3 The book'],
      ['4 example.org/overview'],
      ['2 example.org/description', '3 The book', '5 example.org/takeaway', '6 example.org/ice'],
      ['7 example.org/sample', '8 example.org/side'],
      ['1 example.org/introduction', '9 example.org/reason'],
    ]);
    await expectAccessible(element);
  });
});

// The other engines break the line between a word joiner and a button.
if (engine === 'chromium') {
  describe('the mark of a text', () => {
    /** Of each length, so that the line of one of them is full where its mark begins. */
    const texts = Array.from({ length: 24 }, (_, length) => ({
      text: `Made of water, and of some ${'l'.repeat(length + 1)} tea`,
      source: url('tea'),
    }));
    const alternatives = texts.map((overview, index) => ({
      ...{ id: `a${index}`, name: `Tea ${index}`, overview },
      ...(index === 0 && { features: texts }),
    }));
    const criteria = texts.map((description, index) => ({
      ...{ id: `c${index}`, label: `Criterion ${index}`, description },
      values: { a0: index, a1: index },
    }));
    const verdict = { summary: 'Tea.', choose: { a0: texts } };

    for (const width of [320, 1280]) {
      it(`is on the line of the last word at ${width} px`, async () => {
        await setViewport(width);
        const element = await fixture<VersusComparison>(
          html`<versus-comparison
            .comparison=${{ ...comparison, samples: [], alternatives, criteria, verdict }}
          ></versus-comparison>`,
        );
        await framesOf();
        const texts = marksOf(element);
        expect(texts.length).to.be.greaterThan(90);
        const below = texts.filter(isBelowItsText);
        expect(below.map((mark) => textOf(mark.parentElement ?? mark))).to.deep.equal([]);
        await expectAccessible(element);
      });
    }
  });
}

describe('a source that is defined once', () => {
  it('gives its title and date to the claims that cite it', async () => {
    const element = await place();
    const popover = await ask(element, buttonNamed(element, 'Source 3'));
    expect(popover).to.contain('The book');
    expect(popover).to.match(/As of March 2020 · \d+ years ago/);
    const row = find(element, 'td[data-link="heat/tea/value"]');
    expect(read(row)).to.match(/^1\[3\] \d+ years ago$/);
  });
});

describe('names and labels', () => {
  it('can have markup, and are read without it where there can’t be any', async () => {
    const element = await place();
    expect(deepText(element)).not.to.match(/[`*]/);
    const header = find(element, 'thead th');
    expect(header.querySelector('strong')?.textContent).to.equal('Tea');
    const [tab] = findAll(element, '[role=tab]');
    expect(tab?.querySelector('code')?.textContent).to.equal('Heat');
    expect(tab?.dataset['label']).to.equal('Heat');
    expect(findAll(element, '[role=tablist]').map(nameOf)).to.deep.equal(['In detail', 'brew']);
    expect(buttonsNamed(element, /[`*]/).map(nameOf)).to.deep.equal([]);
    await expectAccessible(element);
  });
});
