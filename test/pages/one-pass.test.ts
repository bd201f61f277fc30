import { aTimeout, expect } from '@open-wc/testing';
import { openFrame, type FrameWindow } from '../tools/browser/frame.js';
import { engine } from '../tools/browser/page.js';
import { find, findAll, framesOf, openPage, untilShown } from '../tools/browser/rendered.js';

interface Seen {
  readonly heights: number[];
  readonly heightInTask: number;
  readonly shift: number;
}

const seenBy = (page: FrameWindow) => Reflect.get(page, 'seen') as Seen;

/** The page with another content and height in place of the reserved one. */
async function openWith(content: string, height: number): Promise<FrameWindow> {
  const text = await (await fetch('/test/pages/one-pass.html')).text();
  const html = text
    .replace('<versus-table></versus-table>', content)
    .replace('400px', `${height}px`)
    .replace('<head>', `<head><base href="${location.origin}/test/pages/">`);
  return openFrame(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
}

async function settle(page: FrameWindow): Promise<void> {
  await untilShown(page.document);
  await framesOf(page);
  // A shift is reported a while after its frame.
  await aTimeout(300);
}

/** As a build would write it into the page. */
async function prerendered(): Promise<string> {
  const page = await openPage('/test/pages/empty.html', 600);
  const table = page.document.createElement('versus-table');
  page.document.body.style.font = '16px/1.5 sans-serif';
  page.document.body.append(table);
  await settle(page);
  const root = table.shadowRoot;
  if (!root) throw new Error('The table is not there.');
  const css = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const style = css.map(({ cssText }) => cssText).join('\n');
  const template = `<template shadowrootmode="open"><style>${style}</style>${root.innerHTML}</template>`;
  page.frameElement?.remove();
  return `<versus-table>${template}</versus-table>`;
}

describe('the bundled data', () => {
  it('is rendered in the task that defines the element', async () => {
    const page = await openPage('/test/pages/one-pass.html');
    await settle(page);
    const { heightInTask, heights } = seenBy(page);
    expect(heightInTask).to.be.greaterThan(1000);
    expect(heights.at(-1)).to.equal(heightInTask);
  });

  for (const content of [
    '<versus-table></versus-table>',
    '<versus-comparison></versus-comparison>',
  ]) {
    it(`changes the size of ${content} once`, async () => {
      const page = await openWith(content, 0);
      await settle(page);
      const [, final, ...more] = new Set(seenBy(page).heights);
      expect(final).to.be.greaterThan(1000);
      expect(more).to.deep.equal([]);
    });

    it(`shifts nothing where the page has kept room for ${content}`, async () => {
      const page = await openWith(content, 30_000);
      await settle(page);
      expect(seenBy(page).shift).to.equal(0);
    });
  }

  it('would be seen to shift what stands below, in Chromium, where no room is kept', async () => {
    const page = await openWith('<versus-table></versus-table>', 0);
    await settle(page);
    if (engine === 'chromium') expect(seenBy(page).shift).to.be.greaterThan(0);
    else expect(PerformanceObserver.supportedEntryTypes).to.not.include('layout-shift');
  });
});

describe('a prerendered widget', () => {
  it('shifts nothing when it is upgraded, and is shown once', async () => {
    const page = await openWith(await prerendered(), 0);
    expect(findAll(page.document, 'table').length).to.equal(1);
    await settle(page);
    expect(findAll(page.document, 'table').length).to.equal(1);
    expect(findAll(page.document, 'style').filter((style) => style.getRootNode() !== page.document))
      .to.be.empty;
    const { heights, shift } = seenBy(page);
    expect(new Set(heights).size, String(heights)).to.equal(1);
    expect(shift).to.equal(0);
  });

  it('is alive afterwards', async () => {
    const page = await openWith(await prerendered(), 0);
    await settle(page);
    const toggle = find(find(page.document, 'versus-table'), '[aria-pressed]');
    toggle.click();
    await framesOf(page);
    expect(toggle.ariaPressed).to.equal('true');
  });
});
