import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import 'versus-elements';
import { expectAccessible } from '../tools/browser/accessible.js';
import { accessibilityTree, engine } from '../tools/browser/page.js';
import { hear } from '../tools/browser/heard.js';
import { find, framesOf } from '../tools/browser/rendered.js';

/** What a failure says to the console is no part of this. */
hear();

/** A source, a judgement, no data, a tab with a sample, and what the verdict says. */
const drinks: Comparison = {
  id: 'drinks',
  lang: 'en',
  title: 'Tea vs Coffee',
  question: 'Which one?',
  alternatives: [
    { id: 'tea', name: 'Tea', advantages: [{ text: 'Cheap', opinion: true }] },
    { id: 'coffee', name: 'Coffee', homepage: 'https://example.org/' },
  ],
  criteria: [
    {
      id: 'caffeine',
      label: 'Caffeine',
      better: 'higher',
      values: {
        tea: {
          value: 40,
          unit: 'mg',
          source: { title: 'A book', url: 'https://example.org/book' },
        },
        coffee: 95,
      },
      details: { tea: 'A little.', coffee: 'A lot.' },
    },
    { id: 'taste', label: 'Taste', details: { tea: 'Mild.' } },
    { id: 'hot', label: 'Hot', values: { tea: true, coffee: true } },
    { id: 'milk', label: 'With milk', values: { tea: false } },
  ],
  samples: [
    {
      id: 'brew',
      label: 'Brew it',
      criterion: 'caffeine',
      code: {
        tea: { files: [{ name: 'tea.sh', language: 'bash', code: 'brew tea' }] },
        coffee: { files: [{ name: 'coffee.sh', language: 'bash', code: 'brew coffee' }] },
      },
    },
  ],
  verdict: { summary: 'Both.', choose: { tea: ['you have time'] } },
};

async function show(properties: Partial<VersusComparison> = {}): Promise<VersusComparison> {
  const element = await fixture<VersusComparison>(html`<versus-comparison></versus-comparison>`);
  Object.assign(element, { comparison: drinks }, properties);
  await element.updateComplete;
  await framesOf();
  return element;
}

/**
 * Compares what a screen reader is given with what is expected, one node a line. Firefox and WebKit
 * tell it to no test: there it is checked that nothing in this state is against a rule of axe.
 */
async function expectTree(element: Element, expected: string): Promise<void> {
  if (engine !== 'chromium') {
    await expectAccessible(element);
    return;
  }
  const lines = expected.split('\n').filter((line) => line.trim());
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  const tree = await accessibilityTree(element);
  expect(tree.split('\n').map((line) => line.trimEnd())).to.deep.equal(
    expected ? lines.map((line) => line.slice(indent)) : [''],
  );
}

const part = (element: Element, tag: string, selector: string) =>
  find(find(element, tag), selector);

async function press(control: HTMLElement): Promise<void> {
  control.click();
  for (let frame = 0; frame < 2; frame += 1) await framesOf();
}

describe('what a screen reader is given', () => {
  it('of a comparison', async () => {
    await expectTree(
      await show(),
      `
      heading "Tea vs Coffee" level=2
      paragraph
        text "Which one?"
      status
      button "Differences only" pressed=false
      table "Tea vs Coffee"
        caption
          text "Tea vs Coffee"
        rowgroup
          row
            cell
            columnheader "Tea"
            columnheader "Coffee"
        row
          rowheader "Caffeine"
            link "Caffeine"
          cell "40 mg Sources 1: Caffeine, Tea"
            text "40 mg"
            button "Sources 1: Caffeine, Tea" expanded=false
              text "1"
          cell "95 No source: Caffeine, Coffee"
            text "95"
            button "No source: Caffeine, Coffee" expanded=false
              text "No source"
        row
          rowheader "Hot"
          cell "Yes No source: Hot, Tea"
            text "Yes"
            button "No source: Hot, Tea" expanded=false
              text "No source"
          cell "Yes No source: Hot, Coffee"
            text "Yes"
            button "No source: Hot, Coffee" expanded=false
              text "No source"
        row
          rowheader "With milk"
          cell "No No source: With milk, Tea"
            text "No"
            button "No source: With milk, Tea" expanded=false
              text "No source"
          cell "No data #: With milk, Coffee"
            text "No data"
            button "#: With milk, Coffee" expanded=false
              text "#"
      group
        DisclosureTriangle "Sources" expanded=false
      heading "Tea" level=3
      heading "Advantages" level=4
      list
        listitem level=1
          ListMarker "• "
          text "Cheap"
          button "#: Advantages, Tea" expanded=false
            text "#"
          text "Opinion"
      heading "Coffee" level=3
        link "Coffee"
      heading "In detail" level=3
      tablist "In detail"
        tab "Caffeine" selected=true
        tab "Taste"
      tabpanel "Caffeine"
        heading "Tea" level=4
        paragraph
          text "A little."
          button "No source: Caffeine, Tea" expanded=false
            text "No source"
        heading "Coffee" level=4
        paragraph
          text "A lot."
          button "No source: Caffeine, Coffee" expanded=false
            text "No source"
        paragraph
          text "In code"
          text ": "
          link "Brew it"
      heading "In code" level=3
      heading "Brew it" level=4
      tablist "Brew it"
        tab "Tea" selected=true
        tab "Coffee"
      tabpanel "Tea"
        figure
          Figcaption
            text "tea.sh"
            status
            button "Copy Tea code: tea.sh"
              text "Copy"
          code
            text "brew tea"
      heading "Verdict" level=3
      paragraph
        text "Both."
      heading "Choose Tea if" level=4
      list
        listitem level=1
          ListMarker "• "
          text "you have time"`,
    );
  });

  it('of a table that shows differences only', async () => {
    const element = await show();
    await press(part(element, 'versus-table', '[aria-pressed]'));
    await expectTree(
      part(element, 'versus-table', '.root'),
      `
      status
        text "2 of 3 rows shown"
      button "Differences only" pressed=true
      table "Tea vs Coffee"
        caption
          text "Tea vs Coffee"
        rowgroup
          row
            cell
            columnheader "Tea"
            columnheader "Coffee"
        row
          rowheader "Caffeine"
            link "Caffeine"
          cell "40 mg Sources 1: Caffeine, Tea"
            text "40 mg"
            button "Sources 1: Caffeine, Tea" expanded=false
              text "1"
          cell "95 No source: Caffeine, Coffee"
            text "95"
            button "No source: Caffeine, Coffee" expanded=false
              text "No source"
        row
          rowheader "With milk"
          cell "No No source: With milk, Tea"
            text "No"
            button "No source: With milk, Tea" expanded=false
              text "No source"
          cell "No data #: With milk, Coffee"
            text "No data"
            button "#: With milk, Coffee" expanded=false
              text "#"
      group
        DisclosureTriangle "Sources" expanded=false`,
    );
  });

  it('of what a claim rests on', async () => {
    const element = await show();
    await press(part(element, 'versus-table', '.claim'));
    await expectTree(
      part(element, 'versus-table', '#evidence'),
      `
      dialog "Sources"
        paragraph
          strong
            text "Caffeine"
            text ", "
            text "Tea"
        paragraph
          link "A book"
        paragraph
          link "#drinks/caffeine/tea/value"`,
    );
  });

  it('of the list of sources', async () => {
    const element = await show();
    await press(part(element, 'versus-table', 'summary'));
    await expectTree(
      part(element, 'versus-table', 'details'),
      `
      group
        DisclosureTriangle "Sources" expanded=true
        list
          listitem level=1
            ListMarker "1. "
            link "A book"`,
    );
  });

  it('of another tab', async () => {
    const element = await show();
    await press(part(element, 'versus-criteria', '[role=tab]:nth-of-type(2)'));
    await expectTree(
      find(element, 'versus-criteria'),
      `
      tablist "In detail"
        tab "Caffeine"
        tab "Taste" selected=true
      tabpanel "Taste"
        heading "Tea" level=4
        paragraph
          text "Mild."
          button "No source: Taste, Tea" expanded=false
            text "No source"
        heading "Coffee" level=4
        paragraph
          text "No data"`,
    );
  });

  it('of another side of the code', async () => {
    const element = await show();
    await press(part(element, 'versus-code', '[role=tab]:nth-of-type(2)'));
    await expectTree(
      find(element, 'versus-code'),
      `
      heading "Brew it" level=4
      tablist "Brew it"
        tab "Tea"
        tab "Coffee" selected=true
      tabpanel "Coffee"
        figure
          Figcaption
            text "coffee.sh"
            status
            button "Copy Coffee code: coffee.sh"
              text "Copy"
          code
            text "brew coffee"`,
    );
  });

  it('while the dataset is on its way: after a moment, that it is', async () => {
    const element = await show({ comparison: null });
    await expectTree(element, '');
    await aTimeout(600);
    await expectTree(
      element,
      `
      status
        text "Loading …"`,
    );
  });

  it('of nothing to show', async () => {
    await expectTree(
      await show({ comparison: { ...drinks, samples: [] }, sections: 'code' }),
      `
      paragraph
        text "No data"`,
    );
  });

  it('of a failure', async () => {
    await expectTree(
      await show({ comparison: { id: 'x' } as Comparison }),
      `
      alert
        paragraph
          text "No data"
        paragraph
          text "the dataset: expected a field \\"title\\""
        button "Try again"`,
    );
  });

  it('of the author’s fallback in place of a failure', async () => {
    const element = await show({ comparison: { id: 'x' } as Comparison });
    element.append(Object.assign(document.createElement('p'), { textContent: 'Tea, of course.' }));
    element.requestUpdate();
    await framesOf();
    await expectTree(
      element,
      `
      paragraph
        text "Tea, of course."`,
    );
  });
});
