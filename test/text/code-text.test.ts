import 'versus-elements';
import { expect } from '@open-wc/testing';
import { comparisonBy, row } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place } from '../tools/helpers/choices.js';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { engine } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { showTable, tableIn } from '../tools/helpers/tables.js';

function fileOf(code: string) {
  return comparisonBy([row('Plant', 'a', 'b')], {
    samples: [
      {
        id: 'brew',
        label: 'Brew',
        code: { tea: { files: [{ name: 'brew.py', language: 'python', code }] } },
      },
    ],
  });
}

/** Where the character at that place of an element's text is on the screen. */
function boxOf(element: Element, index: number): DOMRect {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const offset = index - passed;
    passed += text.textContent?.length ?? 0;
    if (index >= passed) continue;
    const range = document.createRange();
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range.getBoundingClientRect();
  }
  throw new Error(`There is no character ${index}.`);
}

const signsIn = (element: Element) =>
  findAll(element, '[data-invisible]').map((sign) => sign.dataset['invisible']);

describe('invisible characters in code', () => {
  const CODE =
    '# \u202e } if admin\u2066 {\u2069\nname = "st\u200bring\u00ad"\nreturn 1 # 👩\u200d💻 ❤\ufe0f';

  it('have a sign, while the text and its order stay the same', async () => {
    const element = await place('versus-code', { comparison: fileOf(CODE) });
    const code = find(element, 'code');
    expect(code.textContent).to.equal(CODE);
    expect(signsIn(element)).to.deep.equal(['U+202E', 'U+2066', 'U+2069', 'U+200B', 'U+00AD']);
    for (const sign of findAll(element, '[data-invisible]')) {
      expect(getComputedStyle(sign).unicodeBidi).to.equal('isolate');
      expect(sign.getBoundingClientRect().width).to.be.greaterThan(10);
    }
    await expectAccessible(element);
  });

  it('leave its colours in place', async () => {
    const element = await place('versus-code', { comparison: fileOf(CODE) });
    await framesOf();
    if (!('highlights' in CSS)) return;
    const texts = [...(CSS.highlights.get('versus-keyword') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    expect(texts).to.include('return');
    expect(signsIn(element).length).to.equal(5);
  });

  it('have a sign in the code of a text too, but not in its prose', async () => {
    const element = await showTable(comparisonBy([row('Plant', '`a\u200bb` c\u200bd', 'e')]));
    expect(signsIn(element)).to.deep.equal(['U+200B']);
  });
});

describe('code in a text', () => {
  const flags = ['`--no-hidden`', '--no-hidden', '`a --no-hidden`', '`path/to/a-file.txt`'];

  it('is only broken at spaces, and never hyphenated', async () => {
    const element = await showTable(
      comparisonBy(
        flags.map((flag, index) => row(`Flag ${index}`, `Some words and then ${flag}`, 'x')),
      ),
    );
    document.body.style.hyphens = 'auto';
    for (let width = 120; width < 400; width += 20) {
      element.style.inlineSize = `${width}px`;
      for (const word of findAll(element, '.word')) {
        const room = word.closest('td')?.getBoundingClientRect().width ?? 0;
        const { height } = word.getBoundingClientRect();
        const line = parseFloat(getComputedStyle(word).lineHeight);
        // Only what is longer than a whole line is broken.
        if (word.scrollWidth < room / 2) expect(height, textOf(word)).to.be.at.most(1.5 * line);
      }
    }
    for (const code of findAll(element, 'code')) {
      expect(getComputedStyle(code).hyphens).to.equal('none');
    }
    document.body.style.hyphens = '';
    expect(textOf(tableIn(element))).to.contain('Some words and then a --no-hidden');
    expect(findAll(element, '.word').map(textOf)).to.deep.equal([
      ...['--no-hidden', '--no-hidden', '--no-hidden', 'path/to/a-file.txt'],
    ]);
  });

  // WebKit breaks the line beside every inline block.
  const punctuation = [
    ['', '. Then'],
    ['', ', and'],
    ['(', ')'],
    ['“', '”?'],
  ] as const;
  for (const [before, after] of engine === 'webkit' ? [] : punctuation) {
    it(`keeps its punctuation on its line: ${before}…${after}`, async () => {
      const words = before ? ['`no-hidden`'] : flags;
      // Of these leads, some leave no room for the punctuation.
      const leads = Array.from({ length: 8 }, (_, length) => 'l'.repeat(length + 1));
      const texts = words.flatMap((word) =>
        leads.map((lead) => `${lead} ${before}${word}${after}`),
      );
      const element = await showTable(
        comparisonBy(texts.map((text, index) => row(`Text ${index}`, text, 1))),
      );
      const answers = findAll(element, 'td:has(.word) bdi');
      expect(answers).to.have.length(texts.length);
      for (let width = 345; width < 475; width += 10) {
        element.style.inlineSize = `${width}px`;
        for (const answer of answers) {
          const word = find(answer, '.word').getBoundingClientRect();
          const text = answer.textContent;
          const first = boxOf(answer, before ? text.indexOf(before) : text.length - 1);
          const last = boxOf(answer, text.length - after.length);
          expect(first.bottom, `${text} at ${width}`).to.be.greaterThan(word.top);
          expect(last.top, `${text} at ${width}`).to.be.lessThan(word.bottom);
        }
      }
      await expectAccessible(element);
    });
  }

  it('can be in a link, and a link in strong text', async () => {
    const element = await showTable(
      comparisonBy([
        row('Hook', '[`useState`](https://example.com/)', '**[`a`](https://b.example/)**'),
      ]),
    );
    const [first, second] = findAll(element, 'td a');
    expect(first?.innerHTML).to.contain('<code').and.not.contain('`');
    expect(first?.textContent).to.equal('useState');
    expect(second?.closest('strong')?.textContent).to.equal('a');
    await expectAccessible(element);
  });
});
