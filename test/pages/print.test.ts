import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import bundled from '../../data/django-vs-flask.json' with { type: 'json' };
import { comparisonBy, row } from '../tools/fixtures/comparisons.js';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { sourced } from '../tools/fixtures/sourced.js';
import { contrast, toColour } from '../tools/helpers/colours.js';
import { find, findAll } from '../tools/helpers/find.js';
import { emulateMedia, engine, printedText } from '../tools/helpers/page.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';

/** Has rows for more than one sheet, a tab with long words, and code of several lines. */
const data = drinksWithTabs({
  introduction: 'Both are drunk hot.',
  criteria: [
    {
      id: 'caffeine',
      label: 'Caffeine',
      details: { tea: 'A little, **unsurprisingly**.', coffee: 'A lot, *notwithstanding* all.' },
    },
    ...sourced.criteria,
    ...Array.from({ length: 60 }, (_, index) => row(`Row ${index + 1}`, index, true)),
  ],
  alternatives: [
    { id: 'tea', name: 'Tea', homepage: 'https://tea.example/' },
    { id: 'coffee', name: 'Coffee' },
  ],
});

/** Removes white space and hyphens, which depend on line breaks, and ligatures, on the font. */
const squeeze = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u00ad‐-]+/g, '');

const { samples = [] } = data;

let widget: HTMLElement;
/** The printed sheets and, in `paper`, the text of all of them without white space. */
let sheets: string[] = [];
let paper = '';

const all = (selector: string) => findAll(widget, selector);
const isShown = (element: Element) =>
  element.checkVisibility() && element.getBoundingClientRect().height > 0;

async function show(): Promise<void> {
  widget = await fixture<HTMLElement>(
    html`<versus-comparison .comparison=${data}></versus-comparison>`,
  );
  await untilShown();
  await framesOf();
}

/** The rules of all elements for a media type. */
const mediaRules = (media: string) =>
  [widget, ...all('*')].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) =>
        rule instanceof CSSMediaRule && rule.conditionText === media ? rule : [],
      ),
    ),
  );

/** WebKitGTK can't emulate print, so the rules for print are made to apply on the screen. */
async function setPaper(isPaper: boolean): Promise<void> {
  if (engine !== 'webkit') {
    await emulateMedia(isPaper ? { type: 'print' } : {});
    return;
  }
  const swaps = [
    ['print', 'all'],
    ['screen', 'not all'],
  ] as const;
  for (const [kind, other] of swaps) {
    const [from, to] = isPaper ? [kind, other] : [other, kind];
    for (const rule of new Set(mediaRules(from))) rule.media.mediaText = to;
  }
  if (isPaper) dispatchEvent(new Event('beforeprint'));
  await framesOf();
}

// WebKitGTK can't print to a file, so there are no sheets to read.
if (engine !== 'webkit') {
  describe('printed on A4', () => {
    before(async () => {
      await show();
      sheets = (await printedText()).normalize('NFKC').split('\f');
      paper = squeeze(sheets.join(''));
    });

    it('every row, panel and sample is printed with its label', () => {
      // Columns are read line by line, which may tear a text into words.
      for (const { label } of [...data.criteria, ...samples]) {
        for (const word of label.split(' ')) expect(paper, label).to.contain(squeeze(word));
      }
      for (const { code } of samples) {
        for (const { files = [] } of Object.values(code)) {
          for (const { name, code: text } of files) {
            expect(paper, name).to.contain(squeeze(name));
            const lines = [text].flat().join('\n').split('\n');
            for (const line of lines) expect(paper, name).to.contain(squeeze(line));
          }
        }
      }
    });

    it('no button is printed', () => {
      for (const word of ['Differencesonly', 'Copied', 'Tryagain'])
        expect(paper).to.not.contain(word);
      expect(sheets.join('')).to.not.match(/\bCopy\b/);
    });

    it('the links from the header to the sections are not printed', () => {
      expect(paper.split('Indetail'), 'the heading alone').to.have.length(2);
    });

    it('the header row is on each sheet that has rows of the table', () => {
      const labels = data.criteria
        .filter(({ values }) => Boolean(values))
        .map(({ label }) => label);
      const withRows = sheets.filter(
        (sheet) => labels.filter((label) => sheet.includes(label)).length > 3,
      );
      expect(withRows.length).to.be.at.least(2);
      for (const sheet of withRows.slice(0, 2)) expect(sheet).to.match(/Tea\s+Coffee/);
    });

    it('links are written out, and the sources are listed', () => {
      expect(paper).to.contain('(https://tea.example/)');
      const sources = new Set(JSON.stringify(data).match(/"url":"[^"]+"/g));
      expect(paper.split('(https://').length).to.be.greaterThan(sources.size);
    });

    it('the content of a panel is below its label', () => {
      for (const word of ['unsurprisingly', 'notwithstanding']) expect(paper).to.contain(word);
    });

    for (const part of ['table', 'criteria'] as const) {
      it(`a ${part} on its own is followed by its sources`, async () => {
        await fixture(`<versus-${part}></versus-${part}>`);
        await untilShown();
        const text = (await printedText()).normalize('NFKC');
        expect(text.match(/^\s*(▾|▼|▸|▶)?\s*Sources\s*$/gm)).to.have.length(1);
        expect(text).to.contain('(https://flask.palletsprojects.com/en/stable/');
      });
    }

    it('a long table has its header row on each sheet', async () => {
      const comparison = comparisonBy(
        Array.from({ length: 450 }, (_, index) => row(`Row ${index + 1}`, index, null)),
      );
      await fixture(html`<versus-table .comparison=${comparison}></versus-table>`);
      const text = (await printedText()).normalize('NFKC');
      const printed = text.split('\f').filter((sheet) => sheet.includes('Row'));
      expect(printed.length).to.be.at.least(8);
      for (const sheet of printed) expect(sheet).to.match(/Tea\s+Coffee/);
    });
  });

  describe('the bundled comparison, printed on A4', () => {
    const { criteria, samples } = bundled;

    before(async () => {
      await fixture(html`<versus-comparison></versus-comparison>`);
      await untilShown();
      await framesOf();
      sheets = (await printedText()).normalize('NFKC').split('\f');
    });

    it('lists each source once, after everything else', () => {
      const text = sheets.join('\n');
      const [heading, ...others] = text.matchAll(/^\s*Sources\s*$/gm);
      expect(others).to.be.empty;
      expect(heading?.index).to.be.above(/^\s*Verdict\s*$/m.exec(text)?.index ?? Infinity);
      expect(squeeze(text).split('Django:FAQ,usage').length - 1, 'one source').to.equal(1);
    });

    // Firefox doesn't support `break-after: avoid`.
    if (engine === 'chromium') {
      it('ends no sheet with a heading, or with the name of a file', () => {
        const headings = [
          ...criteria.map(({ label }) => label),
          ...[
            'In detail',
            'In code',
            'Verdict',
            'Key features',
            'Advantages',
            'Opinion',
            'Sources',
          ],
          ...samples.flatMap(({ code }) =>
            Object.values(code).flatMap(({ files }) => files.map(({ name }) => name)),
          ),
        ];
        for (const sheet of sheets) {
          const last = sheet.trimEnd().split('\n').at(-1)?.trim() ?? '';
          expect(headings).not.to.include(last);
        }
      });
    }

    it('has the label of a sample above its description', () => {
      for (const { label, description } of samples) {
        const start = description.split(' ').slice(0, 3).join(' ');
        const sheet = sheets.find((each) => each.includes(start)) ?? '';
        expect(
          sheet.split('\n').some((line) => line.trim().endsWith(label)),
          label,
        ).to.be.true;
      }
    });
  });
}

describe('with the rules for print', () => {
  beforeEach(async () => {
    await show();
    await setPaper(true);
  });

  afterEach(() => setPaper(false));

  it('every panel is laid out below its name', () => {
    for (const panel of all('[role=tabpanel]')) {
      expect(isShown(panel)).to.be.true;
      expect(isShown(find(panel, '.print-only'))).to.be.true;
    }
  });

  it('no tabs are laid out, and no buttons except for marks', () => {
    expect(all('button:not(.claim), .tablist').filter(isShown)).to.deep.equal([]);
  });

  it('an open popover doesn’t cover the text', () => {
    const mark = find(find(widget, 'versus-table'), '.claim');
    mark.click();
    const popover = find(find(widget, 'versus-table'), '[popover]');
    expect(popover.matches(':popover-open')).to.be.true;
    expect(isShown(popover)).to.be.false;
    popover.hidePopover();
  });

  it('text is black on white, even on a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    await framesOf();
    for (const selector of ['td', 'th a', '[part=introduction]', '[part~=heading]']) {
      const { color } = getComputedStyle(find(widget, selector));
      expect(toColour(color).slice(0, 3), selector).to.deep.equal([0, 0, 0]);
      expect(contrast(color, 'white'), selector).to.be.at.least(4.5);
    }
    document.documentElement.removeAttribute('style');
  });

  it('nothing looks as if it could be opened', () => {
    const samplesAndSources = all('summary').filter((summary) => summary.checkVisibility());
    expect(samplesAndSources).not.to.be.empty;
    for (const summary of samplesAndSources) {
      expect(getComputedStyle(summary).listStyleType, summary.textContent).to.equal('none');
    }
  });

  it('code wraps, and nothing scrolls', () => {
    for (const pre of all('pre')) {
      expect(getComputedStyle(pre).whiteSpace).to.equal('pre-wrap');
      expect(pre.scrollWidth).to.be.at.most(pre.clientWidth);
    }
  });
});
