import 'versus-elements';
import { expect } from '@open-wc/testing';
import type { VersusCode } from 'versus-elements';
import { coded, TRICKY } from '../../tools/fixtures/code-samples.js';
import { expectAccessible } from '../../tools/helpers/accessible.js';
import { place } from '../../tools/helpers/choices.js';
import { findAll } from '../../tools/helpers/find.js';
import { neverIdle } from '../../tools/helpers/never-idle.js';
import { engine } from '../../tools/helpers/page.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const samples = (): Promise<VersusCode> => place('versus-code', { comparison: coded });

/** The text that is painted on the whole page, by kind. */
function painted(): Map<string, string[]> {
  return new Map(
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('versus-'))
      .map(([name, ranges]) => [name.replace('versus-', ''), [...ranges].map(textOf)]),
  );
}

function textOf({ startContainer, startOffset, endOffset }: AbstractRange): string {
  return startContainer.textContent?.slice(startOffset, endOffset) ?? '';
}

const count = () => [...painted().values()].flat().length;

/** Samples too far below the window to be painted. */
async function farSamples(): Promise<VersusCode> {
  const above = await samples();
  above.style.marginBlockEnd = '160vh';
  await waitUntil(() => isPainted(above), 'nothing is painted');
  return samples();
}

function isPainted({ shadowRoot }: Element): boolean {
  return [...CSS.highlights.values()].some((ranges) =>
    [...ranges].some(({ startContainer }) => startContainer.getRootNode() === shadowRoot),
  );
}

/** Samples with one file. */
function file(code: string): Promise<VersusCode> {
  const files = [{ name: 'a.py', language: 'python', code }];
  const comparison = { ...coded, samples: [{ id: 'a', label: 'A', code: { tea: { files } } }] };
  return place('versus-code', { comparison });
}

describe('the colours of code', () => {
  it('are ranges over the text, by the kind of token', async () => {
    expect('highlights' in CSS, engine).to.be.true;
    await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    expect(painted().get('keyword')).to.include.members(['def', 'return', 'if']);
    expect(painted().get('string')).to.include('"🍵 <b>&amp;</b>"');
    expect(painted().get('comment')).to.include('# 1 cup');
    expect(painted().get('function')).to.include.members(['tea', 'sip', 'pour']);
  });

  it('leave the code as plain text', async () => {
    const element = await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    const [code] = findAll(element, 'pre code');
    expect(code?.childElementCount).to.equal(0);
    expect(code?.textContent).to.equal(TRICKY);
    await expectAccessible(element);
  });

  it('are missing in an unknown language', async () => {
    await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    expect([...painted().values()].flat()).not.to.include.members(['1']);
    const containers = [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map(({ startContainer }) => startContainer.textContent),
    );
    expect(containers).not.to.include('a = 1\r\nb =\u00a02\r\n').and.not.to.include('one\n\n');
  });

  it('are removed with the element, and restored with it', async () => {
    const element = await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    const all = count();
    const { parentElement } = element;
    element.remove();
    expect(count()).to.equal(0);
    parentElement?.append(element);
    await waitUntil(() => count() === all, 'not painted again');
  });

  it('of one element stay when another is removed', async () => {
    const first = await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    const all = count();
    const second = await samples();
    await waitUntil(() => count() === 2 * all, 'the second is not painted');
    first.remove();
    expect(count()).to.equal(all);
    second.remove();
    expect(count()).to.equal(0);
  });

  it('wait until the code is nearly in view', async () => {
    const element = await farSamples();
    expect(isPainted(element)).to.be.false;
    element.scrollIntoView({ behavior: 'instant' });
    await waitUntil(() => isPainted(element), 'what came into view is not painted');
  });

  it('are on paper wherever the code is', async () => {
    const element = await farSamples();
    expect(isPainted(element)).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    expect(isPainted(element)).to.be.true;
  });

  it('follow other code', async () => {
    const element = await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    element.comparison = {
      ...coded,
      samples: [
        {
          id: 'new',
          label: 'New',
          code: { tea: { files: [{ name: 'a.py', language: 'python', code: 'while' }] } },
        },
      ],
    };
    await waitUntil(() => count() === 1, 'the old ones stay');
    expect(painted().get('keyword')).to.deep.equal(['while']);
  });

  it('are restored when the same code is rendered again', async () => {
    const element = await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    const all = count();
    element.comparison = null;
    await element.updateComplete;
    element.comparison = coded;
    const isPainted = () =>
      [...CSS.highlights.values()].some((ranges) =>
        [...ranges].some(({ startContainer }) => startContainer.isConnected),
      );
    await waitUntil(isPainted, 'what is painted is not on the page');
    expect(count()).to.equal(all);
  });

  it('of an element are not painted after its removal', async () => {
    const element = await samples();
    element.remove();
    // A later element gets its turn later.
    await samples();
    await waitUntil(() => count() > 0, 'nothing is painted');
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    expect(ranges.every(({ startContainer }) => startContainer.isConnected)).to.be.true;
  });

  it('are painted in files of up to 20,000 characters with lines of less than 1,000', async () => {
    const long = `${'if '.repeat(333)}\n`.repeat(20);
    const longer = await file(`${long} `);
    const wide = await file('if '.repeat(400));
    const element = await file(long);
    await waitUntil(() => count() > 0, 'nothing is painted');
    const texts = [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map(({ startContainer }) => startContainer),
    );
    const [code] = findAll(element, 'pre code');
    expect(texts.every((text) => text.parentNode === code)).to.be.true;
    longer.remove();
    wide.remove();
  });
});

/** Pretends that everything takes this long, in milliseconds. */
function slow(time: number): void {
  let later = 0;

  beforeEach(() => {
    performance.now = () => (later += time);
  });

  afterEach(() => {
    // Restores the browser's own.
    Reflect.deleteProperty(performance, 'now');
  });
}

describe('the colours of so much code that they take a while', () => {
  slow(1000);

  it('are painted in several turns', async () => {
    await file('if a:\n  return 1');
    await waitUntil(() => count() === 3, 'not all is painted');
    expect(painted().get('keyword')).to.deep.equal(['if', 'return']);
  });
});

describe('the colours of much code, on a page that is never idle', () => {
  slow(1000);
  neverIdle();

  it('wait after the first ones', async () => {
    const element = await file('if a:\n  return 1');
    await waitUntil(() => count() > 0, 'nothing is painted');
    expect(painted().get('keyword')).to.deep.equal(['if']);
    element.remove();
    expect(count()).to.equal(0);
  });
});
