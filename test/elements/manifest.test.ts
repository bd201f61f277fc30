import { expect, fixture, html } from '@open-wc/testing';
import type { Package } from 'custom-elements-manifest/schema';
import * as product from 'versus-elements';
import { elementsOf, type TagDeclaration } from '../../build/manifest-queries.js';
import { wideComparison } from '../tools/fixtures/comparisons.js';
import { findAll } from '../tools/helpers/find.js';
import { engine } from '../tools/helpers/page.js';
import { waitUntil } from '../tools/helpers/wait.js';

/** Only used among the elements, not by pages. */
const INTERNAL_PROPERTIES = ['inherited'];

const response = await fetch('/custom-elements.json');
const manifest = (await response.json()) as Package;
const elements = elementsOf(manifest);

const namesOf = (items: readonly { readonly name: string }[] = []): string[] =>
  items.map(({ name }) => name).toSorted();

const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

function classOf(tag: string): CustomElementConstructor {
  const found = customElements.get(tag);
  if (!found) throw new Error(`No <${tag}> is defined.`);
  return found;
}

/** Observes the arguments of a method while the tests run. */
function watch(target: object, name: string, onCall: (argument: unknown) => void): void {
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== 'function') throw new Error(`${name} is no method.`);
  before(() => {
    Reflect.set(target, name, function (this: unknown, argument: unknown): unknown {
      onCall(argument);
      const result: unknown = Reflect.apply(original, this, [argument]);
      return result;
    });
  });
  after(() => {
    Reflect.set(target, name, original);
  });
}

function settablesOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter(
    (name) => Object.getOwnPropertyDescriptor(prototype, name)?.set !== undefined,
  );
}

async function reach(element: Element, state: string): Promise<void> {
  await waitUntil(() => element.matches(`:state(${state})`), `not ${state}`);
}

/** Shows the bundled dataset. */
async function place({ tagName }: TagDeclaration): Promise<HTMLElement> {
  const element = document.createElement(tagName);
  (await fixture(html`<div></div>`)).append(element);
  await reach(element, 'ready');
  await Reflect.get(element, 'updateComplete');
  return element;
}

/** Uses a table with several alternatives, unlike the bundled one. */
async function chooseColumns(element: HTMLElement): Promise<void> {
  Reflect.set(element, 'comparison', wideComparison());
  await Reflect.get(element, 'updateComplete');
  findAll(element, '[type=checkbox]')[0]?.click();
  await Reflect.get(element, 'updateComplete');
}

async function breakData(element: HTMLElement): Promise<void> {
  Reflect.set(element, 'comparison', {});
  await reach(element, 'error');
}

/** An element's own parts, and those of inner elements that it exports, by their outer names. */
function partsOf({ shadowRoot }: Element): string[] {
  const inside = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  const exported = inside.flatMap((element) => {
    const names = element.getAttribute('exportparts')?.split(',') ?? [];
    const own = element.shadowRoot ? partsOf(element) : [];
    return names
      .map((name) => name.trim().split(/\s*:\s*/))
      .filter(([inner = '']) => own.includes(inner))
      .map(([inner = '', outer = inner]) => outer);
  });
  return unique([...inside.flatMap((element) => [...element.part]), ...exported]);
}

function styleSheetsOf(element: Element): string {
  const roots = [element, ...findAll(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots
    .flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');
}

describe('the custom elements manifest', () => {
  const events: string[] = [];
  const states: string[] = [];
  watch(EventTarget.prototype, 'dispatchEvent', (event) => {
    if (event instanceof Event && event.type.startsWith('versus-')) events.push(event.type);
  });
  watch(CustomStateSet.prototype, 'add', (state) => {
    states.push(String(state));
  });

  beforeEach(() => {
    events.length = 0;
    states.length = 0;
  });

  it('names the classes that the module exports, and the tags that it defines', () => {
    const classes = Object.entries<{ prototype: unknown }>(product)
      .filter(([, { prototype }]) => prototype instanceof HTMLElement)
      .map(([name]) => name);
    expect(namesOf(elements)).to.deep.equal(classes.toSorted());
    for (const { name, tagName } of elements) {
      expect(classOf(tagName)).to.equal(Reflect.get(product, name));
    }
  });

  for (const element of elements) {
    const { tagName } = element;

    describe(`of <${tagName}>`, () => {
      it('has its attributes', () => {
        expect(namesOf(element.attributes)).to.deep.equal(
          [...(Reflect.get(classOf(tagName), 'observedAttributes') as string[])].toSorted(),
        );
      });

      it('has its properties', () => {
        const settable: string[] = [];
        let { prototype } = classOf(tagName) as { prototype: object };
        while (Object.hasOwn(prototype.constructor, 'properties')) {
          settable.push(...settablesOf(prototype));
          prototype = Object.getPrototypeOf(prototype) as object;
        }
        const documented = [...namesOf(element.members), ...INTERNAL_PROPERTIES];
        expect(unique(settable)).to.deep.equal(documented.toSorted());
      });

      it('has the events that it fires', async () => {
        const placed = await place(element);
        for (const tab of findAll(placed, '[role=tab][aria-selected=false]')) tab.click();
        await chooseColumns(placed);
        await breakData(placed);
        expect(unique(events)).to.deep.equal(namesOf(element.events));
      });

      it('has its parts', async () => {
        const placed = await place(element);
        const parts: string[] = [];
        for (const level of [1, 2, 3, 4, 5, 6]) {
          Reflect.set(placed, 'headingLevel', level);
          await Reflect.get(placed, 'updateComplete');
          parts.push(...partsOf(placed));
        }
        await breakData(placed);
        expect(unique([...parts, ...partsOf(placed)])).to.deep.equal(namesOf(element.cssParts));
      });

      it('has its slots', async () => {
        const placed = await place(element);
        placed.append('In words.');
        await breakData(placed);
        const slots = [...(placed.shadowRoot?.querySelectorAll('slot') ?? [])];
        expect(unique(slots.map(({ name }) => name))).to.deep.equal(namesOf(element.slots));
      });

      it('has its states', async () => {
        const placed = await place(element);
        Reflect.set(placed, 'comparison', null);
        await reach(placed, 'loading');
        await breakData(placed);
        const below = document.createElement(tagName);
        below.style.marginBlockStart = `${4 * innerHeight}px`;
        placed.after(below);
        await reach(below, 'ready');
        // The others lay it out at once.
        if (engine === 'chromium') await reach(below, 'far');
        const expected = namesOf(element.cssStates).filter(
          (name) => engine === 'chromium' || name !== 'far',
        );
        expect(unique(states)).to.deep.equal(expected);
      });

      it('has the custom properties that its style sheets read, with their defaults', async () => {
        const css = styleSheetsOf(await place(element));
        const read = [...css.matchAll(/var\((--versus-[\w-]+)/g)].map(([, name = '']) => name);
        expect(unique(read)).to.deep.equal(namesOf(element.cssProperties));
        for (const { name, default: initial = '' } of element.cssProperties ?? []) {
          // Other defaults are described in words, as they depend on the page.
          if (!/^\d/.test(initial)) continue;
          const [, fallback] = new RegExp(`var\\(${name}, ?([^()]+)\\)`).exec(css) ?? [];
          // The built module drops the zero before the decimal point.
          expect(fallback?.replace(/^\./, '0.'), name).to.equal(initial);
        }
      });
    });
  }
});
