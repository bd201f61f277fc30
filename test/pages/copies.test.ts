import { expect, waitUntil } from '@open-wc/testing';
import { openFrame, type FrameWindow } from '../tools/browser/frame.js';
import { find, framesOf } from '../tools/browser/rendered.js';

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

function expectQuiet(page: FrameWindow): void {
  expect(Reflect.get(page, 'kept')).to.deep.equal({ violations: [], errors: [], said: [] });
}

/** A page with another Lit, then one copy of the module, then the other. */
async function open(prefix: string, first: Copy, second: Copy): Promise<FrameWindow> {
  const page = await openFrame(`${prefix}/test/pages/copies.html?load=${first}&load=${second}`);
  const isShown = (tag: string) => find(page.document, tag).matches(':state(ready)');
  const isDone = () => Reflect.has(page, 'copies') && tagsOf[first].every(isShown);
  await waitUntil(isDone, 'not all is shown', { timeout: 10_000 }).catch((error: unknown) => {
    expectQuiet(page);
    throw error;
  });
  await framesOf(page);
  return page;
}

/** The tag is the first copy's: a class that it exports, or one below. */
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

    it('lets the reader choose a tab and a side of the code, beside another version', async () => {
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
