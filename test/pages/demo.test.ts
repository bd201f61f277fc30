import { expect, waitUntil } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { find, findAll, framesOf, openPage, resizePage } from '../tools/browser/rendered.js';
import type { FrameWindow } from '../tools/browser/frame.js';

const INDEX = '/demo/pages.html';
/** What loads nothing on purpose, and what has a hundred widgets: they have tests of their own. */
const OTHERS = ['failures.html', 'no-script.html', 'property.html', 'many.html', 'csp.html'];

const list = await (await fetch(INDEX)).text();
const names = [...list.matchAll(/<dt><a href="([^"]+)"/g)].map(([, name = '']) => name);
const usual = names.filter((name) => !OTHERS.includes(name));

async function listenTo(page: FrameWindow): Promise<string[]> {
  const said: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    page.console[level] = (...values: unknown[]) => said.push(values.join(' '));
  }
  page.addEventListener('error', ({ message }) => said.push(message));
  await framesOf(page);
  return said;
}

/** Axe of the frame’s own: it looks at the page that it is loaded into. */
async function findingsOf(page: FrameWindow): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const isLoaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  page.document.head.append(script);
  await isLoaded;
  const axe = Reflect.get(page, 'axe') as typeof axeCore;
  const { violations } = await axe.run(page.document, {
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** Within one root: the page, or the inside of a widget. */
function expectUniqueIds({ document }: FrameWindow): void {
  const shadows = findAll(document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...shadows]) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  }
}

describe('the list of the demo’s pages', () => {
  it('leads to pages that are there, each with a title of its own and a way back', async () => {
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
      it(`at ${width} px doesn’t scroll sideways, has no id twice, is accessible and says nothing`, async () => {
        const page = await openPage(`/demo/${name}`, width, 800);
        const said = await listenTo(page);
        const root = page.document.documentElement;
        expect(root.scrollWidth, 'the page scrolls sideways').to.be.at.most(width);
        expectUniqueIds(page);

        for (const tablist of findAll(page.document, '[role=tablist]').slice(0, 3)) {
          tablist.querySelector<HTMLElement>('[role=tab]:last-child')?.click();
        }
        await framesOf(page);
        expect(await findingsOf(page)).to.deep.equal([]);
        resizePage(page, 600);
        await framesOf(page);
        expect(said).to.deep.equal([]);
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
  it('is shown under a policy that it sets by itself', async () => {
    const page = await openPage('/demo/csp.html');
    expect(find(find(page.document, 'versus-table'), 'td').checkVisibility()).to.be.true;
  });
});
