import 'versus-elements';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { VersusCode } from 'versus-elements';
import { coded, sources, TRICKY } from '../../tools/fixtures/code-samples.js';
import { sourced } from '../../tools/fixtures/sourced.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { openSamples, place, tabNamed } from '../../tools/helpers/choices.js';
import { buttonNamed, buttonsNamed, nameOf } from '../../tools/helpers/controls.js';
import { findAll } from '../../tools/helpers/find.js';
import { openPage } from '../../tools/helpers/frame.js';
import { click, drag, hover, press } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const samples = (): Promise<VersusCode> => place('versus-code', { comparison: coded });
const statusesOf = (element: Element) =>
  findAll(element, '[role=status]')
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean);

/** Call it in a suite. Records what is written to the clipboard, which can be made to fail. */
function watchClipboard(failure?: Error): string[] {
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => {
        if (failure) return Promise.reject(failure);
        written.push(text);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  });
  return written;
}

/** What a reader gets by pasting. */
async function pasted(): Promise<string> {
  const area = await fixture<HTMLTextAreaElement>(html`<textarea aria-label="Notes"></textarea>`);
  const text = new Promise<string>((resolve) => {
    area.addEventListener('paste', ({ clipboardData }) => {
      resolve(clipboardData?.getData('text/plain') ?? '');
    });
  });
  area.focus();
  await press('Control', 'v');
  // While the field has the focus, Firefox copies its selection instead.
  area.blur();
  return text;
}

describe('the copy button of a file', () => {
  const written = watchClipboard();

  it('is named after the alternative and the file', async () => {
    const element = await samples();
    expect(buttonsNamed(element, /^Copy/).map(nameOf)).to.deep.equal([
      ...Object.keys(sources).map((name) => `Copy Tea code: ${name}`),
      'Copy Coffee code: coffee.py',
      'Copy Coffee code: cup.js',
    ]);
    const { width, height } = buttonNamed(element, 'Copy Tea code: tea.py').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  for (const [name, source] of Object.entries(sources)) {
    it(`copies ${name} exactly as it is`, async () => {
      const element = await samples();
      const button = buttonNamed(element, `Copy Tea code: ${name}`);
      button.scrollIntoView({ block: 'center' });
      await click(button);
      await framesOf();
      expect(written).to.deep.equal([source]);
      expect(statusesOf(element)).to.deep.equal(['Copied']);
      await expectAccessible(element);
    });
  }

  it('works with Enter and keeps the focus', async () => {
    const element = await samples();
    const button = buttonNamed(element, 'Copy Tea code: lines.py');
    button.focus();
    await press('Enter');
    await framesOf();
    expect(written).to.deep.equal([sources['lines.py']]);
    expect(button.matches(':focus')).to.be.true;
  });

  it('briefly says so beside the file that was copied last', async () => {
    const element = await samples();
    buttonNamed(element, 'Copy Tea code: tea.py').click();
    buttonNamed(element, 'Copy Tea code: lines.py').click();
    await framesOf();
    const [first, second] = findAll(element, '[role=status]');
    expect(first?.textContent.trim()).to.equal('');
    expect(second?.textContent.trim()).to.equal('Copied');
    await waitUntil(() => !statusesOf(element).length, 'still told');
  });

  it('appears on hover and focus', async () => {
    const element = await samples();
    const button = buttonNamed(element, 'Copy Tea code: tea.py');
    const opacity = () => getComputedStyle(button).opacity;
    await hover({ x: 799, y: 599 });
    expect(opacity()).to.equal(matchMedia('(hover: none)').matches ? '1' : '0');
    await hover(button.closest('figure') ?? button);
    expect(opacity()).to.equal('1');
  });
});

describe('a page that may not write to the clipboard', () => {
  watchClipboard(new DOMException('Denied.', 'NotAllowedError'));

  it('selects the code and says so', async () => {
    const element = await samples();
    await click(buttonNamed(element, 'Copy Tea code: tea.py'));
    await framesOf();
    expect(statusesOf(element)).to.deep.equal(['Copy failed; the code is selected.']);
    await expectAccessible(element);
    await press('Control', 'c');
    expect(await pasted()).to.equal(TRICKY);
  });
});

describe('a page without a clipboard', () => {
  it('has no copy button, but the code', async () => {
    const page = await openPage('/test/elements/code/pages/no-clipboard.html');
    const shown = (selector: string) =>
      findAll(page.document.body, selector).filter((found) => found.checkVisibility());
    expect(shown('pre')).not.to.be.empty;
    expect(shown('[part~=copy]')).to.be.empty;
  });
});

describe('code that is copied by hand', () => {
  it('with the button is in the clipboard', async () => {
    const element = await samples();
    await click(buttonNamed(element, 'Copy Tea code: tea.py'));
    await waitUntil(() => statusesOf(element).includes('Copied'), 'not copied');
    expect(await pasted()).to.equal(TRICKY);
  });

  it('with the mouse from its first to its last letter is the source', async () => {
    const element = await samples();
    const [code] = findAll(element, 'pre code');
    const text = [...(code?.childNodes ?? [])].find((node) => node instanceof Text);
    if (!code || !text) throw new Error('There is no code.');
    code.scrollIntoView({ block: 'center', behavior: 'instant' });
    const edge = (start: number) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { x: start ? right + 2 : left, y: top + height / 2 };
    };
    await drag(edge(0), edge(text.length - 1));
    await nextFrame();
    await press('Control', 'c');
    expect(await pasted()).to.equal(TRICKY);
  });

  it('as a whole is the source, except for its last line break', async () => {
    const element = await samples();
    for (const code of findAll(element, 'pre code').slice(0, 3)) {
      getSelection()?.selectAllChildren(code);
      await press('Control', 'c');
      const name = code.closest('figure')?.querySelector('[translate=no]')?.textContent ?? '';
      expect((await pasted()).trimEnd(), name).to.equal(sources[name]?.trimEnd());
    }
  });

  it('is that of the alternative that is shown', async () => {
    const element = await samples();
    await openSamples(element);
    await click(tabNamed(element, 'Coffee'));
    await framesOf();
    const button = buttonNamed(element, 'Copy Coffee code: cup.js');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    await click(button);
    await waitUntil(() => statusesOf(element).includes('Copied'), 'not copied');
    expect(await pasted()).to.equal('pour(cup)');
  });
});

describe('a value of the table that is copied by hand', () => {
  it('doesn’t include the number of its source', async () => {
    const table = await place('versus-table', { comparison: sourced });
    const [, cell] = findAll(table, 'tbody td');
    const value = cell?.querySelector('bdi');
    if (!cell || !value) throw new Error('There is no cell.');
    expect(cell.textContent.trim()).not.to.equal(value.textContent);
    const { left, top } = value.getBoundingClientRect();
    const { right, bottom } = cell.getBoundingClientRect();
    await drag({ x: left + 1, y: top + 4 }, { x: right - 4, y: bottom - 4 });
    await nextFrame();
    await press('Control', 'c');
    expect((await pasted()).trim()).to.equal(value.textContent);
  });
});
