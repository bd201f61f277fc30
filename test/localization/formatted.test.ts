import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { VersusComparison } from 'versus-elements';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { waitUntil } from '../tools/helpers/wait.js';

const formatters = ['NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat'] as const;

describe('the formatters of Intl', () => {
  const created: string[] = [];
  const originals = formatters.map((name) => [name, Intl[name]] as const);

  beforeEach(() => {
    created.length = 0;
    for (const [name, original] of originals) {
      const construct = (target: typeof original, values: unknown[]): object => {
        created.push(name);
        return Reflect.construct(target, values) as object;
      };
      Reflect.set(Intl, name, new Proxy(original, { construct }));
    }
  });

  afterEach(() => {
    for (const [name, original] of originals) Reflect.set(Intl, name, original);
  });

  async function untilReady(element: VersusComparison): Promise<void> {
    await waitUntil(() => element.matches(':state(ready)'), 'no dataset');
    await element.updateComplete;
  }

  it('are not needed for the bundled dataset', async () => {
    await untilReady(
      await fixture<VersusComparison>(html`<versus-comparison></versus-comparison>`),
    );
    expect(created).to.be.empty;
  });

  it('are created once for each language where they are needed', async () => {
    const comparison = {
      ...datasetCalled('counted'),
      lang: 'nl',
      criteria: [{ id: 'c', label: 'C', values: { tea: 1234.5, coffee: 6789 } }],
    };
    const element = document.createElement('versus-comparison');
    element.comparison = comparison;
    (await fixture(html`<div></div>`)).append(element);
    await untilReady(element);
    expect(created).to.deep.equal(['NumberFormat']);
  });
});
