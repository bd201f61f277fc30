import { expect } from '@open-wc/testing';
import { buttonNamed } from '../tools/helpers/controls.js';
import { find, findAll } from '../tools/helpers/find.js';
import { openPage } from '../tools/helpers/frame.js';
import { expectQuiet } from '../tools/helpers/kept.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';
import { names, openKept, testPagesAt } from './demo-pages.js';

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

testPagesAt(320);

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
