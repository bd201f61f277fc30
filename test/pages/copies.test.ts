import { expect } from '@open-wc/testing';
import { target } from '../tools/browser/page.js';
import { find, framesOf, openPage } from '../tools/browser/rendered.js';
import type { FrameWindow } from '../tools/browser/frame.js';

interface Kept {
  readonly violations: string[];
  readonly errors: string[];
  readonly said: string[];
}

const keptOf = (page: FrameWindow) => Reflect.get(page, 'kept') as Kept;
const TAGS = ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code'];

for (const [where, prefix] of [
  ['on an ordinary page', ''],
  ['under a strict policy with Trusted Types', '/csp'],
] as const) {
  describe(`the module three times beside another Lit, ${where}`, () => {
    it('throws nothing, breaks no rule and says nothing', async () => {
      const page = await openPage(`${prefix}/test/pages/copies.html`);
      expect(page.document.body.textContent).to.contain('Rendered by another Lit.');
      expect(keptOf(page)).to.deep.equal({ violations: [], errors: [], said: [] });
    });

    it('gives the four tags to one copy, and each renders once', async () => {
      const page = await openPage(`${prefix}/test/pages/copies.html`);
      const defined = TAGS.map((tag) => page.customElements.get(tag));
      const copies = Reflect.get(page, 'copies') as Record<string, unknown>[];
      const owners = copies.filter((copy) => {
        const exported = Object.values(copy);
        return defined.some((element) => exported.includes(element));
      });
      // The sources are one module, whatever their address.
      expect(owners).to.have.length(target === 'dist' ? 1 : 3);
      expect(Object.values(owners[0] ?? {})).to.include.members(defined);
      for (const tag of TAGS) {
        const root = page.document.querySelector(tag)?.shadowRoot;
        expect(root?.querySelectorAll('.root'), tag).to.have.length(1);
      }
    });

    it('lets the reader choose a tab and a side of the code', async () => {
      const page = await openPage(`${prefix}/test/pages/copies.html`);
      const comparison = find(page.document, 'versus-comparison');
      for (const selector of ['versus-criteria', 'versus-code']) {
        const second = find(find(comparison, selector), '[role=tab]:nth-of-type(2)');
        second.click();
        await framesOf(page);
        expect(second.ariaSelected, selector).to.equal('true');
      }
      expect(keptOf(page)).to.deep.equal({ violations: [], errors: [], said: [] });
    });
  });
}
