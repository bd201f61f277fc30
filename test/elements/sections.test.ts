import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { findAll } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { read } from '../tools/helpers/tables.js';

const all: Comparison = {
  ...datasetCalled('all'),
  alternatives: [
    { id: 'tea', name: 'Tea', tagline: 'Leaves', features: ['It is hot.'] },
    { id: 'coffee', name: 'Coffee' },
  ],
  verdict: { summary: 'Both.', choose: { tea: ['you like leaves.'] } },
};

const ORDER = ['header', 'table', 'overview', 'criteria', 'code', 'verdict'];

/** What identifies each section. */
const marks: Readonly<Record<string, string>> = {
  '2 Dataset all': 'header',
  '3 Tea': 'overview',
  '3 In detail': 'criteria',
  '3 In code': 'code',
  '3 Verdict': 'verdict',
};

/** Without a header, the sections' headings are one level higher. */
function sectionsOf(element: Element, isBelow = true): string[] {
  return findAll(element, 'table, h2, h3').flatMap((part) => {
    const level = Number(part.localName.slice(1)) + Number(!isBelow);
    return part.localName === 'table' ? 'table' : (marks[`${level} ${read(part)}`] ?? []);
  });
}

/** The headings as an outline: "2 Tea vs Coffee". */
function outline(element: Element): string[] {
  return findAll(element, 'h1, h2, h3, h4, h5, h6').map(
    (heading) => `${heading.localName.slice(1)} ${read(heading)}`,
  );
}

async function show(comparison = all, attributes: Record<string, string> = {}) {
  const element = Object.assign(document.createElement('versus-comparison'), { comparison });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

describe('the sections of a comparison', () => {
  for (const [sections, shown] of [
    ['', ORDER],
    [' \n ', ORDER],
    ['header', ['header']],
    ['table header', ['table', 'header']],
    ['verdict table', ['verdict', 'table']],
    ['code  criteria\noverview', ['code', 'criteria', 'overview']],
    ['table prices verdict constructor', ['table', 'verdict']],
    ['table verdict table', ['table', 'verdict']],
  ] as const) {
    it(`sections="${sections}" shows ${shown.join(', ')}`, async () => {
      const element = await show(all, { sections });
      const hasHeader = shown.some((name) => name === 'header');
      expect(sectionsOf(element, hasHeader)).to.deep.equal(shown);
      expect(outline(element).filter((heading) => heading === '2 Dataset all')).to.have.length(
        Number(hasHeader),
      );
      await expectAccessible(element);
    });
  }

  it('are all there, in their order, without the attribute', async () => {
    expect(sectionsOf(await show())).to.deep.equal(ORDER);
  });

  it('follow the attribute and the property', async () => {
    const element = await show();
    element.setAttribute('sections', 'code');
    await element.updateComplete;
    expect(sectionsOf(element, false)).to.deep.equal(['code']);
    element.sections = 'verdict overview';
    await element.updateComplete;
    expect(sectionsOf(element, false)).to.deep.equal(['verdict', 'overview']);
    element.sections = null;
    await element.updateComplete;
    expect(sectionsOf(element)).to.deep.equal(ORDER);
    await expectAccessible(element);
  });

  it('are left out where the dataset has nothing for them', async () => {
    const { id, title } = all;
    const alternatives = all.alternatives.map((each) => ({ id: each.id, name: each.name }));
    const values = { id: 'a', label: 'A', values: { tea: 1, coffee: 2 } };
    const details = { id: 'b', label: 'B', details: { tea: 'Text' } };
    const element = await show({ id, title, alternatives, criteria: [values] });
    expect(sectionsOf(element)).to.deep.equal(['header', 'table']);
    expect(outline(element)).to.deep.equal(['2 Dataset all']);
    element.comparison = { id, title, alternatives, criteria: [details], samples: [] };
    await element.updateComplete;
    expect(sectionsOf(element)).to.deep.equal(['header', 'criteria']);
    await expectAccessible(element);
  });

  it('are replaced by a message if none of them has content', async () => {
    const element = await show(datasetCalled('none'), { sections: 'verdict prices' });
    expect(sectionsOf(element)).to.deep.equal([]);
    expect(read(findAll(element, '[part=message]')[0])).to.equal('No data');
    await expectAccessible(element);
  });
});

describe('the header of a comparison', () => {
  const linksIn = (element: Element) =>
    findAll(element, 'a').filter(({ textContent }) => /^(In|Verdict)/.test(textContent));

  it('answers the question before everything else', async () => {
    const question = 'Which?';
    const element = await show({ ...all, question, introduction: 'About both.' });
    const texts = findAll(element, 'h2, p, table').slice(0, 4).map(read);
    expect(texts).to.deep.equal(['Dataset all', question, 'Both.', 'About both.']);
    const answers = findAll(element, 'p').filter((text) => read(text) === 'Both.');
    expect(answers, 'and only there').to.have.length(1);
  });

  it('leaves the answer to the verdict if there is no header', async () => {
    const element = await show(all, { sections: 'table verdict' });
    expect(findAll(element, 'p').map(read)).to.include('Both.');
  });

  it('suppresses the section of a verdict that adds nothing', async () => {
    const element = await show({ ...all, verdict: { summary: 'Both.', choose: { tea: [] } } });
    expect(sectionsOf(element)).to.not.include('verdict');
    expect(linksIn(element).map(read)).to.deep.equal(['In detail', 'In code']);
  });

  it('leads to the sections, each in one step', async () => {
    const element = await show();
    expect(linksIn(element).map(read)).to.deep.equal(['In detail', 'In code', 'Verdict']);
    for (const link of linksIn(element)) {
      link.click();
      await framesOf();
      const [section] = findAll(element, 'section:focus');
      expect(read(findAll(section ?? element, 'h3')[0])).to.equal(read(link));
      expect(section?.getBoundingClientRect().top).to.be.within(0, innerHeight);
      await expectAccessible(element);
    }
    expect(location.hash).to.equal('#all/verdict');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads to existing sections, unless their name is an id', async () => {
    const element = await show(all, { sections: 'header code' });
    expect(linksIn(element).map(read)).to.deep.equal(['In code']);
    const criteria = all.criteria.map((criterion) => ({ ...criterion, id: 'code' }));
    element.comparison = { ...all, criteria };
    element.sections = null;
    await element.updateComplete;
    expect(linksIn(element).map(read)).to.deep.equal(['In detail', 'Verdict']);
    location.hash = '#all/code';
    await framesOf();
    const [focus] = findAll(element, ':focus').slice(-1);
    expect(focus?.part.contains('panel')).to.be.true;
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the overview', () => {
  it('links to the website of an alternative by its address, below the name', async () => {
    const [tea, coffee] = all.alternatives;
    if (!tea || !coffee) throw new Error('There are no drinks.');
    const alternatives = [
      { ...tea, homepage: 'https://www.example.org/' },
      { ...coffee, homepage: 'https://example.org/coffee/' },
    ];
    const element = await show({ ...all, alternatives }, { sections: 'overview' });
    const links = findAll(element, 'a').filter((link) => link.matches('p > a'));
    expect(links.map((link) => [read(link), link.getAttribute('href')])).to.deep.equal([
      ['example.org', 'https://www.example.org/'],
      ['example.org/coffee', 'https://example.org/coffee/'],
    ]);
    expect(findAll(element, ':is(h2, h3) a')).to.be.empty;
    await expectAccessible(element);
  });
});

describe('heading-level', () => {
  const expected = (level: number) => {
    const [title, section, part, detail] = [0, 1, 2, 3].map((more) => Math.min(level + more, 6));
    return [
      `${title} Dataset all`,
      `${section} Tea`,
      `${part} Key features`,
      `${section} Coffee`,
      `${section} In detail`,
      `${part} Plant`,
      `${detail} Tea`,
      `${detail} Coffee`,
      `${section} In code`,
      `${part} Brew`,
      `${section} Verdict`,
      `${part} Choose Tea if`,
    ];
  };

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level} is the level of the title; others go deeper, to 6 at most`, async () => {
      const element = await show(all, { 'heading-level': `${level}` });
      expect(element.headingLevel).to.equal(level);
      expect(outline(element)).to.deep.equal(expected(level));
      await expectAccessible(element, { 'heading-order': { enabled: false } });
    });
  }

  for (const level of ['0', '7', '-1', '2.5', 'h3', '']) {
    it(`"${level}" falls back to 2`, async () => {
      expect(outline(await show(all, { 'heading-level': level }))).to.deep.equal(expected(2));
    });
  }

  it('is 2 by default, and follows the property', async () => {
    const element: VersusComparison = await show();
    expect(outline(element)).to.deep.equal(expected(2));
    for (const [level, effective] of [
      [4, 4],
      [null, 2],
      [3, 3],
      [undefined, 2],
    ] as const) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(outline(element)).to.deep.equal(expected(effective));
    }
    await expectAccessible(element);
  });

  it('of a part on its own is the level of its first heading', async () => {
    const place = await fixture(
      html`<div>
        <versus-criteria heading-level="4" .comparison=${all}></versus-criteria>
        <versus-code heading-level="3" .comparison=${all}></versus-code>
        <versus-table heading-level="3" .comparison=${all}></versus-table>
      </div>`,
    );
    const [criteria, code, table] = place.children;
    if (!criteria || !code || !table) throw new Error('A part is missing.');
    expect(outline(criteria)[0]).to.match(/^4 /);
    expect(outline(code)[0]).to.equal('3 Brew');
    expect(outline(table)).to.deep.equal([]);
  });
});
