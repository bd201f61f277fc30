import 'versus-elements';
import { expect } from '@open-wc/testing';
import { selectedIn, tabsIn } from '../tools/helpers/choices.js';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { framesOf } from '../tools/helpers/rendered.js';

const TAGS = ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code'] as const;
const ROOTS = 'versus-table, versus-criteria, versus-code';

/** Expects an element to look and work as in the document that the module runs in. */
async function expectAsBefore(element: HTMLElement, page: FrameWindow): Promise<void> {
  await framesOf(page);
  await framesOf(page);
  expect(element.ownerDocument === page.document, 'in the other document').to.be.true;
  expect(element.matches(':state(ready)'), 'ready').to.be.true;
  const parts = element.matches(ROOTS) ? [element] : findAll(element, ROOTS);
  expect(parts.length).to.be.greaterThan(0);
  for (const { shadowRoot } of [element, ...parts]) {
    expect(shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
  }
  for (const row of findAll(element, 'tbody th').slice(0, 1)) {
    expect(page.getComputedStyle(row).position).to.equal('sticky');
    expect(findAll(element, 'tbody tr').length).to.be.greaterThan(20);
  }
  for (const tab of findAll(element, '[aria-selected=true]').slice(0, 1)) {
    expect(page.getComputedStyle(tab).fontWeight).to.equal('600');
  }
}

describe('in the document of a frame', () => {
  for (const tag of TAGS) {
    it(`<${tag}> created here is shown there`, async () => {
      const page = await openPage('/test/pages/empty.html');
      const element = document.createElement(tag);
      page.document.body.append(element);
      await expectAsBefore(element, page);
    });
  }

  it('an element that is moved there and back still works', async () => {
    const page = await openPage('/test/pages/empty.html');
    const element = document.createElement('versus-comparison');
    document.body.append(element);
    try {
      await element.updateComplete;
      const rows = findAll(element, 'tbody tr').map(textOf);
      page.document.body.append(element);
      await expectAsBefore(element, page);
      expect(findAll(element, 'tbody tr').map(textOf)).to.deep.equal(rows);
      const criteria = find(element, 'versus-criteria');
      tabsIn(criteria)[2]?.click();
      await framesOf(page);
      const chosen = selectedIn(criteria);
      expect(chosen).to.deep.equal([textOf(tabsIn(criteria)[2] ?? criteria)]);
      const mark = find(element, 'versus-table .claim, .claim');
      mark.click();
      await framesOf(page);
      expect(findAll(element, '#evidence:popover-open').length).to.equal(1);
      document.body.append(element);
      await framesOf();
      await framesOf();
      const [header] = findAll(element, 'tbody th');
      expect(header && getComputedStyle(header).position).to.equal('sticky');
      expect(selectedIn(criteria)).to.deep.equal(chosen);
    } finally {
      element.remove();
    }
  });

  it('the colours of code are painted there, and links lead to places there', async () => {
    const page = await openPage('/test/pages/empty.html');
    const element = document.createElement('versus-code');
    page.document.body.append(element);
    await expectAsBefore(element, page);
    if ('highlights' in page.CSS) {
      expect(page.CSS.highlights.get('versus-keyword')?.size).to.be.greaterThan(0);
    }
    const comparison = document.createElement('versus-comparison');
    page.document.body.replaceChildren(comparison);
    await expectAsBefore(comparison, page);
    find(find(comparison, 'versus-table'), 'a[href$="/security"]').click();
    await framesOf(page);
    expect(page.location.hash).to.equal('#django-vs-flask/security');
    expect(location.hash).to.equal('');
    expect(selectedIn(find(comparison, 'versus-criteria'))).to.deep.equal(['Security']);
  });
});
