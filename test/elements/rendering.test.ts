import 'versus-elements';
import { aTimeout, expect } from '@open-wc/testing';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place } from '../tools/helpers/choices.js';

const tags = ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code'] as const;

/** Counts how often each element renders from now on. */
function countRenderings(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const prototype: unknown = customElements.get(tag)?.prototype;
    if (!(prototype instanceof HTMLElement)) throw new Error(`${tag} is not defined.`);
    const render: unknown = Reflect.get(prototype, 'render');
    if (typeof render !== 'function') throw new Error(`${tag} has no render().`);
    Reflect.set(prototype, 'render', function (this: HTMLElement): unknown {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      const rendered: unknown = Reflect.apply(render, this, []);
      return rendered;
    });
  }
  return counts;
}

describe('a comparison', () => {
  const counts = countRenderings();

  beforeEach(() => {
    counts.clear();
  });

  it('renders each of its elements once, and then only the tabs when one is chosen', async () => {
    const comparison = await place('versus-comparison');
    await aTimeout(300);
    expect([...counts]).to.deep.equal(tags.map((tag) => [tag, 1]));
    await expectAccessible(comparison);

    counts.clear();
    const criteria = comparison.shadowRoot?.querySelector('versus-criteria');
    criteria?.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click();
    await aTimeout(300);
    expect([...counts]).to.deep.equal([['versus-criteria', 1]]);
    await expectAccessible(comparison);
  });

  it('renders its samples once with the choice of an earlier visit', async () => {
    localStorage.setItem('versus-elements:sync:rendering', 'coffee');
    const comparison = await place('versus-comparison', { sync: 'rendering' });
    await aTimeout(300);
    localStorage.clear();
    expect(comparison.alternative).to.equal('coffee');
    expect([...counts]).to.deep.equal(tags.map((tag) => [tag, 1]));
  });

  it('renders once when its parts leave, with the dataset or without', async () => {
    const comparison = await place('versus-comparison');
    await aTimeout(300);
    for (const change of [{ sections: 'table' }, { sections: 'verdict' }, { comparison: null }]) {
      counts.clear();
      Object.assign(comparison, change);
      await aTimeout(300);
      expect(counts.get('versus-comparison'), JSON.stringify(change)).to.equal(1);
    }
  });
});
