import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { buttonNamed } from '../tools/helpers/controls.js';
import { deepElements, deepText, findAll } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { faultUrl } from '../tools/helpers/network.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { read } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hear();

/** Every word that a dataset can replace, with its placeholders, marked by ⟦brackets⟧. */
const templates: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'yes no noData best opinion criteria samples verdict features advantages differencesOnly copy copied copyFailed source sources unsourced linkToClaim report'
      .split(' ')
      .map((name) => [name, name]),
  ),
  chooseIf: 'chooseIf {alternative}',
  rowsShown: 'rowsShown {shown} {all}',
  copyCode: 'copyCode {alternative} {file}',
  ranOn: 'ranOn {versions} {date}',
  asOf: 'asOf {date}',
  claim: 'claim {label} {alternative}',
  labelled: 'labelled {label}',
};
const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, `⟦${text}⟧`])),
  // The button's accessible name has to contain its visible label.
  copyCode: '⟦copy⟧ ⟦copyCode {alternative} {file}⟧',
};

const source = { title: '«Source»', url: 'https://plants.example/' };
const file = { files: [{ name: '«brew»', language: '«leaf»', code: '«code»' }] };

/** Has each part of a comparison, with texts marked by «quotes». */
const pseudo: Comparison = {
  id: 'pseudo',
  lang: 'en',
  title: '«Title»',
  question: '«Question»',
  introduction: '«Introduction»',
  updated: '2026-06',
  alternatives: [
    { id: 'tea', name: '«Tea»', version: '«2»', features: ['«Leaf»'], advantages: ['«Calm»'] },
    { id: 'coffee', name: '«Coffee»' },
  ],
  criteria: [
    {
      id: 'plant',
      label: '«Plant»',
      values: { tea: { value: '«Camellia»', source, asOf: '2026', version: '«1»' }, coffee: true },
      details: { tea: '«A leaf.»' },
    },
    { id: 'price', label: '«Price»', better: 'lower', values: { tea: 1, coffee: 2 } },
    { id: 'taste', label: '«Taste»', opinion: true, values: { tea: '«Mild»', coffee: false } },
    { id: 'same', label: '«Same»', values: { tea: true, coffee: true } },
  ],
  samples: [
    {
      id: 'brew',
      label: '«Brew»',
      criterion: 'plant',
      code: { tea: { ...file, ran: { on: ['«Pot»'], asOf: '2026-06-25' } }, coffee: {} },
    },
  ],
  verdict: { summary: '«Summary»', choose: { tea: ['«Reason»'] } },
  corrections: 'https://example.org/',
  words,
};

const NAMES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-label'];

/** Everything in an element that can be seen or heard. */
function piecesOf(element: Element): string[] {
  const parts = deepElements(element);
  const roots = [element, ...parts].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...roots.map(({ textContent }) => textContent),
    ...parts.flatMap((part) => NAMES.flatMap((name) => part.getAttribute(name) ?? [])),
  ];
}

/** What remains of the texts without those of the dataset and the replaced words. */
function escapedWords(element: Element): string[] {
  return piecesOf(element).flatMap(
    (piece) =>
      piece
        .replaceAll(/«[^»]*»/g, '')
        .replaceAll(/⟦[^⟦⟧]*⟧/g, '')
        // First, the innermost brackets, as those of a label.
        .replaceAll(/⟦[^⟧]*⟧/g, '')
        .match(/\p{L}+/gu) ?? [],
  );
}

function textOf(element: Element): string {
  return deepText(element).replaceAll(/\s+/g, ' ');
}

async function show(comparison: Comparison, attributes = {}): Promise<VersusComparison> {
  const element = Object.assign(document.createElement('versus-comparison'), {
    comparison,
    ...attributes,
  });
  const parent = await fixture(html`<div></div>`);
  parent.append(element);
  await waitUntil(() => element.matches(':state(ready)'));
  await element.updateComplete;
  await framesOf();
  return element;
}

describe('a dataset that replaces all words', () => {
  it('leaves none of the widget’s own, and uses each replacement', async () => {
    const element = await show(pseudo, { differencesOnly: true });
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const seen = [textOf(element), ...piecesOf(element)];

    for (const mark of findAll(element, 'button.claim')) {
      mark.click();
      await framesOf();
      expect(escapedWords(element)).to.deep.equal([]);
      seen.push(...piecesOf(element));
      await expectAccessible(element);
    }
    for (const details of findAll(element, 'details')) {
      (details as HTMLDetailsElement).open = true;
    }
    await framesOf();
    expect(escapedWords(element)).to.deep.equal([]);

    if (clipboard) {
      for (const outcome of ['copied', 'copyFailed']) {
        const answer = outcome === 'copied' ? Promise.resolve() : Promise.reject(new Error('no'));
        clipboard.writeText = () => answer;
        buttonNamed(element, /copyCode/).click();
        await waitUntil(() => textOf(element).includes(`⟦${outcome}⟧`), outcome);
        Reflect.deleteProperty(clipboard, 'writeText');
        expect(escapedWords(element)).to.deep.equal([]);
        seen.push(textOf(element));
      }
    }
    const all = seen.join(' ');
    const missing = Object.keys(templates).filter((name) => !RegExp(`⟦${name}[ ⟧]`).test(all));
    expect(missing).to.deep.equal(clipboard ? [] : ['copied', 'copyFailed']);
    expect(all).to.contain('⟦rowsShown 3 4⟧').and.contain('⟦chooseIf «Tea»⟧');
    expect(all).to.contain('⟦ranOn «Pot» June 25, 2026⟧').and.contain('⟦asOf June 2026⟧');
  });

  it('replaces the word for missing data', async () => {
    const element = await show({ ...pseudo, samples: [] }, { sections: 'code' });
    expect(textOf(element).trim()).to.equal('⟦noData⟧');
    expect(escapedWords(element)).to.deep.equal([]);
  });
});

describe('the language of the words', () => {
  const without: Comparison = {
    ...datasetCalled('plain'),
    verdict: { summary: 'Both.', choose: { tea: ['thirsty'] } },
  };

  it('is the dataset’s, whatever the page’s is', async () => {
    const element = await show({ ...without, lang: 'de-AT' }, { lang: 'fr' });
    expect(textOf(element)).to.contain('Fazit').and.contain('Wählen Sie Tea, wenn');
    expect(buttonNamed(element, 'Code für Tea kopieren: brew.py')).to.contain.text('Kopieren');
    await expectAccessible(element);
  });

  it('is the page’s if the dataset has none', async () => {
    const { documentElement } = document;
    const { lang } = documentElement;
    documentElement.lang = 'pl';
    try {
      expect(textOf(await show(without))).to.contain('Werdykt');
    } finally {
      documentElement.lang = lang;
    }
  });

  it('is that of the nearest ancestor, even outside of its shadow root', async () => {
    const parent = await fixture(
      html`<div lang="uk">
        <div lang="it"><p></p></div>
      </div>`,
    );
    const root = parent.querySelector('p')?.attachShadow({ mode: 'open' });
    const element = Object.assign(document.createElement('versus-comparison'), {
      comparison: without,
    });
    root?.append(element);
    await waitUntil(() => element.matches(':state(ready)'));
    await framesOf();
    expect(textOf(element)).to.contain('Verdetto').and.contain('Scegli Tea se');
  });

  it('is English if the widget doesn’t know that of the dataset', async () => {
    const element = await show({ ...without, lang: 'cs' });
    expect(textOf(element)).to.contain('Verdict').and.contain('Choose Tea if');
  });

  it('is the page’s before there is a dataset, and without one', async () => {
    const parent = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const element = document.createElement('versus-comparison');
    element.comparison = null;
    parent.append(element);
    await element.updateComplete;
    expect(findAll(element, '[role=status]')[0]?.textContent.trim()).to.equal('Cargando…');
    element.src = faultUrl('404');
    element.comparison = undefined;
    await waitUntil(() => element.matches(':state(error)'));
    await framesOf();
    expect(buttonNamed(element, 'Reintentar')).to.exist;
    expect(textOf(element))
      .to.contain('No se pudo cargar esta comparación.')
      .and.not.contain('404');
    expect(heard.errors.length, 'errors').to.equal(1);
    await expectAccessible(element);
  });
});

describe('numbers and dates', () => {
  const texts = (lang: string, date: string) => ({
    ...datasetCalled(`in-${lang}`),
    lang,
    updated: date,
    criteria: [
      { id: 'price', label: '1', values: { tea: 1234567.5, coffee: 2 } },
      { id: 'same', label: '2', values: { tea: 3, coffee: 3 } },
    ],
  });
  const examples: [lang: string, number: string, date: string, rows: string][] = [
    ['ar-EG', '١٬٢٣٤٬٥٦٧٫٥', 'تاريخ المعلومات: ٢٥ يونيو ٢٠٢٦', 'المعروض ١ من أصل صفين'],
    ['de', '1.234.567,5', 'Stand: 25. Juni 2026', '1 von 2 Zeilen angezeigt'],
    ['hi', '12,34,567.5', '25 जून 2026 तक की जानकारी', 'दिखाई गई पंक्तियाँ: 2 में से 1'],
    ['en', '1,234,567.5', 'June 25, 2026', '1 of 2 rows shown'],
    ['ja', '1,234,567.5', '2026年6月25日時点', '2行中1行を表示'],
  ];
  for (const [lang, number, date, rows] of examples) {
    it(`are written as in ${lang}, and so is the number of rows shown`, async () => {
      const element = await show(texts(lang, '2026-06-25'), { differencesOnly: true });
      expect(textOf(element)).to.contain(number).and.contain(date);
      expect(read(findAll(element, '.toolbar [role=status]')[0])).to.equal(rows);
    });
  }
});

describe('on a page from left to right, a widget in Hebrew', () => {
  it('writes its phrases from right to left, and names in them as they are', async () => {
    const element = await show({
      ...datasetCalled('hebrew'),
      lang: 'he',
      alternatives: [
        { id: 'tea', name: 'C++' },
        { id: 'coffee', name: 'קפה' },
      ],
      verdict: { summary: 'טוב.', choose: { tea: ['א'], coffee: ['ב'] } },
    });
    const headings = findAll(element, '[part~=heading]').filter(({ textContent }) =>
      textContent.endsWith('אם'),
    );
    expect(headings.map(({ textContent }) => textContent)).to.deep.equal([
      'כדאי לבחור את C++ אם',
      'כדאי לבחור את קפה אם',
    ]);
    for (const heading of headings) {
      expect(getComputedStyle(heading).direction).to.equal('rtl');
      const name = heading.querySelector('bdi');
      expect(name && getComputedStyle(name).direction).to.equal(
        name?.textContent === 'C++' ? 'ltr' : 'rtl',
      );
    }
  });
});
