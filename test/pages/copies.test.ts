import { expect } from '@open-wc/testing';
import { comparisonBy, row } from '../tools/fixtures/comparisons.js';
import { buttonNamed } from '../tools/helpers/controls.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame } from '../tools/helpers/frame.js';
import { expectQuiet, keptBy } from '../tools/helpers/kept.js';
import { faultUrl } from '../tools/helpers/network.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const OLDER_TAGS = ['versus-comparison', 'versus-table', 'versus-criteria'];
const TAGS = [...OLDER_TAGS, 'versus-code'];
const NEWER_TAGS = [...TAGS, 'versus-extra'];
const tagsOf = { older: OLDER_TAGS, present: TAGS, copy: TAGS, newer: NEWER_TAGS };
type Copy = keyof typeof tagsOf;

const orders: readonly (readonly [first: Copy, second: Copy])[] = [
  ['present', 'copy'],
  ['older', 'present'],
  ['present', 'older'],
  ['newer', 'present'],
  ['present', 'newer'],
  ['newer', 'older'],
];

/** A page with another Lit, then one copy of the module, then the other. */
async function open(prefix: string, first: Copy, second: Copy): Promise<FrameWindow> {
  const page = await openFrame(`${prefix}/test/pages/copies.html?load=${first}&load=${second}`);
  const isShown = (tag: string) => find(page.document, tag).matches(':state(ready)');
  const isDone = () => Reflect.has(page, 'copies') && tagsOf[first].every(isShown);
  await waitUntil(isDone, 'not all is shown').catch((error: unknown) => {
    expectQuiet(page);
    throw error;
  });
  await framesOf(page);
  return page;
}

/** Whether an element is of a class that this copy exports, or of a subclass. */
function isFrom(copy: Record<string, unknown>, element: unknown): boolean {
  const exported = Object.values(copy);
  return exported.includes(element) || exported.includes(Object.getPrototypeOf(element));
}

for (const [where, prefix] of [
  ['an ordinary page', ''],
  ['a page with a strict policy and Trusted Types', '/csp'],
] as const) {
  describe(`the module and another Lit on ${where}`, () => {
    for (const [first, second] of orders) {
      it(`${first}, then ${second}: the first has all its tags, and each renders once`, async () => {
        const page = await open(prefix, first, second);
        const { document, customElements } = page;
        expect(document.body.textContent).to.contain('Rendered by another Lit.');
        expect(NEWER_TAGS.filter((tag) => customElements.get(tag))).to.deep.equal(tagsOf[first]);
        const [copy = {}] = Reflect.get(page, 'copies') as Record<string, unknown>[];
        for (const tag of tagsOf[first]) {
          expect(isFrom(copy, customElements.get(tag)), tag).to.be.true;
          const { shadowRoot } = find(document, tag);
          expect(shadowRoot?.querySelectorAll('.root'), tag).to.have.length(1);
        }
        expectQuiet(page);
      });
    }

    it('lets the reader choose a tab and an alternative of the code, beside another version', async () => {
      const page = await open(prefix, 'present', 'older');
      const comparison = find(page.document, 'versus-comparison');
      for (const selector of ['versus-criteria', 'versus-code']) {
        const second = find(find(comparison, selector), '[role=tab]:nth-of-type(2)');
        second.click();
        await framesOf(page);
        expect(second.ariaSelected, selector).to.equal('true');
      }
      expectQuiet(page);
    });
  });
}

describe('everything works under a strict CSP and Trusted Types', () => {
  let page: FrameWindow;
  const only = (selector: string) => find(page.document, `body > ${selector}`);

  beforeEach(async () => {
    page = await open('/csp', 'present', 'copy');
    await untilShown(page.document);
  });

  it('the sources of a claim are shown beside its mark', async () => {
    const table = only('versus-table');
    find(table, '.claim').click();
    await framesOf(page);
    const popover = find(table, '[popover]');
    expect(popover.matches(':popover-open')).to.be.true;
    expect(popover.innerText).to.contain('Link to this');
    expect(popover.getBoundingClientRect().top).to.be.greaterThan(0);
    expectQuiet(page);
  });

  it('a dataset that can’t be loaded is requested again on click', async () => {
    const table = only('versus-table');
    table.setAttribute('src', faultUrl('fails-once'));
    await waitUntil(() => table.matches(':state(error)'), 'it has not failed');
    await framesOf(page);
    const [message, ...more] = keptBy(page).said.splice(0);
    expect(message).to.match(/^<versus-table> .*503/);
    expect(more).to.deep.equal([]);
    buttonNamed(table, 'Try again').click();
    await waitUntil(() => table.matches(':state(ready)'), 'it has not come');
    expect(find(table, 'tbody tr').innerText).to.contain('Caffeine');
    expectQuiet(page);
  });

  it('rows without a difference are hidden', async () => {
    const table = only('versus-table');
    const shown = () => findAll(table, 'tbody tr').filter((row) => row.checkVisibility()).length;
    const before = shown();
    table.toggleAttribute('differences-only', true);
    await framesOf(page);
    expect(shown()).to.be.within(1, before - 1);
    expectQuiet(page);
  });

  it('a file is copied, or a message says that it can’t be', async () => {
    const code = only('versus-code');
    find(code, '[part=copy]').click();
    const statuses = () =>
      findAll(code, '[role=status]')
        .map(({ innerText }) => innerText.trim())
        .filter(Boolean);
    await waitUntil(() => statuses().length > 0, 'nothing is said');
    const [status, ...more] = statuses();
    expect(status).to.match(/^(Copied|Copy failed)/);
    expect(more).to.deep.equal([]);
    expectQuiet(page);
  });

  it('a table of 201 rows is rendered completely', async () => {
    const table = only('versus-table');
    const criteria = Array.from({ length: 201 }, (_, index) => row(`Row ${index}`, index, 0));
    Reflect.set(table, 'comparison', comparisonBy(criteria));
    await waitUntil(() => findAll(table, 'tbody tr').length === 201, 'not all rows are there');
    await framesOf(page);
    expectQuiet(page);
  });

  it('a theme that the page sets is shown', async () => {
    const table = only('versus-table');
    const grounds = new Set<string>();
    for (const theme of ['light', 'dark']) {
      table.setAttribute('theme', theme);
      await framesOf(page);
      grounds.add(page.getComputedStyle(find(table, '.root')).backgroundColor);
    }
    expect([...grounds]).to.have.length(2);
    expectQuiet(page);
  });
});
