import { expect } from '@open-wc/testing';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { buttonNamed } from '../tools/helpers/controls.js';
import { expectQuiet } from '../tools/helpers/kept.js';
import { expectUniqueIds } from '../tools/helpers/unique-ids.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame, openPage, resizePage } from '../tools/helpers/frame.js';
import { WIDGETS, framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const INDEX = '/demo/pages.html';
/** This page logs errors about its data on purpose, and has a test of its own. */
const FAILURES = 'failures.html';
/** Axe takes minutes for a hundred widgets. On that page, these few show what all of them show. */
const LOOKED_INTO = 6;
/** What these pages only show on request. */
const buttons: Readonly<Record<string, string>> = {
  'no-script.html': 'Load the widget',
  'property.html': 'Set the object',
};

const list = await (await fetch(INDEX)).text();
const names = [...list.matchAll(/<dt><a href="([^"]+)"/g)].map(([, name = '']) => name);
const usual = names.filter((name) => name !== FAILURES);

/** Run before the page’s own scripts, so that nothing is missed, and despite its CSP. */
const SCRIPTS = ['/test/pages/keep.js', '/node_modules/axe-core/axe.min.js'];

/** A page of the demo that records what it throws or logs, from its first script on. */
async function openKept(name: string, width: number): Promise<FrameWindow> {
  const text = await (await fetch(`/demo/${name}`)).text();
  const scripts = SCRIPTS.map((src) => `<script src="${src}"></script>`);
  const base = `<base href="${location.origin}/demo/${name}">`;
  const kept = text
    .replace('<head>', ['<head>', base, ...scripts].join(''))
    // In Firefox, 'self' doesn't match this page, whose document is created here.
    .replaceAll("'self'", `'self' ${location.origin}`);
  const page = await openFrame(URL.createObjectURL(new Blob([kept], { type: 'text/html' })));
  resizePage(page, width, 800);
  return page;
}

describe('the list of the demo’s pages', () => {
  it('leads to existing pages, each with a title of its own and a link back', async () => {
    const titles = new Set<string>();
    for (const name of names) {
      const response = await fetch(`/demo/${name}`);
      expect(response.status, name).to.equal(200);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      titles.add(page.title);
      expect(page.querySelector('a[href="pages.html"]'), name).to.exist;
      expect(page.querySelector('h1')?.textContent, name).to.not.be.empty;
    }
    expect(titles.size).to.equal(names.length);
    expect(names).to.include.members([
      'index.html',
      'jpa-vs-jdbc.html',
      'wordpress-vs-strapi.html',
    ]);
  });
});

for (const name of usual) {
  describe(`the page ${name}`, () => {
    for (const width of [320, 1280]) {
      it(`at ${width} px doesn’t scroll sideways, has unique ids, is accessible and logs nothing`, async () => {
        const page = await openKept(name, width);
        if (buttons[name]) buttonNamed(page.document, buttons[name]).click();
        await untilShown(page.document);
        await framesOf(page);
        const root = page.document.documentElement;
        const expectInOrder = () => {
          expect(root.scrollWidth, 'the page scrolls sideways').to.be.at.most(page.innerWidth);
          expectUniqueIds(page.document);
        };
        expectInOrder();

        for (const tablist of findAll(page.document, '[role=tablist]').slice(0, 3)) {
          tablist.querySelector<HTMLElement>('[role=tab]:last-child')?.click();
        }
        for (const summary of findAll(page.document, 'summary').slice(0, 3)) summary.click();
        for (const next of [600, width]) {
          resizePage(page, next, 800);
          await framesOf(page);
          expectInOrder();
        }
        expectQuiet(page);
        for (const more of findAll(page.document, WIDGETS).slice(LOOKED_INTO)) more.remove();
        await expectAccessible(root);
      });
    }
  });
}

describe('the links of the article', () => {
  it('lead into the widget', async () => {
    const page = await openPage('/demo/index.html', 1000, 800);
    const { document } = page;
    const link = findAll(document, 'article a').find((a) => a.textContent.includes('millisecond'));
    link?.click();
    const criteria = find(document, 'versus-criteria');
    const selected = () => find(criteria, '[aria-selected=true]').textContent.trim();
    await waitUntil(() => selected() === 'Performance', 'the tab is not selected');
  });
});

describe('the page csp.html', () => {
  it('is shown under a CSP that it sets itself', async () => {
    const page = await openPage('/demo/csp.html');
    expect(find(find(page.document, 'versus-table'), 'td').checkVisibility()).to.be.true;
  });
});

describe('the page property.html', () => {
  it('shows what its buttons set, and what was set before the tag was defined', async () => {
    const page = await openKept('property.html', 800);
    const waiting = find(page.document, '#waiting');
    const early = find(page.document, '#early');
    const columnsOf = (widget: Element) =>
      findAll(widget, 'th[scope=col]').map(({ textContent }) => textContent.trim());
    const expectLoading = async () => {
      await waitUntil(() => waiting.matches(':state(loading)'), 'it does not wait');
      await framesOf(page);
      expect(columnsOf(waiting)).to.deep.equal([]);
      expect(findAll(waiting, '[part=message][role=status]')).to.have.length(1);
    };
    const expectColumns = async (...columns: string[]) => {
      await waitUntil(() => waiting.matches(':state(ready)'), 'it shows nothing');
      await framesOf(page);
      expect(columnsOf(waiting)).to.deep.equal(columns);
      expect(findAll(waiting, '[part=message]')).to.have.length(0);
    };

    await expectLoading();
    expect(columnsOf(early)).to.deep.equal(['SVG', 'PNG']);
    buttonNamed(page.document, 'Set the object').click();
    await expectColumns('SVG', 'PNG');
    buttonNamed(page.document, 'Set null').click();
    await expectLoading();
    buttonNamed(page.document, 'Set undefined').click();
    await expectColumns('Django 6.1', 'Flask 3.1');
    expect(columnsOf(early)).to.deep.equal(['SVG', 'PNG']);
    expectQuiet(page);
  });
});
