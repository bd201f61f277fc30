import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

/**
 * The module bundles its own Lit. What is built with the module's configuration has to behave as
 * Lit's documentation says, or else the sources and the module would be two different things.
 */
interface Probe extends LitElement {
  level: number;
  isOn: boolean;
  readonly options: object;
  readonly calls: string[];
}

/** Built from `lit-probe.ts` with the module's configuration. */
const BUILT_PROBE = '/built/lit-probe.js';

/** What each place renders at first, and once `level` is 3 and `isOn` is true. */
const places: Readonly<Record<string, readonly [first: string, then: string]>> = {
  'class-map': ['<i class=" a "></i>', '<i class="a b"></i>'],
  guard: ['<i>1</i>', '<i>3</i>'],
  'if-defined': ['<i></i>', '<i title="on"></i>'],
  repeat: ['<i>a</i><i>b</i>', '<i>b</i><i>a</i>'],
  svg: ['<svg><circle r="1"></circle></svg>', '<svg><circle r="3"></circle></svg>'],
  'mixed-attribute': ['<i title="a-1"></i>', '<i title="a-3"></i>'],
  'two-expressions': ['<i title="1-false">q</i>', '<i title="3-true">q</i>'],
  'text-area': ['<textarea>1</textarea>', '<textarea>3</textarea>'],
  'boolean-attribute': ['<i></i>', '<i hidden=""></i>'],
  node: ['<hr>', '<hr>'],
  iterable: ['12', '32'],
  nested: ['<i>1</i>1', '<i>3</i>3'],
  null: ['', ''],
  comment: ['', ''],
};

describe('the Lit in the module', () => {
  let probe: Probe;
  const part = (id: string): HTMLElement => {
    const found = probe.shadowRoot?.querySelector<HTMLElement>(`#${id}`);
    if (!found) throw new Error(`There is no #${id}.`);
    return found;
  };
  const contentOf = (id: string) => part(id).innerHTML.replaceAll(/<!--.*?-->|\n\s*/gs, '');

  before(async () => {
    await import(BUILT_PROBE);
  });

  beforeEach(async () => {
    probe = await fixture(html`<lit-probe options='{"a":1}'></lit-probe>`);
  });

  for (const [id, [first, then]] of Object.entries(places)) {
    it(`renders, and renders again: ${id}`, async () => {
      expect(contentOf(id)).to.equal(first);
      Object.assign(probe, { level: 3, isOn: true });
      await probe.updateComplete;
      expect(contentOf(id)).to.equal(then);
    });
  }

  it('moves the nodes of keyed items', async () => {
    const [a, b] = part('repeat').children;
    probe.isOn = true;
    await probe.updateComplete;
    expect([...part('repeat').children]).to.deep.equal([b, a]);
  });

  it('renders `svg` templates as SVG', () => {
    expect(part('svg').querySelector('circle')).to.be.instanceOf(SVGCircleElement);
  });

  it('adds and removes a listener, and calls an object', async () => {
    part('listener').click();
    probe.isOn = true;
    await probe.updateComplete;
    part('listener').click();
    probe.isOn = false;
    await probe.updateComplete;
    part('listener').click();
    part('listener-object').click();
    expect(probe.calls).to.deep.equal(['firstUpdated', 'click', 'object click']);
  });

  it('reflects a property, and reads an object from an attribute', async () => {
    expect(probe.getAttribute('level')).to.equal('1');
    probe.level = 2;
    await probe.updateComplete;
    expect(probe.getAttribute('level')).to.equal('2');
    expect(probe.options).to.deep.equal({ a: 1 });
  });
});
