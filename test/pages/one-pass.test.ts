import { aTimeout, expect } from '@open-wc/testing';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame, openPage } from '../tools/helpers/frame.js';
import { faultUrl } from '../tools/helpers/network.js';
import { engine } from '../tools/helpers/page.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

/** How long a dataset lets the page wait. */
const DELAY = 700;

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
    .replace('<versus-table></versus-table>', () => content)
    .replace('400px', `${height}px`)
    .replace('<head>', `<head><base href="${location.origin}/test/pages/">`);
  return openFrame(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
}

async function settle(page: FrameWindow): Promise<void> {
  await untilShown(page.document);
  await framesOf(page);
  // What stands in the last frame has shifted in it, and that is told in the next one.
  await framesOf(page);
}

/** As a build would write it into the page, with attributes and content of its author's. */
async function prerendered(attributes = '', content = ''): Promise<string> {
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
  return `<versus-table ${attributes}>${template}${content}</versus-table>`;
}

const jpa = await (await fetch('/data/jpa-vs-jdbc.json')).text();
const inline = `<script type="application/json">${jpa.replaceAll('<', String.raw`\u003c`)}</script>`;

for (const [data, content] of [
  ['the bundled data', ''],
  ['inline data', inline],
] as const) {
  describe(data, () => {
    for (const tag of ['versus-table', 'versus-comparison']) {
      it(`is rendered in the task that defines <${tag}>, and its size changes once`, async () => {
        const page = await openWith(`<${tag}>${content}</${tag}>`, 0);
        await settle(page);
        const { heightInTask, heights } = seenBy(page);
        expect(heightInTask).to.be.greaterThan(1000);
        const [, final, ...more] = new Set(heights);
        expect(final).to.equal(heightInTask);
        expect(more).to.deep.equal([]);
        expect(find(page.document, 'table').textContent.includes('JPA')).to.equal(content !== '');
      });

      it(`shifts nothing where the page has kept room for <${tag}>`, async () => {
        const page = await openWith(`<${tag}>${content}</${tag}>`, 30_000);
        await settle(page);
        expect(seenBy(page).shift).to.equal(0);
      });
    }
  });
}

// Only Chromium tells of a shift.
if (engine === 'chromium') {
  describe('a widget for which no room is kept', () => {
    it('is seen to shift what stands below', async () => {
      const page = await openWith('<versus-table></versus-table>', 0);
      await settle(page);
      expect(seenBy(page).shift).to.be.greaterThan(0);
    });
  });
}

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
    const table = find(page.document, 'versus-table');
    find(table, '.claim').click();
    await framesOf(page);
    expect(find(table, '#evidence').matches(':popover-open')).to.be.true;
  });
});

/** The data is not there yet: what was prerendered stands, as high as it was. */
async function expectOld(page: FrameWindow): Promise<void> {
  await waitUntil(() => seenBy(page).heightInTask > 0, 'the module is not there');
  await framesOf(page);
  const table = find(page.document, 'versus-table');
  expect(findAll(table, 'table').length, 'tables').to.equal(1);
  expect(find(table, 'table').textContent).to.contain('Django');
  expect(findAll(table, '[part=message]').length, 'messages').to.equal(0);
  const [old, ...more] = new Set(seenBy(page).heights);
  expect(old).to.be.greaterThan(1000);
  expect(more).to.deep.equal([]);
}

/** What has come was there in one pass. */
function expectOneChange(page: FrameWindow): void {
  const { heights } = seenBy(page);
  expect(new Set(heights).size, String(heights)).to.equal(2);
}

describe('a prerendered widget whose data is still coming', () => {
  it('stands until its address has answered; then the new content comes, once', async () => {
    const src = new URL(faultUrl('dataset', { delay: `${DELAY}` }), location.href).href;
    const page = await openWith(await prerendered(`src="${src}"`), 0);
    await expectOld(page);
    await settle(page);
    const tables = findAll(page.document, 'table');
    expect(tables.map(({ textContent }) => textContent.includes('Caffeine'))).to.deep.equal([true]);
    expectOneChange(page);
  });

  it('stands while `comparison` is null; then the new content comes, once', async () => {
    const page = await openWith(await prerendered('data-pending'), 0);
    await expectOld(page);
    await aTimeout(DELAY);
    await expectOld(page);
    Reflect.set(find(page.document, 'versus-table'), 'comparison', JSON.parse(jpa));
    await settle(page);
    const tables = findAll(page.document, 'table');
    expect(tables.map(({ textContent }) => textContent.includes('JPA'))).to.deep.equal([true]);
    expectOneChange(page);
  });

  for (const [what, fallback] of [
    ['the message', ''],
    ['the author’s text', '<p>No table today.</p>'],
  ] as const) {
    it(`stands until its address has failed; then ${what} comes, once`, async () => {
      const src = new URL(faultUrl('404', { delay: `${DELAY}` }), location.href).href;
      const page = await openWith(await prerendered(`src="${src}"`, fallback), 0);
      const said: unknown[] = [];
      page.console.error = (...values: unknown[]) => said.push(values.join(' '));
      const table = find(page.document, 'versus-table');
      await expectOld(page);
      expect(table.querySelector('p')?.checkVisibility() ?? false, 'text').to.be.false;

      await waitUntil(() => table.matches(':state(error)'), 'nothing has failed');
      await framesOf(page);
      expect(findAll(table, 'table').length, 'tables').to.equal(0);
      expect(findAll(table, '[part=message]').length, 'messages').to.equal(fallback ? 0 : 1);
      expect(table.querySelector('p')?.checkVisibility() ?? false, 'text').to.equal(!!fallback);
      expectOneChange(page);
      expect(said.length, said.join('\n')).to.equal(1);
    });
  }
});
