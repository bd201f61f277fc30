import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { clickInView, selectedIn, tabNamed } from '../tools/helpers/choices.js';
import { find } from '../tools/helpers/find.js';
import { openPage } from '../tools/helpers/frame.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const KEY = 'versus-elements:sync:python-framework';

afterEach(() => {
  localStorage.clear();
});

describe('the choice of a synced element', () => {
  it('holds on the next visit, for all elements of its name', async () => {
    const page = await openPage('/demo/sync.html');
    tabNamed(find(page.document, '#start'), 'Flask').click();
    await framesOf(page);
    expect(localStorage.getItem(KEY)).to.equal('flask');
    const next = await openPage('/demo/sync.html');
    for (const id of ['install', 'start']) {
      expect(selectedIn(find(next.document, `#${id}`)), id).to.deep.equal(['Flask']);
    }
  });

  it('holds as long as the page if nothing can be stored', async () => {
    const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    Object.defineProperty(Storage.prototype, 'setItem', {
      ...original,
      value: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    try {
      const both = await fixture(html`
        <div>
          <versus-code sync="full"></versus-code>
          <versus-code sync="full"></versus-code>
        </div>
      `);
      await framesOf();
      const [first, second] = both.children;
      if (!first || !second) throw new Error('There are not two.');
      const flask = tabNamed(first, 'Flask');
      await clickInView(flask);
      await framesOf();
      expect(new Set([...selectedIn(first), ...selectedIn(second)])).to.deep.equal(
        new Set(['Flask']),
      );
      const later = document.createElement('versus-code');
      later.sync = 'full';
      both.prepend(later);
      await later.updateComplete;
      expect(new Set(selectedIn(later)), 'one that comes later').to.deep.equal(new Set(['Flask']));
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', original);
    }
  });

  it('works in a frame that may only run scripts: the element renders and switches', async () => {
    const told: unknown[] = [];
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data && 'storage' in data) told.push(data);
    };
    addEventListener('message', onMessage);
    await fixture(
      html`<iframe
        title="A page"
        sandbox="allow-scripts"
        width="600"
        height="400"
        src="/test/tabs/pages/sandboxed.html"
      ></iframe>`,
    );
    await waitUntil(() => told.length === 2, 'not heard of');
    removeEventListener('message', onMessage);
    const common = { storage: 'throws', rows: 27, failures: [] };
    expect(told).to.deep.equal([
      { ...common, choices: ['Learning curve', 'Django'] },
      { ...common, choices: ['Performance', 'Flask'] },
    ]);
  });
});
