import 'versus-elements';
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import type { Comparison, VersusComparison } from 'versus-elements';
import { exists } from '../dataset/json-pointer.js';
import { changedComparison } from '../tools/generators/changed-dataset-arbitrary.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { deepElements } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { GENERATED } from '../tools/helpers/page.js';

/** Fewer runs, as each takes a new element, with nothing left over from another dataset. */
const FRESH = Math.ceil(GENERATED / 10);
/** Addresses that may be linked to. Relative ones have been resolved to one of them. */
const SAFE = /^(https?|mailto):/;

const heard = hear();

function createElement(comparison?: Comparison): Promise<VersusComparison> {
  return fixture(html`<versus-comparison .comparison=${comparison}></versus-comparison>`);
}

/** Shows or refuses a dataset. An exception in any update fails the test. */
async function show(element: VersusComparison, data: unknown): Promise<void> {
  Reflect.set(element, 'comparison', data);
  await element.updateComplete;
}

function expectShown(element: VersusComparison, comparison: Comparison): void {
  const { alternatives, columns, criteria, samples = [] } = comparison;
  const shown = columns?.length ?? Math.min(6, alternatives.length);
  const rows = criteria.filter(({ values }) => values).length;
  const panels = criteria.filter(({ details }) => details).length;
  const tabs = panels > 1 ? panels : 0;
  const roots = [element, ...deepElements(element)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = <T extends Element>(selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll<T>(selector)]);
  const count = (selector: string) => all(selector).length;

  expect(count('tbody tr:has(th[scope=row])'), 'rows').to.equal(rows);
  expect(count('th[scope=row]'), 'row headers').to.equal(rows);
  expect(count('th[scope=col]'), 'columns').to.equal(rows && shown);
  expect(count('tbody td'), 'cells').to.equal(rows * shown);

  const sides = samples.length * alternatives.length;
  expect(count('[role=tab]'), 'tabs and sides').to.equal(tabs + sides);
  expect(count('[role=tabpanel]'), 'panels of tabs').to.equal(tabs + sides);
  expect(count('[part=panel]'), 'panels').to.equal(panels + sides);
  expect(count('[aria-selected=true]'), 'selected').to.equal(Math.min(tabs, 1) + samples.length);

  const links = all<HTMLAnchorElement>('a');
  expect(links.filter(({ href }) => !SAFE.test(href))).to.be.empty;
  const logos = all<HTMLImageElement>('img.logo');
  expect(logos.filter(({ src }) => !/^https?:/.test(src))).to.be.empty;
  expect(count('img:not(.logo), script'), 'markup of a text').to.equal(0);
}

describe('generated datasets', () => {
  it(`${FRESH} valid ones are each shown in an element of their own, and load once`, async function () {
    this.timeout(240_000);
    await fc.assert(
      fc.asyncProperty(validComparison, async (comparison) => {
        heard.loads.length = 0;
        const element = await createElement(comparison);
        expectShown(element, comparison);
        await nextFrame();
        expect(heard.errors.map(({ message }) => message)).to.be.empty;
        expect(heard.loads.map((event) => event.comparison === comparison)).to.deep.equal([true]);
        fixtureCleanup();
      }),
      { numRuns: FRESH },
    );
  });

  it(`${GENERATED} valid ones are shown with all their rows, tabs and sides`, async function () {
    this.timeout(240_000);
    const element = await createElement();
    await fc.assert(
      fc.asyncProperty(validComparison, async (comparison) => {
        await show(element, comparison);
        expect(heard.errors.map(({ message }) => message)).to.be.empty;
        expect(element.matches(':state(ready)')).to.be.true;
        expectShown(element, comparison);
      }),
      { numRuns: GENERATED },
    );
  });

  it(`${GENERATED} changed ones are shown, or one error names a place in them`, async function () {
    this.timeout(240_000);
    const element = await createElement();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(changedComparison, async (data) => {
        heard.errors.length = 0;
        heard.console.length = 0;
        await show(element, data);
        if (element.matches(':state(ready)')) {
          expect(heard.errors.length, 'errors').to.equal(0);
          expectShown(element, data as Comparison);
          return;
        }
        refused += 1;
        expect(element.matches(':state(error)')).to.be.true;
        const [error] = heard.errors;
        expect(heard.errors.length, 'errors').to.equal(1);
        expect(error?.code).to.equal('schema');
        expect(exists(data, error?.path ?? '/'), error?.message).to.be.true;
        expect(heard.console).to.have.length(1);
      }),
      { numRuns: GENERATED },
    );
    expect(refused).to.be.greaterThan(GENERATED / 5);
  });
});
